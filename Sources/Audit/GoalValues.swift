import Mentoring

/// The goals' values of the plan, computed anew: Docs/Formulation.md, section 6.
extension Audit {
  /// Nil where attainable points are needed and not known of every school.
  func value(of goal: Goal) -> Int? {
    switch goal {
    case .curators: missingCurators
    case .shortfall: shortfall
    case .reciprocity: lackingHelp
    case .coverage: coverage
    case .worstOff: worstOff
    case .quality: quality
    case .burden: burden
    case .changes: changes
    case .leftOut: leftOut
    case .untutored: untutored
    case .tutorsChanged: tutorsChanged
    case .siblingsApart: siblingsApart
    case .tutoring: tutoringQuality
    }
  }

  /// All goals that can be computed; those of pupils only where there are some, or a stage asks for them.
  var goalValues: [Goal: Int] {
    let asked = Set(rules.goals.flatMap { $0.parts.map(\.goal) })
    return Dictionary(
      uniqueKeysWithValues: Goal.allCases.compactMap { goal in
        if goal.concernsPupils, programme.pupils.isEmpty, !asked.contains(goal) { return nil }
        return value(of: goal).map { (goal, $0) }
      })
  }

  private var missingCurators: Int {
    programme.schools.indices.filter { facts.isRecipient[$0] }.reduce(0) { sum, index in
      // A plan with more curators than the rules allow lacks none for that.
      let lacking = max(0, rules.curators.perRecipient - tally.curators[index, default: []].count)
      return sum + programme.schools[index].recipientLoad * lacking
    }
  }

  private var isAttainableKnown: Bool { attainable.count == programme.fairSchools.count }

  private var shortfall: Int? {
    if rules.floor == nil { return 0 }
    guard isAttainableKnown else { return nil }
    return attainable.keys.reduce(0) { $0 + max(0, leastCovered($1) - tally.covered[$1]) }
  }

  private var lackingHelp: Int {
    guard let reciprocity = rules.reciprocity else { return 0 }
    return programme.schools.indices.reduce(0) {
      $0 + lacksGiving($1, reciprocity) + lacksReceiving($1, reciprocity)
    }
  }

  private var coverage: Int {
    tally.covered.indices.reduce(0) { sum, index in
      sum + tally.covered[index] * (facts.isRecipient[index] ? rules.coverage.recipientWeight : 1)
    }
  }

  private var worstOff: Int? {
    guard isAttainableKnown else { return nil }
    return attainable.filter { $0.value > 0 }
      .map { floorQuotient(1000 * tally.covered[$0.key], $0.value) }.min() ?? 1000
  }

  /// Choices that have no score, being impossible, count 0.
  private var quality: Int {
    var tandems = 0
    for serve in choices.serves {
      let mentee = facts.needs[serve.item.deficit].teacher
      let place = serve.item.mode == .inPerson ? facts.people[mentee].school : nil
      tandems += facts.worth(ofMentor: serve.mentor, for: serve.item.deficit, at: place)?.total ?? 0
    }
    for group in choices.groups {
      for item in group.items {
        tandems +=
          facts.worth(ofMentor: group.mentor, for: item.deficit, at: group.place)?.total ?? 0
      }
    }
    let curators = choices.curating.reduce(0) {
      $0 + (facts.worth(ofCurator: $1.curator, for: $1.recipient, $1.mode)?.total ?? 0)
    }
    let help = choices.help.reduce(0) {
      $0
        + (facts.worth(ofHelp: $1.giver, for: $1.receiver, on: $1.topic, $1.mode)?.total ?? 0)
    }
    return rules.quality.tandemWeight * tandems + rules.quality.curatorWeight * curators
      + rules.quality.helpWeight * help
  }

  private var burden: Int {
    let trips = tally.trips.reduce(0) { sum, trip in
      let distance = facts.leg(trip.from, trip.to)?.distance ?? .zero
      return sum + rules.burden.burden(ofTrip: distance, visits: rules.travel.visits)
    }
    return trips + rules.burden.perContract * tally.partners.count
      + rules.burden.perOpeningRouble * openingCost + rules.burden.perPayRouble * tally.pay
  }

  /// Of the curators that take anyone.
  var openingCost: Int {
    tally.curated.keys.reduce(0) { $0 + (facts.curators[$1]?.openingCost.value ?? 0) }
  }
}
