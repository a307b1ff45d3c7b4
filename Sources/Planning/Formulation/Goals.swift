import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// The goals as expressions, in the unit and sense of Docs/Formulation.md, section 6.
  func goalExpressions() -> [Goal: LinearExpression] {
    [
      .curators: missingCurators(), .shortfall: shortfalls, .reciprocity: reciprocityLacks,
      .coverage: coverage(), .worstOff: worstOff(), .quality: quality(), .burden: burden(),
      .changes: changes, .leftOut: leftOut, .untutored: untutored(),
      .tutorsChanged: tutorsChanged(), .siblingsApart: siblingsApart,
      .tutoring: tutoringQuality(),
    ]
  }

  private func missingCurators() -> LinearExpression {
    var missing = LinearExpression()
    for recipient in programme.recipients {
      missing += recipient.recipientLoad * rules.curators.perRecipient
    }
    for (index, choice) in candidates.curatorChoices.enumerated() {
      guard let variable = curate[index] else { continue }
      missing.add(-programme.schools[choice.recipient].recipientLoad, variable)
    }
    return missing
  }

  private func coverage() -> LinearExpression {
    var coverage = LinearExpression()
    for (school, points) in covered.enumerated() {
      let isRecipient = programme.isRecipient(programme.schools[school])
      coverage += points.scaled(by: isRecipient ? rules.coverage.recipientWeight : 1)
    }
    return coverage
  }

  private func worstOff() -> LinearExpression {
    worst.map { LinearExpression([.init(1, $0)]) } ?? LinearExpression(constant: 1000)
  }

  private func quality() -> LinearExpression {
    var quality = LinearExpression()
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = serve[index] {
        quality.add(rules.quality.tandemWeight * choice.quality, variable)
      }
    }
    for join in joins.joined() {
      quality.add(rules.quality.tandemWeight * join.quality, join.variable)
    }
    for (index, choice) in candidates.curatorChoices.enumerated() {
      if let variable = curate[index] {
        quality.add(rules.quality.curatorWeight * choice.quality, variable)
      }
    }
    for (index, choice) in candidates.helpChoices.enumerated() {
      if let variable = help[index] {
        quality.add(rules.quality.helpWeight * choice.quality, variable)
      }
    }
    return quality
  }

  private func burden() -> LinearExpression {
    var burden = LinearExpression()
    for (way, trip) in trips.sorted(by: { $0.key < $1.key }) {
      burden += trip.scaled(
        by: rules.burden.burden(ofTrip: tripDistance(way), visits: rules.travel.visits))
    }
    for (_, partner) in partners.sorted(by: { $0.key < $1.key }) {
      burden += partner.scaled(by: rules.burden.perContract)
    }
    let costs = Dictionary(programme.curators.map { ($0.school, $0.openingCost.value) }) { $1 }
    for (school, use) in uses {
      burden += use.scaled(
        by: (costs[programme.schools[school].id] ?? 0) * rules.burden.perOpeningRouble)
    }
    burden += pay().scaled(by: rules.burden.perPayRouble)
    return burden
  }
}
