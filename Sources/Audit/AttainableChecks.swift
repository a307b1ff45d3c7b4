import Mentoring

/// The stated attainable points: of exactly the schools that fairness looks at, equal to the
/// caller's, or else within bounds; what the plan calls a bound is not less than the caller's.
extension Audit {
  mutating func checkAttainable() {
    guard states(.attainable) else { return }
    let keys = Keys(programme: programme)
    let fair = Set(programme.fairSchools.map(\.id))
    for (id, stated) in plan.attainable {
      guard let index = keys.school(id, &findings) else { continue }
      guard fair.contains(id) else {
        findings.add(.attainableNeedless(id))
        continue
      }
      let isBounded = plan.boundedAttainable.contains(id)
      if let due = given?[id], !isBounded {
        if due != stated { findings.add(.attainableValue(id, stated.value, due...due)) }
        continue
      }
      let least = max(Points(tally.covered[index]), given?[id] ?? .zero)
      let most = Points(reachable(index))
      if stated < least || stated > most {
        findings.add(.attainableValue(id, stated.value, min(least, most)...most))
      }
    }
    for id in fair where plan.attainable[id] == nil { findings.add(.attainableMissing(id)) }
  }

  /// Points of deficits with somebody in reach and of weaknesses with a help candidate; no plan
  /// covers more at the school.
  func reachable(_ school: Int) -> Int {
    let deficits = facts.needsOfSchool[school].reduce(0) { sum, deficit in
      facts.isInReach(deficit) ? sum + facts.needs[deficit].points : sum
    }
    let weaknesses = facts.analysis.weaknesses(of: school).reduce(0) { sum, weakness in
      facts.helpCandidates.answerable.contains(Link(school, weakness.key))
        ? sum + facts.rules.help.pointsPerWeight * weakness.value : sum
    }
    return deficits + weaknesses
  }
}
