import Mentoring

/// The stated trips and visits: exactly those that the choices imply, with the right figures.
extension Audit {
  mutating func checkTrips() {
    guard states(.trips) else { return }
    let keys = Keys(programme: programme)
    var seen: Set<Link> = []
    for stated in plan.trips {
      let from = keys.school(stated.from, &findings)
      let to = keys.school(stated.to, &findings)
      guard let from, let to else { continue }
      if !seen.insert(Link(from, to)).inserted {
        findings.add(.tripTwice(stated.from, stated.to))
      } else if !tally.trips.contains(Link(from, to)) {
        findings.add(.tripNeedless(stated.from, stated.to))
      } else if let due = facts.leg(from, to),
        due != Leg(time: stated.time, distance: stated.distance)
      {
        findings.add(.tripWay(stated, due: due))
      }
    }
    for trip in tally.trips where !seen.contains(trip) {
      findings.add(.tripMissing(school(trip.from), school(trip.to)))
    }
  }

  mutating func checkVisits() {
    guard states(.visits) else { return }
    let keys = Keys(programme: programme)
    var seen: Set<Link> = []
    for stated in plan.visits {
      let mentor = keys.teacher(stated.mentor, &findings)
      let place = keys.school(stated.school, &findings)
      guard let mentor, let place else { continue }
      let home = facts.people[mentor].school
      if !seen.insert(Link(mentor, place)).inserted {
        findings.add(.visitTwice(stated.mentor, stated.school))
      } else if !(tally.mentors[mentor]?.visits.contains(place) ?? false) {
        findings.add(.visitNeedless(stated.mentor, stated.school))
      } else if facts.leg(home, place) != nil,
        stated.time.value != facts.periodTime(home, place)
      {
        findings.add(.visitTime(stated, due: facts.periodTime(home, place)))
      }
    }
    for (mentor, load) in tally.mentors {
      for place in load.visits where !seen.contains(Link(mentor, place)) {
        findings.add(.visitMissing(teacher(mentor), school(place)))
      }
    }
  }
}
