import CalendarValues
import Mentoring
import YearRecords

/// The parts of `calendar.json`.
struct CalendarDocument: Encodable {
  var kind = "calendar"
  var schemaVersion = CalendarJSON.schemaVersion
  let programme, scenario, status: String
  let points, bound: Int
  let costs: Costs
  let meetings: [Item]
  let unheld: [Item]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, schemaVersion, programme, scenario, status, points, bound, costs, meetings, unheld
  }

  struct Costs: Encodable {
    let unheld, lessons, months, shifts: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case unheld, lessons, months, shifts }
  }

  /// A meeting; one without a day says why.
  struct Item: Encodable {
    let series: String
    let number: Int
    let kind: String
    let host: String?
    let minutes: Int
    var date, start, end: String?
    let parties: [Party]
    let hosts: [String]
    let work: [Work]
    let topics: [Topics]
    let curating: [Curating]
    var obstacles: [Tally]?
    var nearest: Nearest?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case series, number, kind, host, minutes, date, start, end, parties, hosts, work, topics
      case curating, obstacles, nearest
    }
  }

  struct Party: Encodable {
    let from: String
    let people: [String]
    let vehicle: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case from, people, vehicle }
  }

  struct Work: Encodable {
    let mentor, mentee, competency: String
    let minutes: Int
    let group: Bool

    enum CodingKeys: String, CodingKey, CaseIterable {
      case mentor, mentee, competency, minutes, group
    }
  }

  struct Topics: Encodable {
    let giver, receiver, topic: String

    enum CodingKeys: String, CodingKey, CaseIterable { case giver, receiver, topic }
  }

  struct Curating: Encodable {
    let curator, recipient: String

    enum CodingKeys: String, CodingKey, CaseIterable { case curator, recipient }
  }

  struct Tally: Encodable {
    let rule: String
    let days: Int
  }

  struct Nearest: Encodable {
    let date, start: String
    let obstacles: [Found]
  }

  struct Found: Encodable {
    let rule: String
    let subject: String?
    let needed: Int?
  }
}

extension CalendarDocument {
  init(_ calendar: MeetingCalendar, of programme: Programme, scenario: String) {
    self.programme = programme.identity.id
    self.scenario = scenario
    status = calendar.status.rawValue
    points = calendar.points
    bound = calendar.bound
    costs = Costs(
      unheld: calendar.costs.unheld, lessons: calendar.costs.lessons,
      months: calendar.costs.months, shifts: calendar.costs.shifts)
    meetings = calendar.held.map(Item.init)
    unheld = calendar.unheld.map(Item.init)
  }
}

extension CalendarDocument.Item {
  private init(_ meeting: Meeting, vehicles: [String?]) {
    series = meeting.series
    number = meeting.number
    kind = meeting.kind.rawValue
    host = meeting.host?.text
    minutes = meeting.time.value
    parties = meeting.parties.enumerated().map { position, party in
      .init(
        from: party.from.text, people: party.people.map(\.description),
        vehicle: position < vehicles.count ? vehicles[position] : nil)
    }
    hosts = meeting.hosts.map(\.description)
    work = meeting.work.map {
      .init(
        mentor: $0.mentor.text, mentee: $0.deficit.teacher.text,
        competency: $0.deficit.competency.text, minutes: $0.time.value, group: $0.isGroup)
    }
    topics = meeting.topics.map {
      .init(giver: $0.giver.text, receiver: $0.receiver.text, topic: $0.topic.text)
    }
    curating = meeting.curating.map {
      .init(curator: $0.curator.text, recipient: $0.recipient.text)
    }
  }

  init(_ held: HeldMeeting) {
    self.init(held.meeting, vehicles: held.vehicles)
    date = held.date.description
    start = ClockTime.text(held.start)
    end = ClockTime.text(held.end)
  }

  init(_ unheld: UnheldMeeting) {
    self.init(unheld.meeting, vehicles: [])
    obstacles = unheld.obstacles.map { .init(rule: $0.rule.rawValue, days: $0.days) }
    nearest = unheld.nearest.map { nearest in
      .init(
        date: nearest.date.description, start: ClockTime.text(nearest.start),
        obstacles: nearest.obstacles.map {
          .init(
            rule: $0.rule.rawValue, subject: $0.subject.isEmpty ? nil : $0.subject,
            needed: $0.needed)
        })
    }
  }
}

/// Times of day, in minutes since midnight.
public enum ClockTime {
  /// `08:30`.
  public static func text(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// nil: the text is no time.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], text.utf8.allSatisfy({ (48...58).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
