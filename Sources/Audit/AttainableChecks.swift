import Mentoring

/// The stated attainable points: of exactly the schools that fairness looks at, equal to the
/// caller's, or else within bounds.
extension Audit {
  mutating func checkAttainable() {
    guard states(.attainable) else { return }
    let keys = Keys(programme: programme)
    let leastPoints = coveredAlone()
    let fair = Set(programme.fairSchools.map(\.id))
    for (id, stated) in plan.attainable {
      guard let index = keys.school(id, &findings) else { continue }
      guard fair.contains(id) else {
        findings.add(.attainableNeedless(id))
        continue
      }
      if let due = given?[id] {
        if due != stated { findings.add(.attainableValue(id, stated.value, due...due)) }
        continue
      }
      let least = Points(leastPoints[index])
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

  /// By school, the covered points that the plan would keep if it had nothing but this school's
  /// deficits and help: less those of groups that need members of other schools.
  private func coveredAlone() -> [Int] {
    var points = tally.covered
    for group in choices.groups {
      let bySchool = Dictionary(grouping: group.items) {
        facts.people[facts.needs[$0.deficit].teacher].school
      }
      for (school, items) in bySchool {
        let members = Set(items.map { facts.needs[$0.deficit].teacher })
        let home = facts.people[group.mentor].school
        let isPlaced = group.place.map { $0 == home || $0 == school } ?? true
        if isPlaced, members.count >= rules.groups.minSize { continue }
        points[school] -= Set(items.map(\.deficit)).reduce(0) { $0 + facts.needs[$1].points }
      }
    }
    return points
  }
}
