import CalendarValues
import Foundation
import Mentoring
import YearRecords

/// The calendar document, `calendar.json`; Docs/Calendar.md describes it, Docs/calendar.schema.json
/// checks it.
public enum CalendarJSON {
  public static let schemaVersion = "1.0"

  /// The document's bytes, the same on every machine and at every time.
  public static func encode(
    _ calendar: MeetingCalendar, of programme: Programme, scenario: String = "base"
  ) -> Data {
    JSONDocument.encode(CalendarDocument(calendar, of: programme, scenario: scenario))
  }

  /// The calendar that a document states, Tandem's own or one changed by hand. Reasons of meetings
  /// without a day are not read: they follow from the rest.
  ///
  /// - Throws: everything that keeps the document from being a calendar of the programme, at once.
  public static func decode(
    _ data: Data, of programme: Programme
  ) throws(PlanJSONFault) -> MeetingCalendar {
    let root = try JSONNode(document: data)
    let calendar = CalendarDocument.read(root, of: programme)
    guard let calendar, root.findings.isEmpty else { throw root.findings.fault }
    return calendar
  }
}

extension CalendarDocument {
  static func read(_ root: JSONNode, of programme: Programme) -> MeetingCalendar? {
    guard let fields = JSONFields(root, CodingKeys.self) else { return nil }
    if let kind = fields.required(.kind, { $0.text() }), kind != "calendar" {
      fields.fault(.unknownWord(found: kind, allowed: ["calendar"]), at: .kind)
    }
    if let version = fields[.schemaVersion]?.text(), version != CalendarJSON.schemaVersion {
      fields.fault(.otherVersion(found: version), at: .schemaVersion)
    }
    if let id = fields.required(.programme, { $0.text() }), id != programme.identity.id {
      fields.fault(.otherProgramme(found: id, expected: programme.identity.id), at: .programme)
    }
    _ = fields[.scenario]?.text()
    let status = fields.optional(.status, default: MeetingCalendar.Status.unsolved) { $0.word() }
    let held: [HeldMeeting] =
      fields.required(.meetings) { $0.list { Item.readHeld($0, programme) } } ?? []
    let unheld: [UnheldMeeting] =
      fields[.unheld]?.list { node in
        Item.read(node, programme).map {
          UnheldMeeting(meeting: $0.meeting, obstacles: [], nearest: nil)
        }
      } ?? []
    var costs = MeetingCalendar.Costs()
    if let stated = fields[.costs].flatMap({ JSONFields($0, Costs.CodingKeys.self) }) {
      costs.unheld = stated.required(.unheld) { $0.integer(0...1_000_000) } ?? 0
      costs.lessons = stated.required(.lessons) { $0.integer(0...100_000_000) } ?? 0
      costs.months = stated.required(.months) { $0.integer(0...1_000_000) } ?? 0
      costs.shifts = stated.required(.shifts) { $0.integer(0...100_000_000) } ?? 0
    }
    return MeetingCalendar(
      status: status ?? .unsolved, held: held, unheld: unheld, costs: costs,
      points: fields[.points]?.integer() ?? 0, bound: fields[.bound]?.integer() ?? 0)
  }
}

extension CalendarDocument.Item {
  private struct Time {
    var date: CalendarDate?
    var start: Int?
    var end: Int?
  }

  fileprivate static func readHeld(
    _ node: JSONNode, _ programme: Programme
  ) -> HeldMeeting? {
    guard let found = read(node, programme), let fields = JSONFields(node, CodingKeys.self),
      let date = fields.required(.date, { $0.date() }),
      let start = fields.required(.start, { $0.clock() })
    else { return nil }
    if let end = fields[.end]?.clock(), end - start != found.meeting.time.value {
      fields.fault(
        .misread(
          found: ClockTime.text(end), such: ClockTime.text(start + found.meeting.time.value)),
        at: .end)
    }
    return HeldMeeting(
      meeting: found.meeting, date: date, start: start, vehicles: found.vehicles)
  }

