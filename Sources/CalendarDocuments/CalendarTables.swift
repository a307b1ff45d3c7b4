import CalendarValues
import Documents
import Mentoring
import YearRecords

/// A calendar as CSV: a row a meeting, codes alone.
public struct CalendarCSV {
  private let calendar: MeetingCalendar
  private let programme: Programme

  public init(_ calendar: MeetingCalendar, of programme: Programme) {
    self.calendar = calendar
    self.programme = programme
  }

  static let columns = [
    "meeting", "kind", "date", "start", "end", "host", "guests", "people", "vehicles", "minutes",
    "mentors", "mentees", "competencies", "topics",
  ]

  public var text: String {
    var text = ""
    CSVRow(Self.columns).write(to: &text)
    for held in calendar.held { CSVRow(row(held.meeting, held)).write(to: &text) }
    for unheld in calendar.unheld { CSVRow(row(unheld.meeting, nil)).write(to: &text) }
    return text
  }

  private func row(_ meeting: Meeting, _ held: HeldMeeting?) -> [String] {
    func list(_ codes: some Sequence<String>) -> String {
      Set(codes).sorted().joined(separator: "; ")
    }
    return [
      meeting.id, meeting.kind.rawValue, held?.date.description ?? "",
      held.map { ClockTime.text($0.start) } ?? "", held.map { ClockTime.text($0.end) } ?? "",
      meeting.host?.text ?? "", meeting.parties.map(\.from.text).joined(separator: "; "),
      meeting.people.map(\.description).joined(separator: "; "),
      (held?.vehicles ?? []).compactMap(\.self).joined(separator: "; "), "\(meeting.time.value)",
      list(meeting.work.map(\.mentor.text)), list(meeting.work.map(\.deficit.teacher.text)),
      list(meeting.work.map(\.deficit.competency.text)), list(meeting.topics.map(\.topic.text)),
    ]
  }
}

/// Calendars as iCalendar files, one a school, and one of the whole programme; codes of persons alone.
public struct MeetingICalendar {
  private let calendar: MeetingCalendar
  private let words: CalendarWords

  public init(_ calendar: MeetingCalendar, _ words: CalendarWords) {
    self.calendar = calendar
    self.words = words
  }

  /// Names without folders, and texts.
  public var files: [(name: String, text: String)] {
    let programme = words.programme
    var bySchool: [School.ID: [HeldMeeting]] = [:]
    for held in calendar.held {
      for school in held.meeting.schools(of: programme) {
        bySchool[school, default: []].append(held)
      }
    }
    return bySchool.sorted { $0.key < $1.key }.map { school, own in
      (
        FileName.safe(school.text) + ".ics",
        text("\(programme.school(school).name): \(programme.identity.name)", own)
      )
    } + [("all-schools.ics", text(programme.identity.name, calendar.held))]
  }

  private func text(_ name: String, _ held: [HeldMeeting]) -> String {
    ICalendarText(name: name, stamp: words.programme.identity.periodStart).text(held.map(event))
  }

  private func event(_ held: HeldMeeting) -> ICalendarText.Event {
    let meeting = held.meeting
    let programme = words.programme
    let kind = words.kind(meeting.kind)
    let place = meeting.host.map(programme.school).map { host in
      [host.name, host.settlement].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let vehicles = held.vehicles.compactMap(\.self)
    let lines = [
      words.content(meeting), meeting.people.map(words.person).joined(separator: ", "),
      vehicles.isEmpty
        ? "" : words.words.say("Машина: ", "Vehicle: ") + vehicles.joined(separator: ", "),
    ]
    return .init(
      uid: [programme.identity.id, meeting.series, "\(meeting.number)"].map(FileName.safe)
        .joined(separator: "."),
      time: .hours(held.date, from: held.start, to: held.end),
      summary: "\(kind.prefix(1).uppercased())\(kind.dropFirst()): \(words.who(meeting))",
      location: place ?? words.words.say("дистанционно", "remote"),
      lines: lines.filter { !$0.isEmpty })
  }
}
