import BranchAndCut
import GLPKSolver
import IntegerProgramming
import Mentoring
import TestSupport
import Testing

@testable import Matching
@testable import Planning

/// Goals that say nothing of tutors are searched in the program of the mentoring alone.
@Suite struct PostponedTutorsTests {
  private func candidates(_ goals: [Stage], pinning: Bool = false) throws -> Candidates {
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
    return Candidates(for: try Programme(contents))
  }

  private let late = [Stage(.coverage), Stage(.quality), Stage(.untutored)]

  private func start(tutoring pupils: [String]) -> Plan {
    var plan = Plan(status: .unsolved, stated: [])
    plan.tutoring = pupils.map {
      TutorAssignment(
        pupil: .init($0), tutor: "M", mode: .inPerson, time: Minutes(240), score: nil)
    }
    return plan
  }

  /// One pupil's four hours go beside the mentee's six, two pupils' eight do not.
  @Test(arguments: [(["P1"], 1), (["P1", "P2"], 0), ([], 0)])
  func tutorsOfTheStartComeBackWhereThereIsRoom(start pupils: [String], comeBack: Int) throws {
    let candidates = try candidates(late)
    let whole = try Formulation.checked(candidates, attainable: [:])
    let postponed = try #require(PostponedTutors(whole, start: start(tutoring: pupils)))
    #expect(postponed.firstStage == 2)
    let bare = try Formulation.checked(candidates, attainable: [:], leavesOutTutors: true)
    #expect(bare.tutorColumns.isEmpty)
    let mentee = try #require(bare.choices.serve.compactMap(\.self).first)
    var values = Array(repeating: 0, count: bare.program.variableCount)
    values[mentee.index] = 1
    bare.complete(&values)
    let coverage = StageRecord(
      stage: late[0],
      answer: StageAnswer(
        values: values, objective: bare.expression(of: late[0]).value(at: values), bound: nil,
        isProven: true, cover: nil), isConditional: false)
    let (released, found, _) = postponed.release(bare, values, nil, [coverage])
    #expect(released.program.isFeasible(found))
    #expect(released.program.constraintCount == whole.program.constraintCount + 1)
    #expect(released.choices.serve.compactMap(\.self).count { found[$0.index] == 1 } == 1)
    #expect(released.choices.tutor.compactMap(\.self).count { found[$0.index] == 1 } == comeBack)
  }

  @Test func nothingWaitsWhereTutorsComeFirstOrArePinnedOrNeverAskedFor() throws {
    for (goals, pinning) in [
      ([Stage(.untutored), Stage(.coverage)], false), (late, true), ([Stage(.coverage)], false),
    ] {
      let whole = try Formulation.checked(candidates(goals, pinning: pinning), attainable: [:])
      #expect(PostponedTutors(whole, start: nil)?.firstStage == nil)
    }
  }
}
