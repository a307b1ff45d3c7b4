import Mentoring

/// Constraints 4, 5 and 6, and visits (13).
extension ProgramWriter {
  mutating func requireMentors() {
    let serves = Dictionary(grouping: self.serves, by: \.mentor)
    let groups = Dictionary(grouping: self.groups, by: \.offer.mentor)
    let pupils = Dictionary(grouping: tutoring, by: \.tutor.teacher)
    for mentor in facts.people.indices {
      let (own, led) = (serves[mentor] ?? [], groups[mentor] ?? [])
      let tutored = pupils[mentor] ?? []
      if own.isEmpty, led.isEmpty, tutored.isEmpty { continue }
      requireTime(of: mentor, own, led, tutored)
      requireMentees(of: mentor, own)
      let most = facts.people[mentor].maxGroups
      if led.count > most {
        require("mentor_groups", [teacher(mentor)], led.map(\.sum).total, atMost: most)
      }
    }
  }

  private mutating func requireTime(
    of mentor: Int, _ serves: [Service], _ groups: [Group], _ pupils: [Tutoring]
  ) {
    let limit = facts.people[mentor].mentoringTime
    var time = tutoringTime(pupils)
    for serve in serves { time.add(serve.sum, times: pairTime(serve)) }
    for group in groups { time.add(group.sum, times: groupTime(group)) }
    for place in Set(serves.compactMap(\.place) + groups.compactMap(\.offer.place)).sorted() {
      let journey = facts.journeyTime(mentor, to: place)
      if journey == 0 { continue }
      let visit = visit(
        mentor, to: place, serves.filter { $0.place == place },
        groups.filter { $0.offer.place == place }, timeThere: limit - journey)
      time.add(visit, times: journey)
    }
    if time.most > limit { require("mentor_hours", [teacher(mentor)], time, atMost: limit) }
  }

  /// - Parameter timeThere: what is left of the mentor's time after the journey.
  private mutating func visit(
    _ mentor: Int, to place: Int, _ serves: [Service], _ groups: [Group], timeThere: Int
  ) -> Sum {
    let codes = [teacher(mentor), school(place)]
    let links = serves.map(\.sum) + groups.map(\.sum)
    let visit = any(of: links, "visit", codes, by: "visit_link")
    var work = Sum.zero
    for serve in serves { work.add(serve.sum, times: pairTime(serve)) }
    for group in groups { work.add(group.sum, times: groupTime(group)) }
    if work.most > timeThere {
      require("visit_hours", codes, work - timeThere * visit, atMost: 0)
    }
    return visit
  }

  private mutating func requireMentees(of mentor: Int, _ serves: [Service]) {
    let byMentee = Dictionary(grouping: serves) { facts.needs[$0.deficit].teacher }
    let limit = facts.people[mentor].maxMentees
    if byMentee.count <= limit { return }
    var pairs = Sum.zero
    for (mentee, serves) in byMentee.sorted(by: { $0.key < $1.key }) {
      pairs.add(
        any(
          of: byDeficit(serves), "pair", [teacher(mentor), teacher(mentee)], by: "pair_link"))
    }
    require("mentor_mentees", [teacher(mentor)], pairs, atMost: limit)
  }

  /// For each deficit the sum of its services: at most one of them is chosen.
  func byDeficit(_ services: [Service]) -> [Sum] {
    Dictionary(grouping: services, by: \.deficit).sorted { $0.key < $1.key }
      .map { $0.value.map(\.sum).total }
  }

  func pairTime(_ serve: Service) -> Int { facts.pairTime(serve.mentor, serve.deficit).value }
  func groupTime(_ group: Group) -> Int { facts.groupTime(group.offer.competency).value }
}
