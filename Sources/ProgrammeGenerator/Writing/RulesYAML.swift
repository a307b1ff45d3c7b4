import Mentoring

/// The rules that differ from their defaults, a line a section.
struct RulesYAML {
  let rules: Rules
  private let usual = Rules()

  init(rules: Rules) { self.rules = rules }

  var lines: [String] {
    let sections: [(String, String?)] = [
      ("recipients", recipients), ("curators", curators), ("consent", consent),
      ("mentors", mentors), ("mentees", mentees), ("groups", groups), ("network", network),
      ("remote", remote), ("contracts", contracts), ("travel", travel), ("budgets", budgets),
      ("pay", pay), ("help", help), ("reciprocity", reciprocity), ("floor", floor),
      ("fairness", fairness), ("coverage", coverage),
    ]
    return sections.compactMap { key, text in text.map { "\(key): \($0)" } } + quality
      + [("burden", burden), ("risks", risks), ("tutoring", tutoring)].compactMap { key, text in
        text.map { "\(key): \($0)" }
      }
  }

  private var recipients: String? {
    if rules.recipients == usual.recipients { return nil }
    switch rules.recipients {
    case .nobody: return "nobody"
    case .listed(let ids): return "{schools: \(yamlList(ids.sorted().map(\.text)))}"
    case .statuses(let statuses):
      let words = School.Status.allCases.filter(statuses.contains).map(\.rawValue)
      return "{statuses: \(yamlList(words))}"
    }
  }

  private var curators: String? {
    let (own, usual) = (rules.curators, usual.curators)
    var section = YAMLSection()
    section.add("per_recipient", own.perRecipient, default: usual.perRecipient)
    section.add("travel_limit", own.travelLimit, default: usual.travelLimit)
    section.add("remote", own.remote, default: usual.remote)
    section.add(
      "recipients_may_curate", own.recipientsMayCurate, default: usual.recipientsMayCurate)
    section.add("min_used", own.minUsed, default: nil) { Cell.number($0) }
    section.add("max_used", own.maxUsed, default: nil) { Cell.number($0) }
    section.add("team_visits", own.teamVisits, default: usual.teamVisits)
    return section.text
  }

  private var consent: String? {
    var section = YAMLSection()
    section.add("willing_is_enough", rules.consent.willingIsEnough, default: true)
    return section.text
  }

  private var mentors: String? {
    let (own, usual) = (rules.mentors, usual.mentors)
    var section = YAMLSection()
    section.add("max_mentees", own.maxMentees, default: usual.maxMentees)
    section.add("max_groups", own.maxGroups, default: usual.maxGroups)
    section.add("travel_limit", own.travelLimit, default: usual.travelLimit)
    section.add("weekly_load_limit", own.weeklyLoadLimit, default: nil, Cell.hours)
    section.add("reduced_above", own.reducedAbove, default: nil, Cell.hours)
    section.add(share: "reduced_share", own.reducedShare, default: usual.reducedShare)
    section.add("level_margin", own.levelMargin, default: usual.levelMargin)
    section.add("discount_per_step", own.discountPerStep, default: usual.discountPerStep)
    section.add("travel_counts", own.travelCounts, default: usual.travelCounts)
    section.add("may_be_mentees", own.mayBeMentees, default: usual.mayBeMentees)
    return section.text
  }

  private var mentees: String? {
    let (own, usual) = (rules.mentees, usual.mentees)
    var section = YAMLSection()
    section.add("max_mentors", own.maxMentors, default: usual.maxMentors)
    section.add("learning_hours", own.learningTime, default: nil, Cell.hours)
    section.add("weekly_load_limit", own.weeklyLoadLimit, default: nil, Cell.hours)
    section.add("travel_limit", own.travelLimit, default: usual.travelLimit)
    return section.text
  }

  private var groups: String? {
    let (own, usual) = (rules.groups, usual.groups)
    var section = YAMLSection()
    section.add("allowed", own.allowed, default: usual.allowed)
    section.add("min_size", own.minSize, default: usual.minSize)
    section.add("max_size", own.maxSize, default: usual.maxSize)
    section.add("at_other_schools", own.atOtherSchools, default: usual.atOtherSchools)
    return section.text
  }

  private var network: String? {
    var section = YAMLSection()
    section.add("allowed", rules.network.allowed, default: true)
    return section.text
  }

  private var remote: String? {
    var section = YAMLSection()
    section.add("allowed", rules.remote.allowed, default: usual.remote.allowed)
    section.add(share: "loss", rules.remote.loss, default: usual.remote.loss)
    return section.text
  }

  private var contracts: String? {
    var section = YAMLSection()
    section.add("per_school", rules.contracts.perSchool, default: nil) { Cell.number($0) }
    section.add("per_partner_organisation", rules.contracts.perPartnerOrganisation, default: nil) {
      Cell.number($0)
    }
    return section.text
  }
}
