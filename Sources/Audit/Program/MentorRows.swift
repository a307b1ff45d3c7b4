import Mentoring

/// Constraints 4, 5 and 6, and visits (13).
extension ProgramWriter {
  mutating func requireMentors() {
    let serves = Dictionary(grouping: self.serves, by: \.mentor)
    let groups = Dictionary(grouping: self.groups, by: \.offer.mentor)
    for mentor in facts.people.indices {
      let (own, led) = (serves[mentor] ?? [], groups[mentor] ?? [])
      if own.isEmpty, led.isEmpty { continue }
      requireTime(of: mentor, own, led)
      requireMentees(of: mentor, own)
      if !led.isEmpty {
        require(
          "mentor_groups", [teacher(mentor)], led.map(\.sum).total,
          atMost: facts.people[mentor].maxGroups)
      }
    }
  }

  private mutating func requireTime(of mentor: Int, _ serves: [Service], _ groups: [Group]) {
    let limit = facts.people[mentor].mentoringTime
    var time = Sum.zero
    for serve in serves { time.add(serve.sum, times: pairTime(serve)) }
    for group in groups { time.add(group.sum, times: groupTime(group)) }
    if rules.mentors.travelCounts {
      let away = Set(serves.compactMap(\.place) + groups.compactMap(\.offer.place))
        .subtracting([home(of: mentor)])
      for place in away.sorted() {
        let journey = facts.periodTime(home(of: mentor), place)
        let visit = visit(
          mentor, to: place, serves.filter { $0.place == place },
          groups.filter { $0.offer.place == place }, timeThere: limit - journey)
        time.add(visit, times: journey)
      }
    }
    require("mentor_hours", [teacher(mentor)], time, atMost: limit)
  }

  /// - Parameter timeThere: what is left of the mentor's time after the journey.
  private mutating func visit(
    _ mentor: Int, to place: Int, _ serves: [Service], _ groups: [Group], timeThere: Int
  ) -> Sum {
    let codes = [teacher(mentor), school(place)]
    let links = serves.map(\.sum) + groups.map(\.sum)
    let visit = any(of: links, "visit", codes, by: "visit_link")
    if links.count > 1 {
      var work = Sum.zero
      for serve in serves { work.add(serve.sum, times: pairTime(serve)) }
      for group in groups { work.add(group.sum, times: groupTime(group)) }
      require("visit_hours", codes, work - timeThere * visit, atMost: 0)
    }
    return visit
  }

  private mutating func requireMentees(of mentor: Int, _ serves: [Service]) {
    let byMentee = Dictionary(grouping: serves) { facts.needs[$0.deficit].teacher }
    var pairs = Sum.zero
    if byMentee.isEmpty { return }
    for (mentee, serves) in byMentee.sorted(by: { $0.key < $1.key }) {
      pairs.add(
        any(
          of: byDeficit(serves), "pair", [teacher(mentor), teacher(mentee)], by: "pair_link"))
    }
    require("mentor_mentees", [teacher(mentor)], pairs, atMost: facts.people[mentor].maxMentees)
  }

  /// For each deficit the sum of its services: at most one of them is chosen.
  func byDeficit(_ services: [Service]) -> [Sum] {
    Dictionary(grouping: services, by: \.deficit).sorted { $0.key < $1.key }
      .map { $0.value.map(\.sum).total }
  }

  func pairTime(_ serve: Service) -> Int { facts.pairTime(serve.mentor, serve.deficit).value }
  func groupTime(_ group: Group) -> Int { facts.groupTime(group.offer.competency).value }
}
