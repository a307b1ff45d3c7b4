import Mentoring
import Yams

// The keys of `rules`, `goals` and `targets`, as Docs/DataFolder.md lists them.

extension Rules {
  mutating func read(_ top: inout YAMLSection) {
    top.section("rules") { section in
      recipients.read(&section)
      section.section("curators") { curators.read(&$0) }
      section.section("consent") { $0.set(&consent.willingIsEnough, "willing_is_enough", .yesNo) }
      section.section("mentors") { mentors.read(&$0) }
      section.section("mentees") { mentees.read(&$0) }
      section.section("groups") { groups.read(&$0) }
      section.section("network") { $0.set(&network.allowed, "allowed", .yesNo) }
      section.section("remote") {
        $0.set(&remote.allowed, "allowed", .yesNo)
        $0.set(&remote.loss, "loss", .share)
      }
      section.section("contracts") {
        $0.set(&contracts.perSchool, "per_school", orNull: .count)
        $0.set(&contracts.perPartnerOrganisation, "per_partner_organisation", orNull: .count)
      }
      section.section("travel") { travel.read(&$0) }
      section.section("budgets") {
        $0.set(&budgets.tripDistance, "trip_kilometres", orNull: .kilometres(upTo: 10_000_000))
        $0.set(&budgets.pay, "pay", orNull: .roubles)
      }
      section.section("pay") { $0.set(&pay.perHour, "per_hour", .roubles) }
      section.section("help") { help.read(&$0) }
      readReciprocity(&section)
      readFloor(&section)
      section.set(&fairness.schools, "fairness", under: "schools", .word())
      section.section("coverage") {
        $0.set(&coverage.recipientWeight, "recipient_weight", .whole(1...1000, such: 2))
      }
      section.section("quality") { quality.read(&$0) }
      section.section("burden") { burden.read(&$0) }
      section.section("risks") {
        $0.set(&risks.leaving, "leaving", .share)
        $0.set(&risks.illness, "illness", .share)
        $0.set(&risks.illnessLoses, "illness_loses", .share)
        $0.set(&risks.roadClosed, "road_closed", .share)
      }
      section.section("tutoring") { tutoring.read(&$0) }
    }
    readGoals(&top)
    readTargets(&top)
  }
}

extension YAMLSection {
  /// Sets what a key says that is the only one under another.
  fileprivate mutating func set<Value>(
    _ target: inout Value, _ key: String, under inner: String, _ notation: Notation<Value>
  ) {
    section(key) { $0.set(&target, inner, notation) }
  }
}

extension Notation where Value == Int {
  /// A number of things, 0 or more.
  static var count: Self { .whole(0...1_000_000, such: 3) }
  /// A number of things, at least one.
  static var positive: Self { .whole(1...1_000_000, such: 1) }
  /// A weight or price, 0 or more.
  static var weight: Self { .whole(0...1_000_000, such: 1) }
  /// A number of levels.
  static var levels: Self { .whole(0...10, such: 1) }
}

extension Rules.Recipients {
  /// The recipients as `programme.yaml` writes them.
  private var text: String {
    switch self {
    case .statuses(let statuses):
      let words = School.Status.allCases.filter(statuses.contains).map(\.rawValue)
      return "{statuses: [\(words.joined(separator: ", "))]}"
    case .listed(let ids): return "{schools: [\(ids.sorted().map(\.text).joined(separator: ", "))]}"
    case .nobody: return "nobody"
    }
  }

  fileprivate mutating func read(_ rules: inout YAMLSection) {
    guard let node = rules.node("recipients") else {
      return rules.findings.noteDefault(rules.path("recipients"), text)
    }
    let path = rules.path("recipients")
    if node.string == "nobody" {
      self = .nobody
      return
    }
    guard let mapping = node.mapping, mapping.count == 1 else {
      rules.findings.report(path, node, RulesMessage.recipients)
      return
    }
    var section = YAMLSection(mapping, path: path, node: node, findings: rules.findings)
    if let list = section.node("statuses") {
      rules.findings.list(list, section.path("statuses"), .word()).map { self = .statuses(Set($0)) }
    } else if let list = section.node("schools") {
      rules.findings.list(list, section.path("schools"), .id()).map { self = .listed(Set($0)) }
    }
    section.finish()
  }
}

extension Rules.Curators {
  fileprivate mutating func read(_ section: inout YAMLSection) {
    section.set(&perRecipient, "per_recipient", .positive)
    section.set(&travelLimit, "travel_limit", .travelMinutes)
    section.set(&remote, "remote", .yesNo)
    section.set(&recipientsMayCurate, "recipients_may_curate", .yesNo)
    section.set(&minUsed, "min_used", orNull: .count)
    section.set(&maxUsed, "max_used", orNull: .count)
    section.set(&teamVisits, "team_visits", .yesNo)
    if let minUsed, let maxUsed { section.requireOrder("min_used", minUsed, "max_used", maxUsed) }
  }
}

extension Rules.Burden {
  fileprivate mutating func read(_ section: inout YAMLSection) {
    section.set(&perKilometre, "per_kilometre", .weight)
    section.set(&perContract, "per_contract", .weight)
    section.set(&perOpeningRouble, "per_opening_rouble", .weight)
    section.set(&perPayRouble, "per_pay_rouble", .weight)
  }
}

extension YAMLSection {
  /// Reports the greater-to-be of two keys where it is less.
  mutating func requireOrder(
    _ lower: String, _ lowerValue: Int, _ upper: String, _ upperValue: Int
  ) {
    guard lowerValue > upperValue else { return }
    let bad = findings.badPaths
    guard !bad.contains(path(lower)), !bad.contains(path(upper)) else { return }
    let isGiven = node(upper) != nil
    findings.report(
      path(isGiven ? upper : lower), node(isGiven ? upper : lower),
      RulesMessage.order(lower, lowerValue, upper, upperValue))
  }
}