  fileprivate static func read(
    _ node: JSONNode, _ programme: Programme
  ) -> (meeting: Meeting, vehicles: [String?])? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let series = fields.required(.series) { $0.text() }
    let number = fields.required(.number) { $0.integer(1...10_000) }
    let kind = fields.required(.kind) { $0.word(Meeting.Kind.self) }
    let host = fields[.host]?.school(of: programme)
    let time = fields.required(.minutes) { $0.integer(1...1440) }
    let parties: [(Meeting.Party, String?)] =
      fields[.parties]?.list { CalendarDocument.Party.read($0, programme) } ?? []
    let hosts = fields[.hosts]?.list { $0.attendee(of: programme) } ?? []
    let work = fields[.work]?.list { CalendarDocument.Work.read($0, programme) } ?? []
    let topics = fields[.topics]?.list { CalendarDocument.Topics.read($0, programme) } ?? []
    let curating = fields[.curating]?.list { CalendarDocument.Curating.read($0, programme) } ?? []
    guard let series, let number, let kind, let time else { return nil }
    var meeting = Meeting(
      series: series, number: number, kind: kind, host: host, parties: parties.map(\.0),
      hosts: hosts, time: Minutes(time))
    meeting.work = work
    meeting.topics = topics
    meeting.curating = curating
    return (meeting, parties.map(\.1))
  }
}

extension CalendarDocument.Party {
  fileprivate static func read(
    _ node: JSONNode, _ programme: Programme
  ) -> (Meeting.Party, String?)? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let from = fields.required(.from) { $0.school(of: programme) }
    let people = fields.required(.people) { $0.list { $0.attendee(of: programme) } }
    let vehicle = fields[.vehicle]?.text()
    guard let from, let people else { return nil }
    return (Meeting.Party(from: from, people: people), vehicle)
  }
}

extension CalendarDocument.Work {
  fileprivate static func read(_ node: JSONNode, _ programme: Programme) -> Meeting.Work? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let mentor = fields.required(.mentor) { $0.teacher(of: programme) }
    let mentee = fields.required(.mentee) { $0.teacher(of: programme) }
    let competency = fields.required(.competency) { $0.competency(of: programme) }
    let minutes = fields.required(.minutes) { $0.integer(0...100_000) }
    let isGroup = fields.optional(.group, default: false) { $0.flag() }
    guard let mentor, let mentee, let competency, let minutes, let isGroup else { return nil }
    return .init(
      mentor: mentor, deficit: .init(teacher: mentee, competency: competency),
      time: Minutes(minutes), isGroup: isGroup)
  }
}

extension CalendarDocument.Topics {
  fileprivate static func read(_ node: JSONNode, _ programme: Programme) -> Meeting.Topics? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let giver = fields.required(.giver) { $0.school(of: programme) }
    let receiver = fields.required(.receiver) { $0.school(of: programme) }
    let topic = fields.required(.topic) { $0.topic(of: programme) }
    guard let giver, let receiver, let topic else { return nil }
    return .init(giver: giver, receiver: receiver, topic: topic)
  }
}

extension CalendarDocument.Curating {
  fileprivate static func read(_ node: JSONNode, _ programme: Programme) -> Meeting.Curating? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let curator = fields.required(.curator) { $0.school(of: programme) }
    let recipient = fields.required(.recipient) { $0.school(of: programme) }
    guard let curator, let recipient else { return nil }
    return .init(curator: curator, recipient: recipient)
  }
}

extension JSONNode {
  fileprivate func date() -> CalendarDate? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    fault(.misread(found: text, such: "2026-10-05"))
    return nil
  }

  fileprivate func clock() -> Int? {
    guard let text = text() else { return nil }
    if let minutes = ClockTime.minutes(text) { return minutes }
    fault(.misread(found: text, such: "10:30"))
    return nil
  }

  /// A teacher's code, or `head:` and a school's.
  fileprivate func attendee(of programme: Programme) -> Attendee? {
    guard case .text(let text) = value, text.hasPrefix("head:") else {
      return teacher(of: programme).map(Attendee.teacher)
    }
    let id = School.ID(String(text.dropFirst("head:".count)))
    if programme.schoolIndex[id] != nil { return .head(id) }
    fault(
      .unknownCode(id.text, .school, nearest: nearest(to: id.text, among: programme.schoolIndex)))
    return nil
  }
}
