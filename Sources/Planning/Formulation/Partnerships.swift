import IntegerProgramming
import Matching
import Mentoring

extension FormulationBuilder {
  /// `partner_link[a,b]`: a contract wherever anything between two schools needs one; for each
  /// deficit all mentors of one school together (a deficit is served once). `contracts[a]`: the limit.
  mutating func requireContracts() {
    let links = partnerLinks()
    for (pair, links) in links.sorted(by: { $0.key < $1.key }) {
      partners[pair] = any(of: links, .partner(pair.first, pair.second), .partnerLink)
    }
    var contracts = Array(repeating: LinearExpression(), count: programme.schools.count)
    var counts = Array(repeating: 0, count: programme.schools.count)
    for (pair, partner) in partners.sorted(by: { $0.key < $1.key }) {
      for school in [pair.first, pair.second] {
        contracts[school] += partner
        counts[school] += 1
      }
    }
    for (school, sum) in contracts.enumerated() {
      guard let limit = programme.contractLimit(of: programme.schools[school]),
        counts[school] > limit
      else { continue }
      require(.contracts, .school(school), sum, atMost: limit)
    }
  }

  private func partnerLinks() -> [SchoolPair: [LinearExpression]] {
    var links: [SchoolPair: [LinearExpression]] = [:]
    for (index, choice) in candidates.curatorChoices.enumerated() {
      guard let variable = curate[index] else { continue }
      links[SchoolPair(choice.recipient, choice.curator), default: []]
        .append(LinearExpression([.init(1, variable)]))
    }
    for (index, choice) in candidates.helpChoices.enumerated() {
      guard let variable = help[index] else { continue }
      links[SchoolPair(choice.giver, choice.receiver), default: []]
        .append(LinearExpression([.init(1, variable)]))
    }
    for (deficit, bySchool) in servedBySchool(inPersonOnly: false).enumerated() {
      let home = candidates.schoolOfDeficit(deficit)
      for (school, sum) in bySchool.sorted(by: { $0.key < $1.key }) where school != home {
        links[SchoolPair(school, home), default: []].append(sum)
      }
    }
    return links
  }

  /// For each deficit, what serves it, by the mentor's school.
  ///
  /// - Parameter inPersonOnly: pairs in person alone; else pairs and groups in every mode.
  func servedBySchool(inPersonOnly: Bool) -> [[Int: LinearExpression]] {
    var sums = Array(repeating: [Int: LinearExpression](), count: programme.deficits.count)
    for (index, choice) in candidates.serves.enumerated() {
      guard let variable = serve[index], !inPersonOnly || choice.mode == .inPerson else {
        continue
      }
      sums[choice.deficit][
        candidates.schoolOfTeacher[choice.mentor], default: LinearExpression()
      ].add(1, variable)
    }
    if inPersonOnly { return sums }
    for (index, joins) in joins.enumerated() {
      let school = candidates.schoolOfTeacher[candidates.groups[index].mentor]
      for join in joins {
        sums[join.deficit][school, default: LinearExpression()].add(1, join.variable)
      }
    }
    return sums
  }

  /// `trip_link[a,b]`: a way that mentors, members of a group or a curator's team travel regularly;
  /// only where the burden or a budget counts it.
  mutating func requireTrips() {
    let isCounted =
      rules.budgets.tripDistance != nil
      || (rules.burden.perKilometre > 0
        && rules.goals.contains { $0.parts.contains { $0.goal == .burden } })
    guard isCounted else { return }
    for (way, links) in tripLinks().sorted(by: { $0.key < $1.key })
    where tripDistance(way) > .zero {
      trips[way] = any(of: links, .trip(from: way.from, to: way.to), .tripLink)
    }
  }

  private func tripLinks() -> [DirectedPair: [LinearExpression]] {
    var links: [DirectedPair: [LinearExpression]] = [:]
    for (deficit, bySchool) in servedBySchool(inPersonOnly: true).enumerated() {
      let school = candidates.schoolOfDeficit(deficit)
      for (home, sum) in bySchool.sorted(by: { $0.key < $1.key }) where home != school {
        links[DirectedPair(from: home, to: school), default: []].append(sum)
      }
    }
    var travelling: [DirectedPair: [Int: LinearExpression]] = [:]
    for (index, choice) in candidates.groups.enumerated() {
      guard let variable = group[index], let place = choice.place else { continue }
      let home = candidates.schoolOfTeacher[choice.mentor]
      if place != home {
        links[DirectedPair(from: home, to: place), default: []]
          .append(LinearExpression([.init(1, variable)]))
      }
      for join in joins[index] {
        let school = candidates.schoolOfDeficit(join.deficit)
        guard school != place else { continue }
        travelling[DirectedPair(from: school, to: place), default: [:]][
          join.deficit, default: LinearExpression()
        ].add(1, join.variable)
      }
    }
    for (way, byDeficit) in travelling {
      links[way, default: []] += byDeficit.sorted { $0.key < $1.key }.map(\.value)
    }
    if rules.curators.teamVisits {
      for (index, choice) in candidates.curatorChoices.enumerated() {
        guard let variable = curate[index], choice.mode == .inPerson else { continue }
        links[DirectedPair(from: choice.curator, to: choice.recipient), default: []]
          .append(LinearExpression([.init(1, variable)]))
      }
    }
    return links
  }

  func tripDistance(_ way: DirectedPair) -> Hectometres {
    candidates.legs.leg(from: way.from, to: way.to)?.distance ?? .zero
  }
}
