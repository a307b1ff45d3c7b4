import Audit
import Foundation
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

@Suite struct PlannerTests {
  /// Programmes with at most so many plans are gone through plan by plan.
  private static let enumerable = 3000

  /// Programmes of each flavour that are looked at; `TANDEM_TINY_PROGRAMMES` asks for more.
  private static let seeds =
    ProcessInfo.processInfo.environment["TANDEM_TINY_PROGRAMMES"].flatMap(UInt64.init) ?? 200

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func everyStageIsAsGoodAsTheBestOfAllPlans(flavour: TinyProgramme.Flavour) throws {
    var compared = 0
    var infeasible = 0
    for seed in 0..<Self.seeds {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      guard let all = PlanEnumeration(programme, limit: Self.enumerable)?.withAttainable() else {
        continue
      }
      let best = all.bestStageValues()
      let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(programme)
      switch outcome {
      case .planned(let plan):
        #expect(plan.status == .optimal, "\(flavour) \(seed)")
        #expect(plan.attainable == all.attainable, "\(flavour) \(seed)")
        #expect(plan.goals.map(\.stageValue) == best, "\(flavour) \(seed)")
        compared += 1
      case .infeasible:
        #expect(best == nil, "\(flavour) \(seed)")
        infeasible += 1
      case .noPlan: Issue.record("\(flavour) \(seed): neither a plan nor a proof")
      }
    }
    print("\(flavour): \(compared) compared, \(infeasible) infeasible")
    #expect(compared >= 40)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func everyPlanPassesTheAudit(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<UInt64(300) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      let attainable = try AttainablePoints(solver: GLPKSolver(), threads: 1).find(candidates)
      guard
        case .planned(let plan) = try Planner(solver: GLPKSolver(), options: PlanningOptions())
          .plan(candidates)
      else { continue }
      let violations = Audit.run(plan, of: programme, attainable: attainable).violations
      #expect(violations == [], "\(flavour) \(seed)")
    }
  }
}
