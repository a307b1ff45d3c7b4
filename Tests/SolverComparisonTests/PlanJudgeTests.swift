import Audit
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning
import Synchronization
import TandemService
import TestSupport
import Testing

@testable import MeasuredProgrammes
@testable import SolverComparison

/// A peer's numbers become a plan that the audit judges.
@Suite struct PlanJudgeTests {
  /// A small programme, its one stage's program and Tandem's plan.
  private func bench() throws -> (PlanJudge, StageProgram, Plan) {
    let programme = try #require(
      MeasuredProgramme(size: "3x3", forms: .pairs, goals: .weighted, seed: 101))
    let place = try TemporaryFolder(programme.files)
    let folder = try SoundFolder(at: place.url)
    let kept = Mutex<StageProgram?>(nil)
    let options = PlanningOptions(inspect: { stage in kept.withLock { $0 = stage } })
    guard case .planned(let planned) = try folder.plan(options) else {
      throw CocoaError(.featureUnsupported)
    }
    return (PlanJudge(folder), try #require(kept.withLock { $0 }), planned.plan)
  }

  private func report(_ values: [Int], claims value: Int) -> PeerReport {
    let list = values.map { "\($0)" }.joined(separator: ", ")
    return PeerReport(
      lines: """
        {"event": "point", "t": 1, "value": \(-value), "bound": null}
        {"event": "end", "t": 1, "status": "optimal", "values": [\(list)], "broken": 0}
        """, complaint: nil)
  }

  private let stage = MeasuredStage(number: 1, id: "sum", isMaximised: true, nothing: 0)

  @Test func anotherSolversPlanIsConfirmedWithItsValue() throws {
    let (judge, stage, plan) = try bench()
    let solution = try GLPKSolver().solve(stage.program)
    let (values, objective) = (try #require(solution.values), try #require(solution.objective))
    #expect(plan.goals[0].value == objective)
    #expect(
      judge.judge(report(values, claims: objective), self.stage, like: plan)
        == .confirmed(objective))
    #expect(judge.nothing == 0)
  }

  @Test func aPlanThatBreaksALimitOrIsWorthLessIsRefused() throws {
    let (judge, stage, plan) = try bench()
    let all = stage.program.variables.map { stage.program.bounds(of: $0).upperBound }
    #expect(judge.judge(report(all, claims: 1), self.stage, like: plan).complaint != nil)
    let none = all.map { _ in 0 }
    #expect(
      judge.judge(report(none, claims: 1), self.stage, like: plan)
        == .refused("is worth 0, not 1"))
    #expect(judge.judge(report([], claims: 0), self.stage, like: plan).complaint != nil)
  }

  @Test func valuesThatTheFileForbidsAreRefusedWhateverThePlan() throws {
    let (judge, _, plan) = try bench()
    var broken = report([], claims: 0)
    broken.broken = 2
    #expect(
      judge.judge(broken, stage, like: plan) == .refused("breaks 2 rows of the file"))
  }
}
