import Mentoring

/// The stated shortfalls: exactly those schools that lack something of their floors or of reciprocity,
/// with both figures. Floors wait until the attainable points are known.
extension Audit {
  mutating func checkShortfalls() {
    guard states(.shortfalls) else { return }
    let areFloorsKnown = rules.floor == nil || attainable.count == programme.fairSchools.count
    let due = Dictionary(uniqueKeysWithValues: shortfalls.map { (ShortfallKey($0), $0) })
    let keys = Keys(programme: programme)
    var seen: Set<ShortfallKey> = []
    for stated in plan.shortfalls {
      guard keys.school(stated.school, &findings) != nil else { continue }
      guard seen.insert(ShortfallKey(stated)).inserted else {
        findings.add(.shortfallTwice(stated))
        continue
      }
      guard stated.kind != .floor || areFloorsKnown else { continue }
      guard let right = due[ShortfallKey(stated)] else {
        findings.add(.shortfallNeedless(stated))
        continue
      }
      if stated != right { findings.add(.shortfallValue(stated, due: right)) }
    }
    for lack in due.values.sorted(by: Shortfall.inKeyOrder)
    where !seen.contains(ShortfallKey(lack)) && (lack.kind != .floor || areFloorsKnown) {
      findings.add(.shortfallMissing(lack))
    }
  }

  private var shortfalls: [Shortfall] {
    var found: [Shortfall] = []
    func add(_ kind: Shortfall.Kind, _ index: Int, reached: Int, required: Int) {
      guard reached < required else { return }
      found.append(
        Shortfall(school: school(index), kind: kind, required: required, reached: reached))
    }
    if rules.floor != nil {
      for index in attainable.keys {
        add(.floor, index, reached: tally.covered[index], required: leastCovered(index))
      }
    }
    guard let reciprocity = rules.reciprocity else { return found }
    for index in programme.schools.indices {
      if lacksGiving(index, reciprocity) > 0 {
        add(.giving, index, reached: tally.given[index], required: reciprocity.gives)
      }
      if lacksReceiving(index, reciprocity) > 0 {
        add(.receiving, index, reached: tally.received[index], required: reciprocity.receives)
      }
    }
    return found
  }
}

private struct ShortfallKey: Hashable {
  let school: School.ID
  let kind: Shortfall.Kind

  init(_ shortfall: Shortfall) { (school, kind) = (shortfall.school, shortfall.kind) }
}
