import CalendarValues
import Mentoring
import YearRecords

/// Teachers of a recipient visit lessons at the curator's: those whom the curator's people mentor
/// first, then others with a tandem, then others with deficits; each time the next ones.
struct LessonVisits {
  let meetings: [Meeting]

  init(_ plan: Plan, of programme: Programme, _ rules: CalendarRules) {
    func home(_ teacher: Teacher.ID) -> School.ID { programme.teacher(teacher).school }
    meetings = plan.curatorPairs.filter { $0.mode == .inPerson }.flatMap { pair -> [Meeting] in
      let own = plan.tandems.filter { home($0.mentor) == pair.curator }
      var visitors: [Teacher.ID] = []
      let sources = [
        own.flatMap(\.mentees), plan.tandems.flatMap(\.mentees),
        programme.deficits.map(\.teacher),
      ]
      for source in sources {
        for teacher in Set(source).sorted()
        where home(teacher) == pair.recipient && !visitors.contains(teacher) {
          visitors.append(teacher)
        }
      }
      guard !visitors.isEmpty else { return [] }
      let mentors = Dictionary(
        grouping: own.flatMap { tandem in tandem.mentees.map { ($0, tandem.mentor) } }, by: \.0
      ).mapValues { Set($0.map(\.1)) }
      let size = min(rules.lessonVisitors, visitors.count)
      return (0..<rules.lessonVisits.count).map { number in
        let going = (0..<size).map { visitors[(number * size + $0) % visitors.count] }.sorted()
        let hosts = Set(going.flatMap { mentors[$0] ?? [] }).sorted()
        return Meeting(
          series: "lessons:\(pair.recipient)>\(pair.curator)", number: number + 1,
          kind: .lessonVisit, host: pair.curator,
          parties: [.init(from: pair.recipient, people: going.map(Attendee.teacher))],
          hosts: hosts.map(Attendee.teacher), time: rules.lessonVisits.time)
      }
    }
  }
}

/// Seminars of the rules, each with the people of the plan whom it is for. Who has no road to the
/// host in some season that the period touches takes part remotely.
struct Seminars {
  let meetings: [Meeting]

  init(_ plan: Plan, of programme: Programme, _ rules: CalendarRules) {
    let ways = SeasonalWays(programme)
    let days = SchoolYear(programme.identity, rules).meetingDays
    let mentors = Set(plan.tandems.map(\.mentor))
    let mentees = Set(plan.tandems.flatMap(\.mentees))
    let heads = Set(plan.curatorPairs.flatMap { [$0.curator, $0.recipient] })
    meetings = rules.seminars.map { seminar in
      let people: Set<Attendee> =
        switch seminar.audience {
        case .mentors: Set(mentors.map(Attendee.teacher))
        case .mentees: Set(mentees.map(Attendee.teacher))
        case .everybody: Set(mentors.union(mentees).map(Attendee.teacher))
        case .heads: Set(heads.map(Attendee.head))
        }
      let seasons = Set(
        days.filter { seminar.days?.contains($0) ?? true }.map(\.season))
      let bySchool = Dictionary(grouping: people) { person in
        switch person {
        case .head(let id): id
        case .teacher(let id): programme.teacher(id).school
        }
      }
      var meeting = Meeting(
        series: "seminar:\(seminar.id)", number: 1, kind: .seminar, host: seminar.host,
        time: seminar.time)
      for (school, people) in bySchool.sorted(by: { $0.key < $1.key }) {
        let travels =
          school != seminar.host
          && seasons.allSatisfy { ways.leg(from: school, to: seminar.host, in: $0) != nil }
        if travels {
          meeting.parties.append(.init(from: school, people: people.sorted()))
        } else {
          meeting.hosts += people
        }
      }
      meeting.hosts.sort()
      return meeting
    }
  }
}

/// Meetings without a way: of one school, or remote; and remote help.
struct Sessions {
  let meetings: [Meeting]

  init(_ plan: Plan, of programme: Programme, _ rules: CalendarRules) {
    guard rules.datesMeetings else {
      meetings = []
      return
    }
    func home(_ teacher: Teacher.ID) -> School.ID { programme.teacher(teacher).school }
    let months = Set(
      SchoolYear(programme.identity, rules).meetingDays.map { $0.year * 12 + $0.month }
    ).count
    var made: [Meeting] = []
    func add(_ tandem: Tandem, _ items: [Tandem.Item], _ host: School.ID?, _ suffix: String) {
      guard let first = items.first else { return }
      let total =
        tandem.isGroup ? first.time : items.reduce(Minutes.zero) { $0 + $1.time }
      let length = rules.meetingTime.value
      let count = max(1, min(months, (total.value + length - 1) / length))
      let shares = items.map { timeShares(of: $0.time, in: count) }
      let mentees = Set(items.map(\.deficit.teacher)).sorted()
      let who =
        tandem.isGroup ? first.deficit.competency.text + "(\(mentees[0]))" : mentees[0].text
      for number in 1...count {
        var meeting = Meeting(
          series: "\(tandem.mentor)-\(who)\(suffix)", number: number, kind: .session, host: host,
          hosts: ([tandem.mentor] + mentees).map(Attendee.teacher).sorted(), time: .zero)
        meeting.work = zip(items, shares).map { item, share in
          .init(
            mentor: tandem.mentor, deficit: item.deficit, time: share[number - 1],
            isGroup: tandem.isGroup)
        }
        meeting.time = max(Minutes(15), meeting.longestWork)
        made.append(meeting)
      }
    }
    for tandem in plan.tandems {
      let own = home(tandem.mentor)
      switch tandem.form {
      case .group(_, let place, _):
        let isAtHome = place != nil && tandem.mentees.allSatisfy { home($0) == place }
        if place == nil {
          add(tandem, tandem.items, nil, ":remote")
        } else if isAtHome, own == place {
          add(tandem, tandem.items, place, "")
        }
      case .pair:
        let near = tandem.items.filter { $0.mode == .inPerson && home($0.deficit.teacher) == own }
        add(tandem, near, own, "")
        add(tandem, tandem.items.filter { $0.mode == .remote }, nil, ":remote")
      }
    }
    let remote = Dictionary(
      grouping: plan.help.filter { $0.mode == .remote },
      by: { "help:\($0.giver)>\($0.receiver)" })
    for (series, topics) in remote.sorted(by: { $0.key < $1.key })
    where rules.helpMeetings.count > 0 {
      for number in 1...rules.helpMeetings.count {
        var meeting = Meeting(
          series: series, number: number, kind: .helpMeeting, host: nil,
          hosts: [.head(topics[0].giver), .head(topics[0].receiver)].sorted(),
          time: rules.helpMeetings.time)
        meeting.topics = topics.map {
          .init(giver: $0.giver, receiver: $0.receiver, topic: $0.topic)
        }
        made.append(meeting)
      }
    }
    meetings = made
  }
}
