import AdviceDocuments
import CalendarValues
import Documents
import Mentoring
import YearRecords

// Below the months: who comes and who goes when.
extension SchoolYearPicture {
  func list(from y: Double) -> String {
    let lines = own.filter { mark($0.meeting) != .inside }
    let columns = 3
    let step = (Self.width - 2 * Self.margin) / Double(columns)
    let height = 11.5
    let perColumn = max(1, Int((Self.height - 26 - y) / height))
    let room = columns * perColumn
    // A letter is some 0.58 of its height wide.
    let letters = Int((step - 18) / (8.6 * 0.58))
    let used = max(1, min(perColumn, (min(lines.count, room) + columns - 1) / columns))
    let shown = lines.count > room ? Array(lines.prefix(room - 1)) : lines
    var svg = ""
    for (position, held) in shown.enumerated() {
      let (left, top) = (
        Self.margin + Double(position / used) * step,
        y + 9 + Double(position % used) * height
      )
      svg += shape(mark(held.meeting), left + 5, top - 3.2)
      svg += text(left + 14, top, size: 8.6, entry(held, letters)) + "\n"
    }
    if shown.count < lines.count {
      let more = lines.count - shown.count
      svg += text(
        Self.margin + Double(columns - 1) * step + 14, y + 9 + Double(perColumn - 1) * height,
        size: 8.6, wording.say("… и ещё \(more): calendar.csv", "… and \(more) more: calendar.csv"))
    }
    return svg + footer
  }

  private var footer: String {
    let inside = own.count { mark($0.meeting) == .inside }
    let without = calendar.unheld.count {
      $0.meeting.schools(of: words.programme).contains(school.id)
    }
    let line =
      wording.say("Встреч без выезда: \(inside).", "Meetings without a trip: \(inside).")
      + (without == 0 ? "" : wording.say(" Без даты: \(without).", " Without a day: \(without)."))
    return text(Self.margin, Self.height - 12, size: 9.5, line) + "\n"
  }

  /// - Parameter letters: room for so many.
  private func entry(_ held: HeldMeeting, _ letters: Int) -> String {
    let meeting = held.meeting
    let others = meeting.schools(of: words.programme).filter { $0 != school.id }
      .map { Self.shortened(words.programme.school($0).name, 30) }
    let whom = words.words.list(others, most: 1)
    let what =
      switch meeting.kind {
      case .seminar: Self.shortened(words.content(meeting), 40)
      case .lessonVisit:
        meeting.host == school.id
          ? wording.say("на уроки к нам: ", "to our lessons: ") + whom
          : wording.say("на уроки: ", "to lessons: ") + whom
      case .teamVisit where meeting.host == school.id: wording.say("десант: ", "team: ") + whom
      default: whom
      }
    let people = meeting.people.count { person in
      if case .teacher(let id) = person {
        words.programme.teacher(id).school == school.id
      } else {
        person == .head(school.id)
      }
    }
    let ours = wording.say("; наших \(people)", "; ours \(people)")
    let time =
      "\(Self.short(held.date).prefix(5)) \(words.weekday(held.date)) "
      + "\(ClockTime.text(held.start))–\(ClockTime.text(held.end)) "
    return time + Self.shortened(what, max(10, letters - time.count - ours.count)) + ours
  }

  private static func shortened(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }

  /// `12.10.2026`
  static func short(_ date: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(date.day)).\(two(date.month)).\(date.year)"
  }
}
