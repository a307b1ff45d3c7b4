import BranchAndCut
import IntegerProgramming
import Mentoring
import TestSupport
import Testing

@testable import Matching
@testable import Planning

/// Goals that say nothing of tutors are searched without them.
@Suite struct PostponedTutorsTests {
  private func formulation(
    _ goals: [Stage], pinning: Bool = false
  ) throws -> Formulation {
    var contents = PaperProgramme.bare(["A", "B"])
    contents.addMentor("M", at: "A", minutes: 600)
    contents.addMentee("TA", at: "A", points: 50)
    contents.tutors = [Tutor(teacher: "M", wish: .wants)]
    contents.pupils = ["P1", "P2"].map {
      Pupil(id: .init($0), school: "A", grade: 5, list: .support, time: Minutes(240))
    }
    contents.rules.goals = goals
    if pinning {
      contents.decisions = [
        Decision(kind: .pinned, subject: .tutoring(tutor: "M", pupil: "P1"), reason: "r")
      ]
    }
    return try Formulation.checked(Candidates(for: Programme(contents)), attainable: [:])
  }

  private func postpone(
    _ formulation: inout Formulation, _ values: inout [Int]
  ) -> PostponedTutors? {
    let stages = formulation.candidates.programme.rules.goals
    let expressions = stages.map { [formulation] in formulation.expression(of: $0) }
    return PostponedTutors(from: &formulation, stages: expressions, &values)
  }

  private let late = [Stage(.coverage), Stage(.quality), Stage(.untutored)]

  @Test func tutorsWaitForTheFirstGoalThatAsksForThem() throws {
    var formulation = try formulation(late)
    let whole = formulation.program
    let tutors = formulation.choices.tutor.compactMap { $0 }
    #expect(tutors.count == 2)
    var values = Array(repeating: 0, count: whole.variableCount)
    let postponed = try #require(postpone(&formulation, &values))
    #expect(postponed.firstStage == 2)
    #expect(tutors.allSatisfy { formulation.program.bounds(of: $0) == 0...0 })
    var cover: OptimaCover?
    postponed.release(into: &formulation, &values, &cover)
    #expect(tutors.allSatisfy { formulation.program.bounds(of: $0) == whole.bounds(of: $0) })
  }

  /// One pupil's four hours go beside the mentee's six, two pupils' eight do not.
  @Test func tutorsOfTheStartComeBackWhereThereIsRoom() throws {
    for (tutored, comeBack) in [(1, true), (2, false)] {
      var formulation = try formulation(late)
      let tutors = formulation.choices.tutor.compactMap { $0 }
      let mentee = try #require(formulation.choices.serve.compactMap { $0 }.first)
      var values = Array(repeating: 0, count: formulation.program.variableCount)
      for tutor in tutors.prefix(tutored) { values[tutor.index] = 1 }
      let postponed = try #require(postpone(&formulation, &values))
      #expect(tutors.allSatisfy { values[$0.index] == 0 })
      values[mentee.index] = 1
      formulation.complete(&values)
      var cover: OptimaCover?
      postponed.release(into: &formulation, &values, &cover)
      #expect(tutors.count { values[$0.index] == 1 } == (comeBack ? tutored : 0))
    }
  }

  @Test func nothingWaitsWhereTutorsComeFirstOrArePinnedOrNeverAskedFor() throws {
    for (goals, pinning) in [
      ([Stage(.untutored), Stage(.coverage)], false), (late, true), ([Stage(.coverage)], false),
    ] {
      var formulation = try formulation(goals, pinning: pinning)
      let whole = formulation.program
      var values = Array(repeating: 0, count: whole.variableCount)
      #expect(postpone(&formulation, &values) == nil)
      for variable in whole.variables {
        #expect(formulation.program.bounds(of: variable) == whole.bounds(of: variable))
      }
    }
  }
}
