import Foundation
import Mentoring
import ProgrammeFolder
import Testing

@Suite struct RulesKeysTests {
  /// `programme.yaml` with these lines after its two required keys.
  private func rules(_ text: String) throws -> Rules {
    try SmallFolder().adding(text, to: "programme.yaml").read().programme.rules
  }

  // MARK: Docs/DataFolder.md

  /// The block that Docs/DataFolder.md shows as all keys with their defaults.
  private func documentedBlock() throws -> String {
    var page = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { page.deleteLastPathComponent() }
    page.appendPathComponent("Docs/DataFolder.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    let block = try #require(parts.first { $0.hasPrefix("yaml\n") })
    return String(block.dropFirst("yaml\n".count))
  }

  @Test func theDocumentedKeysAreReadAndTheirValuesAreTheDefaults() throws {
    let rules = try SmallFolder().with("programme.yaml", documentedBlock()).read().programme.rules
    var expected = Rules()
    // The block shows tolerances and targets, of which there are none by default.
    expected.goals = [
      Stage(.curators), Stage(.shortfall), Stage(.reciprocity),
      Stage(.coverage, tolerance: .share(Thousandths(5))), Stage(.worstOff),
      Stage([.init(goal: .quality), .init(goal: .burden)]),
    ]
    expected.targets = [
      Target(indicator: .schoolsAnalysed, share: Thousandths(1000)),
      Target(indicator: .recipientsWithCurator, share: Thousandths(1000)),
    ]
    #expect(rules == expected)
  }

  @Test func theDocumentedAlternativesAreRead() throws {
    #expect(try rules("rules: {recipients: nobody}").recipients == .nobody)
    #expect(
      try rules("rules: {recipients: {schools: [S02, S01]}}").recipients == .listed(["S01", "S02"]))
    #expect(
      try rules("rules: {recipients: {statuses: [leader]}}").recipients == .statuses([.leader]))
    #expect(try rules("rules: {reciprocity: null, floor: null}") == Rules())
    #expect(
      try rules("rules: {fairness: {schools: all}}").fairness.schools == .all)
    let weighted = try rules(
      "goals:\n  weighted: {curators: 100000, shortfall: 1000, coverage: 100, quality: 1, burden: 1}"
    )
    #expect(
      weighted.goals == [
        Stage([
          .init(goal: .curators, weight: 100_000), .init(goal: .shortfall, weight: 1000),
          .init(goal: .coverage, weight: 100), .init(goal: .quality), .init(goal: .burden),
        ])
      ])
  }

  // MARK: Each key

  @Test func eachKeySetsItsRule() throws {
    let rules = try rules(Self.everyKeyChanged)
    #expect(rules == Self.everyRuleChanged)
  }

  /// So the test above misses no rule, not even one that comes later.
  @Test func noRuleIsLeftAtItsDefault() {
    func leaves(_ value: Any, _ path: String) -> [String: String] {
      let mirror = Mirror(reflecting: value)
      guard mirror.displayStyle == .struct, !path.hasSuffix("Settlement") else {
        return [path: "\(value)"]
      }
      return mirror.children.reduce(into: [:]) { found, child in
        found.merge(leaves(child.value, "\(path).\(child.label ?? "")")) { first, _ in first }
      }
    }
    let (defaults, changed) = (leaves(Rules(), ""), leaves(Self.everyRuleChanged, ""))
    for (path, value) in defaults { #expect(changed[path] != value, "\(path)") }
    #expect(defaults.count > 60)
  }

  private static let everyKeyChanged = """
    rules:
      recipients: {schools: [S02]}
      curators: {per_recipient: 2, travel_limit: 91, remote: yes, recipients_may_curate: yes, min_used: 0,
                 max_used: 5, team_visits: no}
      consent: {willing_is_enough: no}
      mentors: {max_mentees: 4, max_groups: 2, travel_limit: 61, weekly_load_limit: 30, reduced_above: 18.5,
                reduced_share: 33.3%, level_margin: 1, discount_per_step: 2, travel_counts: no, may_be_mentees: no}
      mentees: {max_mentors: 3, learning_hours: 40, weekly_load_limit: 36, travel_limit: 62}
      groups: {allowed: no, min_size: 3, max_size: 7, at_other_schools: no}
      network: {allowed: no}
      remote: {allowed: no, loss: 0%}
      contracts: {per_school: 0, per_partner_organisation: 9}
      travel: {seasons: [summer, autumn], every_season: no, visits: 9, estimates: no, direction_difference: 40%, detour: 1.25, urban_speed: 41,
               rural_speed: 51, same_settlement: {minutes: 16, kilometres: 2.1}}
      budgets: {trip_kilometres: 12000.5, pay: 90000}
      pay: {per_hour: 250}
      help: {allowed: no, per_weakness: 2, per_strength: 3, points_per_weight: 6, travel_limit: 92, remote: no}
      reciprocity: {gives: 2, receives: 0, hard: yes}
      floor: {share: 51%, schools: {S01: 60%}, hard: yes}
      fairness: {schools: all}
      coverage: {recipient_weight: 2}
      quality:
        tandem: {competence: 5, swot: 2, context: 3, travel: 4, preference: 6, in_school: 0}
        curator: {swot: 5, context: 4, travel: 3, preference: 2}
        help: {swot: 5, context: 3, travel: 2, preference: 4}
        weights: {tandem: 2, curator: 3, help: 4}
        opportunity_raise: 2.5%
        threat_fall: 0%
      burden: {per_kilometre: 2, per_contract: 51, per_opening_rouble: 0, per_pay_rouble: 1}
      risks: {leaving: 6%, illness: 11%, illness_loses: 49.5%, road_closed: 0%}
      tutoring: {hours: 9, max_pupils: 2, remote: no, siblings: together, language_required: no,
                 need_required: no, weights: {support: 3, new: 2}, quality: {needs: 1, languages: 3, wish: 5}}
    goals:
      order:
        - {goal: coverage, tolerance: 3}
        - {join: {quality: 2, burden: 3}, tolerance: 1.5%}
        - curators
    targets: {mentors_engaged: 12.5%}

    """

  private static var everyRuleChanged: Rules {
    var rules = Rules()
    rules.recipients = .listed(["S02"])
    rules.curators.perRecipient = 2
    rules.curators.travelLimit = Minutes(91)
    rules.curators.remote = true
    rules.curators.recipientsMayCurate = true
    rules.curators.minUsed = 0
    rules.curators.maxUsed = 5
    rules.curators.teamVisits = false
    rules.consent.willingIsEnough = false
    rules.mentors.maxMentees = 4
    rules.mentors.maxGroups = 2
    rules.mentors.travelLimit = Minutes(61)
    rules.mentors.weeklyLoadLimit = Minutes(1800)
    rules.mentors.reducedAbove = Minutes(1110)
    rules.mentors.reducedShare = Thousandths(333)
    rules.mentors.levelMargin = 1
    rules.mentors.discountPerStep = 2
    rules.mentors.travelCounts = false
    rules.mentors.mayBeMentees = false
    rules.mentees.maxMentors = 3
    rules.mentees.learningTime = Minutes(2400)
    rules.mentees.weeklyLoadLimit = Minutes(2160)
    rules.mentees.travelLimit = Minutes(62)
    rules.groups.allowed = false
    rules.groups.minSize = 3
    rules.groups.maxSize = 7
    rules.groups.atOtherSchools = false
    rules.network.allowed = false
    rules.remote.allowed = false
    rules.remote.loss = .zero
    rules.contracts.perSchool = 0
    rules.contracts.perPartnerOrganisation = 9
    rules.travel.seasons = [.autumn, .summer]
    rules.travel.everySeason = false
    rules.travel.visits = 9
    rules.travel.estimates = false
    rules.travel.detour = Thousandths(1250)
    rules.travel.directionDifference = Thousandths(400)
    rules.travel.urbanSpeed = 41
    rules.travel.ruralSpeed = 51
    rules.travel.sameSettlement = Leg(time: Minutes(16), distance: Hectometres(21))
    rules.budgets.tripDistance = Hectometres(120_005)
    rules.budgets.pay = Roubles(90_000)
    rules.pay.perHour = Roubles(250)
    rules.help.allowed = false
    rules.help.perWeakness = 2
    rules.help.perStrength = 3
    rules.help.pointsPerWeight = 6
    rules.help.travelLimit = Minutes(92)
    rules.help.remote = false
    var reciprocity = Rules.Reciprocity()
    (reciprocity.gives, reciprocity.receives, reciprocity.isHard) = (2, 0, true)
    rules.reciprocity = reciprocity
    var floor = Rules.Floor()
    floor.share = Thousandths(510)
    floor.schools = ["S01": Thousandths(600)]
    floor.isHard = true
    rules.floor = floor
    rules.fairness.schools = .all
    rules.coverage.recipientWeight = 2
    rules.quality.tandem = [
      .competence: 5, .swot: 2, .context: 3, .travel: 4, .preference: 6, .inSchool: 0,
    ]
    rules.quality.curator = [.swot: 5, .context: 4, .travel: 3, .preference: 2]
    rules.quality.help = [.swot: 5, .context: 3, .travel: 2, .preference: 4]
    rules.quality.tandemWeight = 2
    rules.quality.curatorWeight = 3
    rules.quality.helpWeight = 4
    rules.quality.opportunityRaise = Thousandths(25)
    rules.quality.threatFall = .zero
    rules.burden.perKilometre = 2
    rules.burden.perContract = 51
    rules.burden.perOpeningRouble = 0
    rules.burden.perPayRouble = 1
    rules.risks.leaving = Thousandths(60)
    rules.risks.illness = Thousandths(110)
    rules.risks.illnessLoses = Thousandths(495)
    rules.risks.roadClosed = Thousandths(0)
    rules.tutoring.time = Minutes(540)
    rules.tutoring.maxPupils = 2
    rules.tutoring.remote = false
    rules.tutoring.siblings = .together
    rules.tutoring.languageRequired = false
    rules.tutoring.needRequired = false
    rules.tutoring.supportWeight = 3
    rules.tutoring.newWeight = 2
    rules.tutoring.quality = [.needs: 1, .languages: 3, .wish: 5]
    rules.goals = [
      Stage(.coverage, tolerance: .units(3)),
      Stage(
        [.init(goal: .quality, weight: 2), .init(goal: .burden, weight: 3)],
        tolerance: .share(Thousandths(15))),
      Stage(.curators),
    ]
    rules.targets = [Target(indicator: .mentorsEngaged, share: Thousandths(125))]
    return rules
  }
}
