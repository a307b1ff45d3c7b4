import Audit
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// However little was searched, no plan leaves out what could simply be added to advantage.
@Suite struct AdditionsTests {
  private static let hurried = [
    PlanningOptions(effort: 0), PlanningOptions(timeLimit: 0),
    PlanningOptions(isInterrupted: { true }),
  ]

  @Test(arguments: TinyProgramme.Flavour.allCases, [0, 1, 2])
  func noSingleAdditionMakesAPlanBetter(flavour: TinyProgramme.Flavour, hurry: Int) throws {
    var (planned, unproven) = (0, 0)
    for seed in 0..<UInt64(120) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      guard let all = PlanEnumeration(programme, limit: 1_000_000),
        case .planned(let plan) = try Planner(
          solver: GLPKSolver(), options: Self.hurried[hurry]
        ).plan(programme)
      else { continue }
      planned += 1
      if plan.status != .optimal { unproven += 1 }
      #expect(Audit.run(plan, of: programme).violations == [], "\(flavour) \(seed)")
      for larger in all.additions(to: plan) {
        let report = Audit.run(larger, of: programme, attainable: plan.attainable)
        guard report.isClean else { continue }
        let values = report.stageValues.map { $0! }
        #expect(!isBetter(values, plan, programme), "\(flavour) \(seed) \(values)")
      }
    }
    #expect(planned > 40)
    #expect(unproven > 5)
  }

  /// Better at the first stage whose anchor does not hold or is surpassed; or, where all anchors hold,
  /// worse nowhere and better somewhere.
  private func isBetter(_ values: [Int], _ plan: Plan, _ programme: Programme) -> Bool {
    for (value, (goal, stage)) in zip(values, zip(plan.goals, programme.rules.goals)) {
      let gain = goal.isMaximised ? value - goal.stageValue : goal.stageValue - value
      if gain > 0 { return true }
      if gain < -stage.tolerance.units(of: goal.stageValue) { return false }
    }
    let gains = zip(values, plan.goals).map { $1.isMaximised ? $0 - $1.value : $1.value - $0 }
    return gains.allSatisfy { $0 >= 0 } && gains.contains { $0 > 0 }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func pinsAreInThePlanHoweverShortTheTime(flavour: TinyProgramme.Flavour) throws {
    var pins = 0
    for seed in 0..<UInt64(700) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let wanted = programme.decisions.count { $0.kind == .pinned }
      guard wanted > 0, programme.rules.floor?.isHard != true,
        programme.rules.reciprocity?.isHard != true, programme.rules.curators.minUsed == nil
      else { continue }
      func outcome(_ options: PlanningOptions) throws -> PlanningOutcome {
        try Planner(solver: GLPKSolver(), options: options).plan(programme)
      }
      switch (try outcome(PlanningOptions()), try outcome(PlanningOptions(timeLimit: 0))) {
      case (.planned, .planned(let plan)):
        #expect(Audit.run(plan, of: programme).violations == [], "\(flavour) \(seed)")
        pins += wanted
      case (.infeasible, .infeasible): break
      default: Issue.record("\(flavour) \(seed): time changes whether there is a plan")
      }
    }
    #expect(pins > 8)
  }
}
