import GLPKSolver
import IntegerProgramming
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// What keeps plans and questions from counting with numbers that nobody holds, and from claims
/// about nothing.
@Suite struct GuardTests {
  /// The district with prices and weights near the ends of their ranges.
  private static func dear() throws -> Candidates {
    var contents = SmallProgrammes.district
    contents.rules.burden.perContract = 1_000_000
    contents.rules.goals = [
      Stage(.coverage),
      Stage([.init(goal: .burden, weight: 1_000_000_000), .init(goal: .quality)]),
    ]
    return Candidates(for: try Programme(contents))
  }

  private func expectTooLarge(_ work: () throws -> Void) {
    let failure = #expect(throws: SolverFailure.self, performing: work)
    #expect(failure?.code == .numberOutOfRange && failure?.subject == "burden+quality")
  }

  @Test func plansAndQuestionsAreGuardedAlike() throws {
    let candidates = try Self.dear()
    let solver = GLPKSolver()
    expectTooLarge { _ = try Planner(solver: solver, options: PlanningOptions()).plan(candidates) }
    expectTooLarge {
      _ = try Resolver(solver: solver).resolve(candidates, Conditions(), attainable: [:])
    }
    expectTooLarge {
      _ = try ConflictFinder(solver: solver).find(candidates, attainable: [:], repairs: 1)
    }
    expectTooLarge {
      _ = try PlanProver(solver: solver, options: PlanningOptions()).prove(
        SmallProgrammes.districtPlan, of: candidates)
    }
    #expect(
      StartValue.stages(of: SmallProgrammes.districtPlan, candidates, attainable: [:]) == nil)
  }

  @Test func aPlanForNoGoalIsNotOptimal() throws {
    var contents = SmallProgrammes.district
    contents.rules.goals = []
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions())
      .plan(try Programme(contents))
    guard case .planned(let plan) = outcome else {
      Issue.record("no plan")
      return
    }
    #expect(plan.status == .unsolved && plan.goals.isEmpty)
  }

  /// T04 is no mentor; T01 has no deficits; T01 is a mentor without the competency.
  @Test func pinsSayWhatIsWrongWithWhom() throws {
    var contents = SmallProgrammes.district
    contents.teachers.append(Teacher(id: "X1", school: "S1", mentoringTime: Minutes(60)))
    let rejections = PinRejections(Candidates(for: try Programme(contents)))
    func words(_ mentor: Teacher.ID, _ mentee: Teacher.ID) -> String? {
      rejections.rejection(of: .tandem(mentor: mentor, mentee: mentee, competency: nil))?.code
    }
    let mentee = contents.deficits[0].teacher
    let mentor = contents.mentors.first { $0.teacher != mentee }!.teacher
    #expect(words("X1", mentee) == "not_mentor")
    #expect(words(mentor, "X1") == "no_deficit")
  }
}
