import GLPKSolver
import Mentoring
import TestSupport
import Testing

@testable import Planning

@Suite struct PlannerTests {
  @Test func tinyProgrammesArePlannedToTheEnd() throws {
    for flavour in TinyProgramme.Flavour.allCases {
      for seed in 0..<100 {
        let programme = try TinyProgramme.programme(seed: UInt64(seed), flavour: flavour)
        let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(programme)
        switch outcome {
        case .planned(let plan): #expect(plan.status == .optimal, "\(flavour) \(seed)")
        case .infeasible, .noPlan: break
        }
      }
    }
  }
}
