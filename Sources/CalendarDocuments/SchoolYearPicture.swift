import AdviceDocuments
import CalendarValues
import Documents
import Mentoring
import YearRecords

/// One school's year on a page (A4, landscape) as SVG: months with marks, and below them who comes and
/// who goes when. Shapes and hatching, no colours: it is read in grey and on paper.
public struct SchoolYearPicture {
  let calendar: MeetingCalendar
  let words: CalendarWords
  let school: School
  private let year: SchoolYear
  var wording: Wording { words.words }
  static let (width, height, margin) = (1123.0, 794.0, 30.0)
  private static let (cell, line) = (24.0, 18.0)

  public init(_ calendar: MeetingCalendar, of school: School, _ words: CalendarWords) {
    self.calendar = calendar
    self.words = words
    self.school = school
    year = SchoolYear(words.programme.identity, words.rules)
  }

  /// What a meeting is for the school.
  enum Mark: Int, CaseIterable {
    case team, comes, goes, event, inside
  }

  func mark(_ meeting: Meeting) -> Mark {
    switch meeting.kind {
    case .session: .inside
    case .seminar, .lessonVisit: .event
    case .helpMeeting where meeting.host == nil: .inside
    case .teamVisit where meeting.host == school.id: .team
    default: meeting.host == school.id ? .comes : .goes
    }
  }

  var own: [HeldMeeting] {
    calendar.held.filter { $0.meeting.schools(of: words.programme).contains(school.id) }
  }

  public var svg: String {
    let identity = words.programme.identity
    let title =
      "\(school.name) (\(school.id)) – "
      + wording.say("календарь встреч, ", "calendar of meetings, ")
      + "\(Self.short(identity.periodStart))–\(Self.short(identity.periodEnd))"
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1123 794\" width=\"297mm\" "
      + "height=\"210mm\" font-family=\"DejaVu Sans, Arial, sans-serif\" role=\"img\" "
      + "aria-label=\"\(escaped(title))\">\n" + Self.patterns
      + "<rect width=\"1123\" height=\"794\" fill=\"#fff\"/>\n"
      + text(Self.margin, 38, size: 18, title, style: "font-weight=\"bold\"") + legend
    let months = Dictionary(grouping: year.days) { $0.year * 12 + $0.month }
      .sorted { $0.key < $1.key }.map(\.value)
    let perRow = min(6, max(1, months.count))
    let step = (Self.width - 2 * Self.margin) / Double(perRow)
    let byDay = Dictionary(grouping: own, by: \.date)
    for (position, days) in months.enumerated() {
      svg += month(
        days, Self.margin + Double(position % perRow) * step, 84 + Double(position / perRow) * 152,
        byDay)
    }
    let rows = Double((months.count + perRow - 1) / perRow)
    return svg + list(from: 84 + rows * 152 + 6) + "</svg>\n"
  }

  private static let patterns = """
    <defs>
    <pattern id="off" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="#999" stroke-width="1.6"/></pattern>
    <pattern id="exams" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/><circle cx="2" cy="2" r="0.9" fill="#555"/></pattern>
    </defs>

    """

  private var legend: String {
    var x = Self.margin
    var svg = ""
    let marks: [(Mark, String)] = [
      (.team, wording.say("методический десант к нам", "team visit to us")),
      (.comes, wording.say("приезжают к нам", "guests come")),
      (.goes, wording.say("едем мы", "we go")),
      (.event, wording.say("семинар, посещение уроков", "seminar, visit to lessons")),
      (.inside, wording.say("встреча без выезда", "no trip")),
    ]
    for (mark, label) in marks {
      svg += shape(mark, x + 5, 59) + text(x + 14, 63, size: 10.5, label)
      x += 24 + Double(label.count) * 6.3
    }
    for (fill, label) in [
      ("url(#off)", wording.say("каникулы, праздники", "holidays")),
      ("url(#exams)", wording.say("экзамены", "exams")),
    ] {
      svg +=
        "<rect x=\"\(figure(x))\" y=\"53\" width=\"14\" height=\"12\" fill=\"\(fill)\" "
        + "stroke=\"#777\" stroke-width=\"0.6\"/>" + text(x + 18, 63, size: 10.5, label)
      x += 30 + Double(label.count) * 6.3
    }
    return svg + "\n"
  }

