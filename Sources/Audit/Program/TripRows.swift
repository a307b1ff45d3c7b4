import Mentoring

/// Trips (13) and budgets (14).
extension ProgramWriter {
  mutating func requireTrips() {
    var length = Sum.zero
    let isPriced = rules.burden.perKilometre > 0 && wants(.burden)
    let links = isPriced || rules.budgets.tripDistance != nil ? tripLinks : [:]
    for (way, links) in links.sorted(by: { $0.key < $1.key })
    where facts.periodDistance(way.from, way.to) > 0 {
      let trip = any(
        of: links, "trip", [school(way.from), school(way.to)], by: "trip_link")
      trips.append((way, trip))
      length.add(trip, times: facts.periodDistance(way.from, way.to))
    }
    if let limit = rules.budgets.tripDistance?.value {
      require("trip_budget", [], length, atMost: limit)
    }
  }

  /// Whatever makes somebody of one school travel to another.
  private var tripLinks: [Link: [Sum]] {
    var links: [Link: [Sum]] = [:]
    for (offer, sum) in curating where offer.mode == .inPerson && rules.curators.teamVisits {
      links[Link(offer.curator, offer.recipient), default: []].append(sum)
    }
    for services in services {
      var ways: [Link: Sum] = [:]
      for service in services {
        guard let place = service.place else { continue }
        // In a pair the mentor travels; to a group the member does, and its mentor for the group.
        let home = service.isPair ? home(of: service.mentor) : home(ofDeficit: service.deficit)
        if home != place { ways[Link(home, place), default: .zero].add(service.sum) }
      }
      for (way, sum) in ways { links[way, default: []].append(sum) }
    }
    for group in groups {
      let home = home(of: group.offer.mentor)
      guard let place = group.offer.place, place != home else { continue }
      links[Link(home, place), default: []].append(group.sum)
    }
    return links
  }

  mutating func requirePay() {
    guard let limit = rules.budgets.pay?.value else { return }
    require("pay_budget", [], pay, atMost: limit)
  }

  /// Pay for everything chosen, in roubles.
  var pay: Sum {
    var pay = Sum.zero
    for serve in serves {
      pay.add(serve.sum, times: rules.pay.pay(for: Minutes(pairTime(serve))).value)
    }
    for group in groups {
      pay.add(group.sum, times: rules.pay.pay(for: Minutes(groupTime(group))).value)
    }
    return pay.merged
  }
}
