import Mentoring

/// Choices that no plan could contain, whatever else it contains, have no variable: Docs/Formulation.md,
/// section 4.
extension Offers {
  /// The serves that keep the two persons' limits by themselves.
  var possibleServes: [Serve] {
    serves.filter { serve in
      let need = facts.needs[serve.deficit]
      let time = facts.pairTime(serve.mentor, serve.deficit).value
      let place = serve.mode == .inPerson ? facts.people[need.teacher].school : nil
      return facts.people[serve.mentor].maxMentees > 0
        && canGive(serve.mentor, time, at: place) && canLearn(need.teacher, time)
    }
  }

  /// The groups that could have members enough and a host, each with the joins that keep the
  /// member's limits by themselves.
  var possibleGroups: [Group] {
    groups.compactMap { group in
      let time = facts.groupTime(group.competency).value
      guard facts.people[group.mentor].maxGroups > 0,
        canGive(group.mentor, time, at: group.place)
      else { return nil }
      let joins = group.joins.filter { canLearn(facts.needs[$0].teacher, time) }
      let members = Set(joins.map { facts.needs[$0].teacher })
      guard !members.isEmpty, members.count >= facts.rules.groups.minSize else { return nil }
      if let place = group.place, place != facts.people[group.mentor].school,
        !members.contains(where: { facts.people[$0].school == place })
      {
        return nil
      }
      return Group(
        mentor: group.mentor, competency: group.competency, place: group.place, joins: joins)
    }
  }

  /// Whether the work and the journeys to it fit into a mentor's time.
  private func canGive(_ mentor: Int, _ time: Int, at place: Int?) -> Bool {
    let person = facts.people[mentor]
    return time + facts.journeyTime(mentor, to: place ?? person.school) <= person.mentoringTime
  }

  private func canLearn(_ mentee: Int, _ time: Int) -> Bool {
    let person = facts.people[mentee]
    return person.maxMentors > 0 && time <= person.learningTime ?? .max
  }
}

extension Facts {
  /// What working at a school takes of a mentor's time besides the work; 0 at home and where travel
  /// does not count.
  func journeyTime(_ mentor: Int, to place: Int) -> Int {
    let home = people[mentor].school
    return rules.mentors.travelCounts && place != home ? periodTime(home, place) : 0
  }
}
