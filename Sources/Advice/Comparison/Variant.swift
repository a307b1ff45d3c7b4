import Audit
import Mentoring

/// One plan among several that are put side by side, with what the audit counts of it.
public struct Variant: Sendable {
  /// A scenario's name, or a plan file's.
  public let id: String
  public let name: LocalizedText
  /// The question that it answers; nil where it answers none.
  public let question: LocalizedText?
  /// As it is in this variant.
  public let programme: Programme
  public let plan: Plan
  public let report: AuditReport
  public let relations: Relations

  public init(
    id: String, name: LocalizedText, question: LocalizedText?, programme: Programme, plan: Plan
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.programme = programme
    self.plan = plan
    report = Audit.run(plan, of: programme)
    relations = Relations(plan)
  }

  /// The stage of a goal alone, if the rules have one: its bound and proof.
  func stage(of goal: Goal) -> GoalResult? { plan.goals.first { $0.id == goal.rawValue } }
}

/// Something countable of a plan that is neither a goal nor an indicator.
public enum Measure: String, Sendable, CaseIterable {
  case curatorPairs = "curator_pairs"
  case curatorsUsed = "curators_used"
  case pairTandems = "pair_tandems"
  case groups
  case networkTandems = "network_tandems"
  case mentors, mentees
  case deficitsCovered = "deficits_covered"
  case deficitsOpen = "deficits_open"
  case helpRelations = "help_relations"
  case contracts
  /// Whole hours of mentors' work, rounded down.
  case mentorHours = "mentor_hours"
  /// Whole kilometres of all trips, out and back, rounded down.
  case tripKilometres = "trip_kilometres"
  /// Roubles.
  case pay

  func value(of variant: Variant) -> Int {
    let plan = variant.plan
    func isNetwork(_ tandem: Tandem) -> Bool {
      let home = variant.programme.school(of: tandem.mentor).id
      return tandem.mentees.contains { variant.programme.school(of: $0).id != home }
    }
    let served = Set(plan.tandems.flatMap(\.items).map(\.deficit)).count
    return switch self {
    case .curatorPairs: plan.curatorPairs.count
    case .curatorsUsed: Set(plan.curatorPairs.map(\.curator)).count
    case .pairTandems: plan.tandems.count { !$0.isGroup }
    case .groups: plan.tandems.count(where: \.isGroup)
    case .networkTandems: plan.tandems.count(where: isNetwork)
    case .mentors: Set(plan.tandems.map(\.mentor)).count
    case .mentees: Set(plan.tandems.flatMap(\.mentees)).count
    case .deficitsCovered: served
    case .deficitsOpen: variant.programme.deficits.count - served
    case .helpRelations: plan.help.count
    case .contracts: variant.report.totals.contracts
    case .mentorHours:
      variant.report.mentors.reduce(0) { $0 + $1.work.value } / 60
    case .tripKilometres: variant.report.totals.tripDistance.value / 10
    case .pay: variant.report.totals.pay.value
    }
  }
}
