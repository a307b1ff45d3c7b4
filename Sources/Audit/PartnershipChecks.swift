import Mentoring

/// The stated partnerships: exactly those that the choices need, each with its mode and purposes.
extension Audit {
  mutating func checkPartnerships() {
    guard states(.partnerships) else { return }
    let keys = Keys(programme: programme)
    var seen: Set<Link> = []
    for stated in plan.partnerships {
      let first = keys.school(stated.first, &findings)
      let second = keys.school(stated.second, &findings)
      guard let first, let second else { continue }
      let pair = Link(first, second).unordered
      if !seen.insert(pair).inserted {
        findings.add(.partnershipTwice(school(pair.from), school(pair.to)))
        continue
      }
      if first > second { findings.add(.partnershipOrder(stated.first, stated.second)) }
      guard let due = tally.partners[pair] else {
        findings.add(.partnershipNeedless(school(pair.from), school(pair.to)))
        continue
      }
      if stated.mode != due.mode {
        findings.add(.partnershipMode(stated.first, stated.second, stated.mode, due: due.mode))
      }
      if Set(stated.purposes) != due.purposes || stated.purposes.count != due.purposes.count {
        let missing = due.purposes.subtracting(stated.purposes)
        let needless = Set(stated.purposes).subtracting(due.purposes)
        findings.add(
          .partnershipPurposes(stated.first, stated.second, missing: missing, needless: needless))
      }
    }
    for pair in tally.partners.keys where !seen.contains(pair) {
      findings.add(.partnershipMissing(school(pair.from), school(pair.to)))
    }
  }
}
