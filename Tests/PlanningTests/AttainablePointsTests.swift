import Audit
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

@Suite struct AttainablePointsTests {
  private static let stops = [
    StopCondition(timeLimit: 0, isInterrupted: { false }),
    StopCondition(timeLimit: nil, isInterrupted: { true }),
  ]

  @Test(arguments: TinyProgramme.Flavour.allCases, [0, 1])
  func cutShortTheyAreMarkedAndNotTooLow(flavour: TinyProgramme.Flavour, stop: Int) throws {
    let points = AttainablePoints(solver: GLPKSolver(), threads: 2)
    var looser = 0
    for seed in 0..<UInt64(100) {
      let candidates = Candidates(
        for: try TinyProgramme.programme(seed: seed, flavour: flavour))
      let exact = try points.find(candidates)
      let short = try points.find(candidates, until: Self.stops[stop])
      #expect(Set(short.points.keys) == Set(exact.keys))
      for (school, value) in exact {
        let bound = try #require(short.points[school])
        #expect(bound >= value, "\(flavour) \(seed) \(school)")
        #expect(short.bounded.contains(school) == (bound > .zero))
        if bound > value { looser += 1 }
      }
    }
    // Where hours go to pupils, few schools have more to gain than the first plan finds.
    #expect(looser > (flavour == .tutors ? 0 : 10))
  }

  /// A plan made in no time is counted with bounds, and right by an audit that knows better.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func plansWithBoundsPassTheAudit(flavour: TinyProgramme.Flavour) throws {
    var bounded = 0
    for seed in 0..<UInt64(150) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      let exact = try AttainablePoints(solver: GLPKSolver(), threads: 1).find(candidates)
      guard
        case .planned(var plan) = try Planner(
          solver: GLPKSolver(), options: PlanningOptions(timeLimit: 0)
        ).plan(candidates)
      else { continue }
      #expect(Audit.run(plan, of: programme, attainable: exact).violations == [])
      guard let school = plan.boundedAttainable.min(), let value = exact[school], value > .zero
      else { continue }
      bounded += 1
      plan.attainable[school] = value - Points(1)
      let rules = Audit.run(plan, of: programme, attainable: exact).violations.map(\.rule)
      #expect(rules.contains(.attainableValue), "\(flavour) \(seed)")
    }
    #expect(bounded > 10)
  }

  /// What is not computed to the end may be too high, so that a floor out of reach proves nothing.
  @Test func hardFloorsInNoTimeAreNotCalledImpossible() throws {
    for seed in 0..<UInt64(200) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: .mixed)
      guard programme.rules.floor?.isHard == true else { continue }
      let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions(timeLimit: 0))
        .plan(programme)
      if case .infeasible(.floors, _) = outcome {
        Issue.record("\(seed): impossible, though nothing was computed")
      }
    }
  }
}
