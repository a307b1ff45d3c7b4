import Contracts
import Documents
import Mentoring

/// Calendars of visits as iCalendar files (RFC 5545), one a school, and one of the whole programme.
///
/// The plan knows months, not days: an event lasts the whole month (within the period) and takes no
/// time away (`TRANSPARENT`), until the schools agree on the day. `DTSTAMP`, which the format asks for,
/// is the first day of the period: two runs give the same bytes.
public struct ICalendar {
  private let programme: Programme
  private let language: Language
  private let entries: [CalendarEntry]

  init(_ programme: Programme, _ entries: [CalendarEntry], _ language: Language) {
    self.programme = programme
    self.language = language
    self.entries = entries
  }

  /// With what everybody works on, in the contracts' names.
  public init(_ records: [ContractRecord], of programme: Programme, _ language: Language) {
    let entries = CalendarEntry.entries(records.flatMap(\.calendar)) {
      Self.line($0, language)
    }
    self.init(programme, entries, language)
  }

  public var files: [ExportFile] {
    let schools = programme.schools.map(\.id).filter { id in
      entries.contains { $0.schools.contains(id) }
    }
    return schools.map { id in
      file(FileName.safe(id.text), entries.filter { $0.schools.contains(id) })
    } + [file("all-schools", entries)]
  }

  private static func line(_ event: ContractEvent, _ language: Language) -> String? {
    guard let mentor = event.mentor else {
      return event.subjects.first.map(\.name)
    }
    let people = [mentor.shown, event.mentees.map(\.shown).joined(separator: ", ")]
    let subjects = event.subjects.map(\.name).joined(separator: ", ")
    let hours = event.time.map { time in
      let figure = "\(ExactNumber.hours(time))"
      return language == .russian
        ? figure.map { $0 == "." ? "," : String($0) }.joined() + " ч" : figure + " h"
    }
    return ([people.joined(separator: " → ")] + [subjects, hours ?? ""].filter { !$0.isEmpty })
      .joined(separator: "; ")
  }

  private func file(_ name: String, _ entries: [CalendarEntry]) -> ExportFile {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tandem//Mentoring plan//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Self.escaped(programme.identity.name),
    ]
    for entry in entries { lines += event(entry) }
    lines.append("END:VCALENDAR")
    return ExportFile("\(name).ics", text: lines.map { Self.folded($0) + "\r\n" }.joined())
  }

  private func event(_ entry: CalendarEntry) -> [String] {
    let key = entry.key
    let identity = programme.identity
    let (start, end) = (
      max(key.month.firstDay, identity.periodStart), min(key.month.lastDay, identity.periodEnd)
    )
    let uid = [
      identity.id, key.kind.rawValue, key.giver.text, key.receiver.text, key.host?.text ?? "remote",
      key.month.description,
    ].map(FileName.safe).joined(separator: ".")
    var lines = [
      "BEGIN:VEVENT", "UID:\(uid)@tandem", "DTSTAMP:\(Self.day(identity.periodStart))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.day(start))", "DTEND;VALUE=DATE:\(Self.day(end.next))",
      "SUMMARY:" + Self.escaped(summary(entry)), "TRANSP:TRANSPARENT",
    ]
    if let host = key.host.map(programme.school) {
      let place = [host.name, host.settlement].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append("LOCATION:" + Self.escaped(place))
    }
    if !entry.lines.isEmpty {
      lines.append("DESCRIPTION:" + Self.escaped(entry.lines.joined(separator: "\n")))
    }
    return lines + ["END:VEVENT"]
  }

  private func summary(_ entry: CalendarEntry) -> String {
    let (giver, receiver) = (
      programme.school(entry.key.giver).name, programme.school(entry.key.receiver).name
    )
    let words = entry.key.kind.words[language]
    let times = entry.times > 1 ? " × \(entry.times)" : ""
    return "\(words.prefix(1).uppercased())\(words.dropFirst())\(times): \(giver) → \(receiver)"
  }

  private static func day(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// Section 3.3.11.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default:
        if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// Lines of at most 75 octets, never cut inside a character (section 3.1).
  private static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += octets
    }
    return folded
  }
}

extension ContractPerson {
  /// The name where it is known, else the code.
  fileprivate var shown: String { person?.name ?? code }
}

extension CalendarDate {
  /// The day after.
  fileprivate var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }
}

/// Codes as parts of names of files.
enum FileName {
  /// Letters, digits, `.`, `_` and `-` stay, except a `.` in front; anything else is written as
  /// `%` and its code point, so that two codes never share a file.
  static func safe(_ code: String) -> String {
    var name = ""
    for scalar in code.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || ["_", "-"].contains(scalar) || (scalar == "." && !name.isEmpty)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else {
        name += "%" + String(scalar.value, radix: 16, uppercase: true)
      }
    }
    return name
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
