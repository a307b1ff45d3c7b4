import Audit
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Plans that keep curators and covered points whoever drops out, found by going through every plan and,
/// for every loss, through every plan that goes on from it.
@Suite struct SurvivalTests {
  private static let enumerable = 400

  /// What need not hold after a loss, or is not what a loss is about.
  private static let forgiven: Set<Violation.Rule> = [
    .floor, .gives, .receives, .pin, .curatorsUsed,
  ]

  private struct Possible {
    let plan: Plan
    let relations: Relations
    let help: Set<[String]>
    /// Mentor, form and deficit of everything that is served.
    let services: Set<String>
    let curators: [School.ID: Int]
    let covered: [School.ID: Int]
    let isClean: Bool

    func goesOn(from other: Possible, without loss: Loss) -> Bool {
      var (curating, services) = (other.relations.curating, other.services)
      switch loss {
      case .mentor(let mentor):
        let prefix = "\(mentor) "
        services = services.filter { !$0.hasPrefix(prefix) }
        if self.services.contains(where: { $0.hasPrefix(prefix) }) { return false }
      case .curator(let school):
        curating = curating.filter { $0.curator != school }
        if relations.curating.contains(where: { $0.curator == school }) { return false }
      }
      return relations.curating.isSuperset(of: curating)
        && self.services.isSuperset(of: services) && help.isSuperset(of: other.help)
    }

    func keeps(_ upkeep: Upkeep) -> Bool {
      upkeep.curators.allSatisfy { (curators[$0.key] ?? 0) >= $0.value }
        && upkeep.covered.allSatisfy { (covered[$0.key] ?? 0) >= $0.value.value }
    }
  }

  private func possible(_ all: PlanEnumeration, _ programme: Programme) -> [Possible] {
    var found: [Possible] = []
    all.forEachPlan { plan in
      let report = Audit.run(plan, of: programme, attainable: all.attainable)
      guard report.violations.allSatisfy({ Self.forgiven.contains($0.rule) }) else { return }
      var curators: [School.ID: Int] = [:]
      for pair in plan.curatorPairs { curators[pair.recipient, default: 0] += 1 }
      let mostUsed = programme.rules.curators.maxUsed ?? .max
      guard Set(plan.curatorPairs.map(\.curator)).count <= mostUsed else { return }
      found.append(
        Possible(
          plan: plan, relations: Relations(plan),
          help: Self.help(of: plan), services: Self.services(of: plan), curators: curators,
          covered: Dictionary(
            uniqueKeysWithValues: report.schools.map { ($0.school, $0.covered.value) }),
          isClean: report.isClean))
    }
    return found
  }

  private func losses(_ plan: Plan) -> [Loss] {
    Set(plan.curatorPairs.map(\.curator)).map(Loss.curator)
      + Set(plan.tandems.map(\.mentor)).map(Loss.mentor)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func thePlanFoundIsTheBestOfThoseThatSurviveEveryLoss(flavour: TinyProgramme.Flavour) throws {
    var (robust, impossible) = (0, 0)
    for seed in 0..<UInt64(60) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      guard
        let all = PlanEnumeration(programme, limit: Self.enumerable)?.withAttainable(),
        case .planned(let base) = try Planner(solver: GLPKSolver(), options: PlanningOptions())
          .plan(candidates)
      else { continue }
      let report = Audit.run(base, of: programme, attainable: all.attainable)
      var upkeep = Upkeep()
      for pair in base.curatorPairs { upkeep.curators[pair.recipient, default: 0] += 1 }
      for school in report.schools where school.covered.value > 0 {
        upkeep.covered[school.school] = Points((school.covered.value + 1) / 2)
      }
      let plans = possible(all, programme)
      func survives(_ plan: Possible, _ loss: Loss) -> Bool {
        plans.contains { $0.goesOn(from: plan, without: loss) && $0.keeps(upkeep) }
      }
      let everybody =
        programme.curators.map { Loss.curator($0.school) }
        + Set(programme.mentors.map(\.teacher)).sorted().map(Loss.mentor)
      let survivors = Set(
        plans.filter { plan in
          plan.isClean && plan.keeps(upkeep)
            && losses(plan.plan).allSatisfy { survives(plan, $0) }
        }.map { Key($0.plan) })
      let best = all.bestStageValues { survivors.contains(Key($0)) }
      let answer = try Resolver(solver: GLPKSolver()).resolve(
        candidates,
        Conditions(
          start: base, demands: [.keeps(upkeep)] + everybody.map { .survives($0, upkeep) }),
        attainable: all.attainable, known: base.goals)
      if let best {
        #expect(answer.outcome == .found, "\(flavour) \(seed)")
        #expect(answer.stages.map(\.value) == best, "\(flavour) \(seed)")
        #expect(answer.isProven, "\(flavour) \(seed)")
        robust += 1
      } else {
        #expect(answer.outcome == .impossible(.demands), "\(flavour) \(seed)")
        impossible += 1
      }
      // The check of one loss says the same of the base plan.
      let own = try #require(plans.first { Key($0.plan) == Key(base) })
      for loss in losses(base) {
        #expect(
          try Resolver(solver: GLPKSolver()).survives(
            base, loss, upkeep, candidates, attainable: all.attainable) == survives(own, loss),
          "\(flavour) \(seed) \(loss)")
      }
    }
    #expect(robust >= 3)
    #expect(impossible >= 3)
  }

  private struct Key: Hashable {
    let curating: Set<Relations.Curating>
    let services: Set<String>
    let help: Set<[String]>

    init(_ plan: Plan) {
      curating = Relations(plan).curating
      services = SurvivalTests.services(of: plan)
      help = SurvivalTests.help(of: plan)
    }
  }

  /// Mentor, form, deficit and mode of everything that is served.
  private static func services(of plan: Plan) -> Set<String> {
    Set(
      plan.tandems.flatMap { tandem in
        tandem.items.map { "\(tandem.mentor) \(tandem.form) \($0.deficit) \($0.mode)" }
      })
  }

  private static func help(of plan: Plan) -> Set<[String]> {
    Set(plan.help.map { [$0.giver.text, $0.receiver.text, $0.topic.text] })
  }
}
