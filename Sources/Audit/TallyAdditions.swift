import Mentoring

// One choice after another, and what each takes along.
extension Tally {
  mutating func add(_ pair: Choices.Curating, _ facts: Facts) {
    curators[pair.recipient, default: []].insert(pair.curator)
    curated[pair.curator, default: []].insert(pair.recipient)
    join(
      pair.recipient, pair.curator, pair.mode,
      .curating(recipient: facts.programme.schools[pair.recipient].id))
    if pair.mode == .inPerson, facts.rules.curators.teamVisits {
      travel(pair.curator, pair.recipient)
    }
  }

  mutating func add(_ relation: Choices.Help, _ facts: Facts) {
    helpers[Link(relation.receiver, relation.topic), default: 0] += 1
    helped[Link(relation.giver, relation.topic), default: 0] += 1
    given[relation.giver] += 1
    received[relation.receiver] += 1
    join(
      relation.giver, relation.receiver, relation.mode,
      .help(
        giver: facts.programme.schools[relation.giver].id,
        topic: facts.programme.topics[relation.topic].id))
  }

  mutating func add(_ serve: Choices.Serve, _ facts: Facts) {
    let mentee = facts.needs[serve.item.deficit].teacher
    let place = facts.people[mentee].school
    let time = facts.pairTime(serve.mentor, serve.item.deficit)
    cover(serve.item.deficit, by: serve.mentor)
    mentors[serve.mentor, default: Mentor()].work += time.value
    mentors[serve.mentor]!.pay += facts.rules.pay.pay(for: time).value
    mentors[serve.mentor]!.pairMentees.insert(mentee)
    mentees[mentee, default: Mentee()].time += time.value
    meet(serve.mentor, mentee, serve.item.mode, facts)
    if serve.item.mode == .inPerson { visit(serve.mentor, place, facts) }
  }

  mutating func add(_ group: Choices.Group, _ members: Set<Int>, _ facts: Facts) {
    let time = facts.groupTime(group.competency)
    mentors[group.mentor, default: Mentor()].work += time.value
    mentors[group.mentor]!.pay += facts.rules.pay.pay(for: time).value
    mentors[group.mentor]!.groups += 1
    for item in group.items { cover(item.deficit, by: group.mentor) }
    for member in members {
      mentees[member, default: Mentee()].time += time.value
      meet(group.mentor, member, group.place == nil ? .remote : .inPerson, facts)
      if let place = group.place { travel(facts.people[member].school, place) }
    }
    if let place = group.place { visit(group.mentor, place, facts) }
  }

  mutating func add(_ assignment: Choices.Tutoring, _ facts: Facts) {
    let pupil = facts.tutoring.pupils[assignment.pupil]
    if tutors[assignment.tutor, default: Tutor()].pupils.insert(assignment.pupil).inserted {
      tutors[assignment.tutor]!.time += pupil.time
    }
    tutorsOfPupil[assignment.pupil, default: []].insert(assignment.tutor)
    if let family = pupil.family { tutorsOfFamily[family, default: []].insert(assignment.tutor) }
  }

  private mutating func cover(_ deficit: Int, by mentor: Int) {
    served[deficit] += 1
    services.insert(Link(mentor, deficit))
  }

  private mutating func meet(_ mentor: Int, _ mentee: Int, _ mode: MeetingMode, _ facts: Facts) {
    mentors[mentor]!.mentees.insert(mentee)
    mentees[mentee]!.mentors.insert(mentor)
    join(
      facts.people[mentor].school, facts.people[mentee].school, mode,
      .tandem(
        mentor: facts.programme.teachers[mentor].id, mentee: facts.programme.teachers[mentee].id))
  }

  private mutating func visit(_ mentor: Int, _ place: Int, _ facts: Facts) {
    let home = facts.people[mentor].school
    if home != place { mentors[mentor]!.visits.insert(place) }
    travel(home, place)
  }

  private mutating func travel(_ from: Int, _ to: Int) {
    if from != to { trips.insert(Link(from, to)) }
  }

  private mutating func join(
    _ one: Int, _ other: Int, _ mode: MeetingMode, _ purpose: Mentoring.Partnership.Purpose
  ) {
    guard one != other else { return }
    let pair = Link(one, other).unordered
    partners[pair, default: Partnership()].purposes.insert(purpose)
    if mode == .inPerson { partners[pair]!.mode = .inPerson }
  }
}

extension Facts {
  /// Travel of the period on a way, out and back, all visits; 0 where there is no way.
  func periodTime(_ from: Int, _ to: Int) -> Int {
    2 * rules.travel.visits * (leg(from, to)?.time.value ?? 0)
  }

  func periodDistance(_ from: Int, _ to: Int) -> Int {
    2 * rules.travel.visits * (leg(from, to)?.distance.value ?? 0)
  }
}
