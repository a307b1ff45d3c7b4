import CalendarValues
import Mentoring
import YearRecords

extension CalendarAudit {
  /// Whether the calendar has what the plan and the rules ask for, no more and no less.
  mutating func checkDemand() {
    checkWork()
    checkCurating()
    checkHelp()
    checkSeminars()
    for meeting in meetings
    where meeting.work.isEmpty && meeting.curating.isEmpty && meeting.topics.isEmpty
      && meeting.kind != .lessonVisit && meeting.kind != .seminar
    {
      // A visit of a series in which this one serves nothing is still a visit of the plan.
      if meeting.kind != .visit || meeting.people.isEmpty { add(.count, meeting.id) }
    }
  }

  private struct Serving: Hashable {
    let mentor: Teacher.ID
    let deficit: Deficit.ID
  }

  /// Times of tandems add up, and their people meet where the plan says, as often as it says.
  private mutating func checkWork() {
    var found: [Serving: [Meeting]] = [:]
    for meeting in meetings {
      for item in meeting.work {
        found[Serving(mentor: item.mentor, deficit: item.deficit), default: []].append(meeting)
        for teacher in [item.mentor, item.deficit.teacher]
        where !meeting.people.contains(.teacher(teacher)) {
          add(.people, meeting.id, teacher.text)
        }
      }
    }
    for tandem in plan.tandems {
      for item in tandem.items {
        let key = Serving(mentor: tandem.mentor, deficit: item.deficit)
        let own = found.removeValue(forKey: key) ?? []
        let name = "\(tandem.mentor)-\(item.deficit.teacher)"
        let place = place(of: item, in: tandem)
        let needsWay = isNetworked(item, tandem, at: place)
        if !needsWay, !rules.datesMeetings, own.isEmpty { continue }
        let time = own.flatMap(\.work).filter {
          $0.mentor == key.mentor && $0.deficit == key.deficit
        }.reduce(Minutes.zero) { $0 + $1.time }
        if time != item.time { add(.time, name, "\(time.value) ≠ \(item.time.value)") }
        for meeting in own where meeting.host != place {
          add(.place, meeting.id, meeting.host?.text ?? "")
        }
        if needsWay, Set(own.map(\.id)).count < programme.rules.travel.visits {
          add(.count, name, "\(own.count) < \(programme.rules.travel.visits)")
        }
      }
    }
    for (key, own) in found.sorted(by: { $0.value[0].id < $1.value[0].id }) {
      add(.count, own[0].id, "\(key.mentor)-\(key.deficit.teacher)")
    }
  }

  private func place(of item: Tandem.Item, in tandem: Tandem) -> School.ID? {
    if case .group(_, let place, _) = tandem.form { return place }
    return item.mode == .remote ? nil : home(item.deficit.teacher)
  }

  private func isNetworked(
    _ item: Tandem.Item, _ tandem: Tandem, at place: School.ID?
  ) -> Bool {
    guard let place else { return false }
    let people =
      tandem.isGroup ? [tandem.mentor] + tandem.mentees : [tandem.mentor, item.deficit.teacher]
    return people.contains { home($0) != place }
  }

  private mutating func checkCurating() {
    for pair in plan.curatorPairs {
      let isVisited = pair.mode == .inPerson
      let key = Meeting.Curating(curator: pair.curator, recipient: pair.recipient)
      let own = meetings.filter { $0.curating.contains(key) }
      let name = "\(pair.curator)>\(pair.recipient)"
      let asked = isVisited ? rules.teamVisits.count : 0
      if own.count != asked { add(.count, name, "\(own.count) ≠ \(asked)") }
      let team = Set(
        plan.tandems.filter { tandem in
          home(tandem.mentor) == pair.curator && !tandem.isGroup
            && tandem.items.contains {
              $0.mode == .inPerson && home($0.deficit.teacher) == pair.recipient
            }
        }.map { Attendee.teacher($0.mentor) } + [.head(pair.curator), .head(pair.recipient)])
      for meeting in own {
        if meeting.host != pair.recipient { add(.place, meeting.id, meeting.host?.text ?? "") }
        for person in team.subtracting(meeting.people).sorted() {
          add(.people, meeting.id, "\(person)")
        }
      }
      let visits = meetings.filter { meeting in
        meeting.kind == .lessonVisit && meeting.host == pair.curator
          && meeting.parties.contains { $0.from == pair.recipient }
      }
      let learners = Set(
        programme.deficits.map(\.teacher) + plan.tandems.flatMap(\.mentees)
      ).filter { home($0) == pair.recipient }
      let wanted = isVisited && !learners.isEmpty ? rules.lessonVisits.count : 0
      if visits.count != wanted { add(.count, "lessons:\(name)", "\(visits.count) ≠ \(wanted)") }
    }
  }

  private mutating func checkHelp() {
    for help in plan.help {
      let key = Meeting.Topics(giver: help.giver, receiver: help.receiver, topic: help.topic)
      let own = meetings.filter { $0.topics.contains(key) }
      let isDated = help.mode == .inPerson || rules.datesMeetings
      let asked = isDated ? rules.helpMeetings.count : 0
      if own.count != asked {
        add(.count, "\(help.giver)>\(help.receiver) \(help.topic)", "\(own.count) ≠ \(asked)")
      }
      let place = help.mode == .inPerson ? help.receiver : nil
      for meeting in own {
        if meeting.host != place { add(.place, meeting.id, meeting.host?.text ?? "") }
        for school in [help.giver, help.receiver]
        where !meeting.people.contains(.head(school)) {
          add(.people, meeting.id, "head:\(school)")
        }
      }
    }
  }

  private mutating func checkSeminars() {
    let mentors = Set(plan.tandems.map(\.mentor)).map(Attendee.teacher)
    let mentees = Set(plan.tandems.flatMap(\.mentees)).map(Attendee.teacher)
    let heads = Set(plan.curatorPairs.flatMap { [$0.curator, $0.recipient] }).map(Attendee.head)
    for seminar in rules.seminars {
      let own = meetings.filter { $0.series == "seminar:\(seminar.id)" }
      if own.count != 1 { add(.count, "seminar:\(seminar.id)", "\(own.count) ≠ 1") }
      let people: Set<Attendee> =
        switch seminar.audience {
        case .mentors: Set(mentors)
        case .mentees: Set(mentees)
        case .everybody: Set(mentors + mentees)
        case .heads: Set(heads)
        }
      for meeting in own {
        if meeting.host != seminar.host { add(.place, meeting.id, meeting.host?.text ?? "") }
        for person in people.subtracting(meeting.people).sorted() {
          add(.people, meeting.id, "\(person)")
        }
      }
    }
  }
}
