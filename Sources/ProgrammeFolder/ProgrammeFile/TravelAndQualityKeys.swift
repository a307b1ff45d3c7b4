import Mentoring
import Yams

extension Rules.Travel {
  mutating func read(_ section: inout YAMLSection) {
    if let node = section.node("seasons") {
      let path = section.path("seasons")
      if let listed = section.findings.list(node, path, Notation<Season>.word()) {
        if listed.isEmpty { section.findings.report(path, node, RulesMessage.noSeason) }
        seasons = listed.sorted()
      }
    } else {
      let words = seasons.map(\.rawValue).joined(separator: ", ")
      section.findings.noteDefault(section.path("seasons"), "[\(words)]")
    }
    section.set(&everySeason, "every_season", .yesNo)
    section.set(&visits, "visits", .whole(1...1000, such: 8))
    section.set(&estimates, "estimates", .yesNo)
    section.set(&detour, "detour", .factor)
    section.set(&urbanSpeed, "urban_speed", .speed)
    section.set(&ruralSpeed, "rural_speed", .speed)
    section.set(&directionDifference, "direction_difference", orNull: .share)
    section.section("same_settlement") {
      $0.set(&sameSettlement.time, "minutes", .travelMinutes)
      $0.set(&sameSettlement.distance, "kilometres", .kilometres(upTo: 1000))
    }
  }
}

extension Notation where Value == Int {
  fileprivate static var speed: Self {
    .whole(1...200, such: 50).described(
      noun: LocalizedText(ru: "скорость", en: "a speed"),
      right: LocalizedText(
        ru: "целые километры в час от 1 до 200, например 50",
        en: "whole kilometres an hour from 1 to 200, such as 50"))
  }
}

extension Rules.Quality {
  mutating func read(_ section: inout YAMLSection) {
    section.section("tandem") { Self.read(&tandem, &$0) }
    section.section("curator") { Self.read(&curator, &$0) }
    section.section("help") { Self.read(&help, &$0) }
    section.section("weights") {
      $0.set(&tandemWeight, "tandem", .weight)
      $0.set(&curatorWeight, "curator", .weight)
      $0.set(&helpWeight, "help", .weight)
    }
    section.set(&opportunityRaise, "opportunity_raise", .share)
    section.set(&threatFall, "threat_fall", .share)
  }

  /// Reads the weights of the criteria that apply, which are those with a default.
  static func read(_ weights: inout [Criterion: Int], _ section: inout YAMLSection) {
    for criterion in Criterion.allCases {
      guard var weight = weights[criterion] else { continue }
      section.set(&weight, criterion.rawValue, .whole(0...1000, such: 1))
      weights[criterion] = weight
    }
    if weights.values.allSatisfy({ $0 == 0 }) {
      section.findings.report(section.path, section.own, RulesMessage.noWeight)
    }
  }
}

extension Rules {
  mutating func readReciprocity(_ rules: inout YAMLSection) {
    guard let node = rules.node("reciprocity"), !YAMLSection.isNull(node) else {
      return rules.findings.noteDefault(rules.path("reciprocity"), "null")
    }
    guard var section = rules.findings.section(node, rules.path("reciprocity")) else { return }
    var wanted = Rules.Reciprocity()
    section.set(&wanted.gives, "gives", .count)
    section.set(&wanted.receives, "receives", .count)
    section.set(&wanted.isHard, "hard", .yesNo)
    section.finish()
    reciprocity = wanted
  }

  mutating func readFloor(_ rules: inout YAMLSection) {
    guard let node = rules.node("floor"), !YAMLSection.isNull(node) else {
      return rules.findings.noteDefault(rules.path("floor"), "null")
    }
    guard var section = rules.findings.section(node, rules.path("floor")) else { return }
    var wanted = Rules.Floor()
    section.set(&wanted.share, "share", .share)
    section.set(&wanted.isHard, "hard", .yesNo)
    if let schools = section.node("schools"), !YAMLSection.isNull(schools),
      let listed = rules.findings.section(schools, section.path("schools"))
    {
      for (key, _, value) in listed.entries() {
        wanted.schools[School.ID(key)] = rules.findings.value(value, listed.path(key), .share)
      }
    }
    section.finish()
    floor = wanted
  }
}
