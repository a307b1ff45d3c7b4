import Mentoring

/// What the plan chooses, by position; pieces that speak of nothing known are reported and left out.
struct Choices {
  struct Curating {
    let recipient: Int
    let curator: Int
    let mode: MeetingMode
    let score: Score?
  }

  struct Help {
    let giver: Int
    let receiver: Int
    let topic: Int
    let mode: MeetingMode
    let score: Score?
  }

  struct Item {
    let deficit: Int
    let mode: MeetingMode
    let time: Minutes
    let score: Score?
  }

  /// A deficit served in a pair.
  struct Serve {
    let mentor: Int
    let item: Item
  }

  struct Group {
    let mentor: Int
    let competency: Int
    /// The school where it meets; nil: remotely.
    let place: Int?
    let time: Minutes
    let items: [Item]
  }

  struct Tutoring {
    let tutor: Int
    let pupil: Int
    let mode: MeetingMode
    let time: Minutes
    let score: Score?
  }

  private(set) var curating: [Curating] = []
  private(set) var help: [Help] = []
  private(set) var serves: [Serve] = []
  private(set) var groups: [Group] = []
  private(set) var tutoring: [Tutoring] = []

  init(_ plan: Plan, _ keys: Keys, _ findings: inout Findings) {
    curators(plan, keys, &findings)
    help(plan, keys, &findings)
    tandems(plan, keys, &findings)
    tutors(plan, keys, &findings)
  }

  private mutating func tutors(_ plan: Plan, _ keys: Keys, _ findings: inout Findings) {
    for assignment in plan.tutoring {
      let tutor = keys.teacher(assignment.tutor, &findings)
      let pupil = keys.pupil(assignment.pupil, &findings)
      guard let tutor, let pupil else { continue }
      tutoring.append(
        Tutoring(
          tutor: tutor, pupil: pupil, mode: assignment.mode, time: assignment.time,
          score: assignment.score))
    }
  }

  private mutating func curators(_ plan: Plan, _ keys: Keys, _ findings: inout Findings) {
    var seen: Set<Link> = []
    for pair in plan.curatorPairs {
      let recipient = keys.school(pair.recipient, &findings)
      let curator = keys.school(pair.curator, &findings)
      guard let recipient, let curator else { continue }
      guard seen.insert(Link(recipient, curator)).inserted else {
        findings.add(.duplicateCuratorPair(pair))
        continue
      }
      curating.append(
        Curating(recipient: recipient, curator: curator, mode: pair.mode, score: pair.score))
    }
  }

  private mutating func help(_ plan: Plan, _ keys: Keys, _ findings: inout Findings) {
    var seen: Set<[Int]> = []
    for relation in plan.help {
      let giver = keys.school(relation.giver, &findings)
      let receiver = keys.school(relation.receiver, &findings)
      let topic = keys.topic(relation.topic, &findings)
      guard let giver, let receiver, let topic else { continue }
      guard seen.insert([giver, receiver, topic]).inserted else {
        findings.add(.duplicateHelp(relation))
        continue
      }
      help.append(
        Help(
          giver: giver, receiver: receiver, topic: topic, mode: relation.mode,
          score: relation.score))
    }
  }

  private mutating func tandems(_ plan: Plan, _ keys: Keys, _ findings: inout Findings) {
    var pairs: Set<Link> = []
    var groupKeys: Set<[Int]> = []
    for tandem in plan.tandems {
      guard let mentor = keys.teacher(tandem.mentor, &findings) else { continue }
      let items = tandem.items.compactMap { item -> Item? in
        guard let deficit = keys.deficit(item.deficit, &findings) else { return nil }
        return Item(deficit: deficit, mode: item.mode, time: item.time, score: item.score)
      }
      switch tandem.form {
      case .pair:
        if tandem.items.isEmpty { findings.add(.emptyTandem(tandem.mentor)) }
        let mentees = tandem.mentees
        if mentees.count > 1 { findings.add(.pairOfSeveral(tandem.mentor, mentees)) }
        for mentee in mentees {
          guard let index = keys.programme.teacherIndex[mentee] else { continue }
          if !pairs.insert(Link(mentor, index)).inserted {
            findings.add(.duplicateTandem(tandem.mentor, mentee))
          }
        }
        serves += items.map { Serve(mentor: mentor, item: $0) }
      case .group(let competencyID, let placeID, let time):
        let competency = keys.competency(competencyID, &findings)
        let place = placeID.map { keys.school($0, &findings) }
        guard let competency, place != .some(nil) else { continue }
        let group = Group(
          mentor: mentor, competency: competency, place: place ?? nil, time: time, items: items)
        if !groupKeys.insert([mentor, competency, group.place ?? -1]).inserted {
          findings.add(.duplicateGroup(tandem.mentor, competencyID, placeID))
        }
        groups.append(group)
      }
    }
  }
}

/// Looks codes up in the programme and reports those it does not have.
struct Keys {
  let programme: Programme

  func school(_ id: School.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.schoolIndex[id] { return index }
    findings.add(.unknown(school: id))
    return nil
  }

  func teacher(_ id: Teacher.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.teacherIndex[id] { return index }
    findings.add(.unknown(teacher: id))
    return nil
  }

  func topic(_ id: Topic.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.topicIndex[id] { return index }
    findings.add(.unknown(topic: id))
    return nil
  }

  func competency(_ id: Competency.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.competencyIndex[id] { return index }
    findings.add(.unknown(competency: id))
    return nil
  }

  func pupil(_ id: Pupil.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.pupilIndex[id] { return index }
    findings.add(.unknown(pupil: id))
    return nil
  }

  func deficit(_ id: Deficit.ID, _ findings: inout Findings) -> Int? {
    if let index = programme.deficitIndex[id] { return index }
    findings.add(.unknown(deficit: id))
    return nil
  }
}
