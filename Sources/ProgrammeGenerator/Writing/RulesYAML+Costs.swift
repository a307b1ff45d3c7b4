import Mentoring

// Travel, money, help, fairness and the weights of quality and burden.
extension RulesYAML {
  private var defaults: Rules { Rules() }

  var travel: String? {
    let (own, usual) = (rules.travel, defaults.travel)
    var section = YAMLSection()
    section.add("seasons", own.seasons, default: usual.seasons) {
      yamlList($0.map(\.rawValue))
    }
    section.add("every_season", own.everySeason, default: usual.everySeason)
    section.add("visits", own.visits, default: usual.visits)
    section.add("estimates", own.estimates, default: usual.estimates)
    section.add("detour", own.detour, default: usual.detour) {
      decimalText($0.value, places: 3)
    }
    section.add("urban_speed", own.urbanSpeed, default: usual.urbanSpeed)
    section.add("rural_speed", own.ruralSpeed, default: usual.ruralSpeed)
    section.add(
      "direction_difference", own.directionDifference, default: usual.directionDifference
    ) { $0.map(yamlShare) ?? "null" }
    section.add("same_settlement", own.sameSettlement, default: usual.sameSettlement) {
      "{minutes: \($0.time.value), kilometres: \(Cell.kilometres($0.distance))}"
    }
    return section.text
  }

  var budgets: String? {
    var section = YAMLSection()
    section.add("trip_kilometres", rules.budgets.tripDistance, default: nil, Cell.kilometres)
    section.add("pay", rules.budgets.pay, default: nil) { Cell.number($0?.value) }
    return section.text
  }

  var pay: String? {
    var section = YAMLSection()
    section.add("per_hour", rules.pay.perHour, default: defaults.pay.perHour)
    return section.text
  }

  var risks: String? {
    let (own, usual) = (rules.risks, defaults.risks)
    var section = YAMLSection()
    section.add(share: "leaving", own.leaving, default: usual.leaving)
    section.add(share: "illness", own.illness, default: usual.illness)
    section.add(share: "illness_loses", own.illnessLoses, default: usual.illnessLoses)
    section.add(share: "road_closed", own.roadClosed, default: usual.roadClosed)
    return section.text
  }

  var help: String? {
    let (own, usual) = (rules.help, defaults.help)
    var section = YAMLSection()
    section.add("allowed", own.allowed, default: usual.allowed)
    section.add("per_weakness", own.perWeakness, default: usual.perWeakness)
    section.add("per_strength", own.perStrength, default: usual.perStrength)
    section.add("points_per_weight", own.pointsPerWeight, default: usual.pointsPerWeight)
    section.add("travel_limit", own.travelLimit, default: usual.travelLimit)
    section.add("remote", own.remote, default: usual.remote)
    return section.text
  }

  var reciprocity: String? {
    guard let own = rules.reciprocity else { return nil }
    return "{gives: \(own.gives), receives: \(own.receives), hard: \(Cell.yesNo(own.isHard))}"
  }

  var floor: String? {
    guard let own = rules.floor else { return nil }
    var section = YAMLSection()
    section.always("share", yamlShare(own.share))
    if !own.schools.isEmpty {
      let shares = own.schools.sorted { $0.key < $1.key }.map {
        "\($0.key): \(yamlShare($0.value))"
      }
      section.always("schools", "{" + shares.joined(separator: ", ") + "}")
    }
    section.always("hard", Cell.yesNo(own.isHard))
    return section.text
  }

  var fairness: String? {
    var section = YAMLSection()
    section.add("schools", rules.fairness.schools, default: defaults.fairness.schools) {
      $0.rawValue
    }
    return section.text
  }

  var coverage: String? {
    var section = YAMLSection()
    section.add("recipient_weight", rules.coverage.recipientWeight, default: 1)
    return section.text
  }

  /// `quality:` and its own sections below it.
  var quality: [String] {
    let (own, usual) = (rules.quality, defaults.quality)
    var weights = YAMLSection()
    weights.add("tandem", own.tandemWeight, default: usual.tandemWeight)
    weights.add("curator", own.curatorWeight, default: usual.curatorWeight)
    weights.add("help", own.helpWeight, default: usual.helpWeight)
    var lines: [String] = []
    func criteria(_ key: String, _ own: [Criterion: Int], _ usual: [Criterion: Int]) {
      guard own != usual else { return }
      let parts = Criterion.allCases.filter { usual[$0] != nil }.map { part in
        "\(part.rawValue): \(own[part] ?? 0)"
      }
      lines.append("  \(key): {" + parts.joined(separator: ", ") + "}")
    }
    criteria("tandem", own.tandem, usual.tandem)
    criteria("curator", own.curator, usual.curator)
    criteria("help", own.help, usual.help)
    if let text = weights.text { lines.append("  weights: \(text)") }
    if own.opportunityRaise != usual.opportunityRaise {
      lines.append("  opportunity_raise: \(yamlShare(own.opportunityRaise))")
    }
    if own.threatFall != usual.threatFall {
      lines.append("  threat_fall: \(yamlShare(own.threatFall))")
    }
    return lines.isEmpty ? [] : ["quality:"] + lines
  }

  var burden: String? {
    let (own, usual) = (rules.burden, defaults.burden)
    var section = YAMLSection()
    section.add("per_kilometre", own.perKilometre, default: usual.perKilometre)
    section.add("per_contract", own.perContract, default: usual.perContract)
    section.add("per_opening_rouble", own.perOpeningRouble, default: usual.perOpeningRouble)
    section.add("per_pay_rouble", own.perPayRouble, default: usual.perPayRouble)
    return section.text
  }
}
