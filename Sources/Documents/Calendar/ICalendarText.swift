import Mentoring

/// An iCalendar file (RFC 5545). `DTSTAMP`, which the format asks for, is a day of the data: two runs
/// give the same bytes.
public struct ICalendarText {
  /// Whole days, or times on one of them that have no time zone: the clock on the wall.
  public enum Time: Sendable, Hashable {
    case days(CalendarDate, CalendarDate)
    /// Minutes since midnight.
    case hours(CalendarDate, from: Int, to: Int)
  }

  public struct Event: Sendable, Hashable {
    /// Without its domain.
    public var uid: String
    public var time: Time
    public var summary: String
    public var location: String?
    public var lines: [String]

    public init(
      uid: String, time: Time, summary: String, location: String? = nil, lines: [String] = []
    ) {
      self.uid = uid
      self.time = time
      self.summary = summary
      self.location = location
      self.lines = lines
    }
  }

  private let name: String
  private let stamp: CalendarDate

  /// - Parameters:
  ///   - name: what calendar programs show.
  ///   - stamp: when the calendar is said to be made.
  public init(name: String, stamp: CalendarDate) {
    self.name = name
    self.stamp = stamp
  }

  public func text(_ events: [Event]) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tandem//Mentoring plan//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for event in events { lines += self.lines(event) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ event: Event) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(event.uid)@tandem", "DTSTAMP:\(Self.day(stamp))T000000Z",
    ]
    switch event.time {
    case .days(let first, let last):
      lines += [
        "DTSTART;VALUE=DATE:\(Self.day(first))", "DTEND;VALUE=DATE:\(Self.day(last.after))",
        "SUMMARY:" + Self.escaped(event.summary), "TRANSP:TRANSPARENT",
      ]
    case .hours(let day, let from, let to):
      lines += [
        "DTSTART:\(Self.day(day))T\(Self.hour(from))", "DTEND:\(Self.day(day))T\(Self.hour(to))",
        "SUMMARY:" + Self.escaped(event.summary),
      ]
    }
    if let location = event.location { lines.append("LOCATION:" + Self.escaped(location)) }
    if !event.lines.isEmpty {
      lines.append("DESCRIPTION:" + Self.escaped(event.lines.joined(separator: "\n")))
    }
    return lines + ["END:VEVENT"]
  }

  private static func day(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private static func hour(_ minutes: Int) -> String {
    ClockTime.text(minutes).filter { $0 != ":" } + "00"
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
      let octets = String(scalar).utf8.count
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

extension CalendarDate {
  /// The day after.
  fileprivate var after: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }
}