  private static let monthNames = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func month(
    _ days: [CalendarDate], _ x: Double, _ y: Double, _ byDay: [CalendarDate: [HeldMeeting]]
  ) -> String {
    guard let first = days.first else { return "" }
    let name = wording.say(Self.monthNames[first.month - 1], Self.englishMonths[first.month - 1])
    var svg = text(x, y + 8, size: 12, "\(name) \(first.year)", style: "font-weight=\"bold\"")
    let start = CalendarDate(year: first.year, month: first.month, day: 1)!
    for (column, letter) in wording.say("пн вт ср чт пт сб вс", "Mo Tu We Th Fr Sa Su")
      .split(separator: " ").enumerated()
    {
      svg += text(
        x + (Double(column) + 0.5) * Self.cell, y + 18, size: 7.5, String(letter),
        style: "fill=\"#333\" text-anchor=\"middle\"")
    }
    for day in days {
      let column = day.weekday.number - 1
      let row = (day.day - 1 + start.weekday.number - 1) / 7
      let (left, top) = (x + Double(column) * Self.cell, y + 21 + Double(row) * Self.line)
      let fill =
        switch year.sort(of: day, at: school.id) {
        case .holiday: "url(#off)"
        case .exams: "url(#exams)"
        case .sunday: "#e4e4e4"
        case .school, .lessonsOnly: "#fff"
        }
      svg +=
        "<rect x=\"\(figure(left))\" y=\"\(figure(top))\" width=\"\(figure(Self.cell))\" "
        + "height=\"\(figure(Self.line))\" fill=\"\(fill)\" stroke=\"#aaa\" stroke-width=\"0.5\"/>"
      let marks = (byDay[day] ?? []).map { mark($0.meeting) }.sorted { $0.rawValue < $1.rawValue }
      svg += text(
        left + 2, top + 7, size: 7, "\(day.day)",
        style: "fill=\"#222\" stroke=\"#fff\" stroke-width=\"2\" paint-order=\"stroke\"")
      for (place, mark) in marks.prefix(2).enumerated() {
        svg += shape(mark, left + 18.5 - Double(place) * 9.5, top + 12.6)
      }
      if marks.count > 2 {
        svg += text(left + 13.5, top + 7, size: 6.5, "+\(marks.count - 2)")
      }
    }
    return svg + "\n"
  }

  func shape(_ mark: Mark, _ x: Double, _ y: Double) -> String {
    func points(_ offsets: [(Double, Double)]) -> String {
      offsets.map { "\(figure(x + $0.0)),\(figure(y + $0.1))" }.joined(separator: " ")
    }
    return switch mark {
    case .team: "<polygon points=\"\(points([(0, -5), (5, 4), (-5, 4)]))\" fill=\"#000\"/>"
    case .comes:
      "<rect x=\"\(figure(x - 4))\" y=\"\(figure(y - 4))\" width=\"8\" height=\"8\" fill=\"#000\"/>"
    case .goes:
      "<rect x=\"\(figure(x - 3.4))\" y=\"\(figure(y - 3.4))\" width=\"6.8\" height=\"6.8\" "
        + "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.3\"/>"
    case .event:
      "<polygon points=\"\(points([(0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0)]))\" fill=\"#fff\" "
        + "stroke=\"#000\" stroke-width=\"1.3\"/>"
    case .inside: "<circle cx=\"\(figure(x))\" cy=\"\(figure(y))\" r=\"1.9\" fill=\"#000\"/>"
    }
  }

  func text(
    _ x: Double, _ y: Double, size: Double, _ text: String, style: String = ""
  ) -> String {
    "<text x=\"\(figure(x))\" y=\"\(figure(y))\" font-size=\"\(figure(size))\" \(style)>"
      + "\(escaped(text))</text>"
  }
}

extension SchoolYearPicture {
  /// Of every school that has a meeting, in key order.
  public static func all(
    _ calendar: MeetingCalendar, _ words: CalendarWords
  ) -> [(school: School.ID, svg: String)] {
    let programme = words.programme
    let involved = Set(calendar.held.flatMap { $0.meeting.schools(of: programme) })
    return programme.schools.filter { involved.contains($0.id) }.map { school in
      (school.id, SchoolYearPicture(calendar, of: school, words).svg)
    }
  }
}
