import AdviceDocuments
import CalendarValues
import Documents
import Mentoring
import YearRecords

/// A calendar for people: how good it is, what has no day and why, months, and all days.
public struct CalendarReport {
  private let calendar: MeetingCalendar
  private let words: CalendarWords
  private let schools: Set<School.ID>
  private let isFull: Bool
  private var wording: Wording { words.words }

  /// - Parameters:
  ///   - schools: only what concerns these; empty: all.
  ///   - isFull: whether every meeting is listed, or trips and seminars of the first weeks alone.
  public init(
    _ calendar: MeetingCalendar, _ words: CalendarWords, schools: Set<School.ID> = [], isFull: Bool
  ) {
    self.calendar = calendar
    self.words = words
    self.schools = schools
    self.isFull = isFull
  }

  /// Meetings that the printed report lists unless all are asked for.
  private static let most = 25

  public var report: Report {
    let title = wording.say("Календарь встреч", "Calendar of meetings")
    return Report(
      title: "\(title): \(words.programme.identity.name)",
      sections: [summary] + unheld + [months, days])
  }

  private func concerns(_ meeting: Meeting) -> Bool {
    schools.isEmpty || !schools.isDisjoint(with: meeting.schools(of: words.programme))
  }

  private var summary: Report.Section {
    let costs = calendar.costs
    let all = calendar.held.count + calendar.unheld.count
    let status =
      switch calendar.status {
      case .optimal:
        wording.say("доказано: лучшего календаря нет", "proven: no calendar is better")
      case .effortLimit:
        wording.say(
          "лучший найденный: \(calendar.points), меньше \(calendar.bound) не бывает",
          "the best found: \(calendar.points), none has fewer than \(calendar.bound)")
      case .unsolved: wording.say("составлен вручную", "made by hand")
      }
    let first = wording.say(
      "Встреч \(all), с датой \(calendar.held.count), без даты \(calendar.unheld.count). "
        + "Пропущенных уроков \(costs.lessons), выездов сверх доли месяца \(costs.months), "
        + "недель вне своей части года \(costs.shifts).",
      "Meetings \(all), with a day \(calendar.held.count), without one \(calendar.unheld.count). "
        + "Lessons missed \(costs.lessons), trips above a month's share \(costs.months), "
        + "weeks outside their part of the year \(costs.shifts).")
    let second = wording.say(
      "Штрафных очков \(calendar.points); \(status).", "Points \(calendar.points); \(status).")
    return Report.Section(wording.say("Итог", "Summary"), [first, second])
  }

  private var unheld: [Report.Section] {
    let own = calendar.unheld.filter { concerns($0.meeting) }
    if own.isEmpty { return [] }
    let rows = own.map { item in
      let tally = item.obstacles.map { "\(words.name($0.rule)) \($0.days)" }
      let nearest = item.nearest.map { nearest in
        "\(nearest.date): "
          + (nearest.obstacles.isEmpty
            ? wording.say("ничто не мешает", "nothing stands in the way")
            : nearest.obstacles.map(words.text).joined(separator: "; "))
      }
      return [
        item.meeting.id, words.kind(item.meeting.kind), tally.joined(separator: ", "),
        nearest
          ?? wording.say("в периоде нет ни одного учебного дня", "the period has no school day"),
      ]
    }
    return [
      Report.Section(
        wording.say("Без даты, и почему", "Without a day, and why"),
        [
          wording.say(
            "Сколько учебных дней каждое правило закрывает, и чего хватило бы: на какой день встреча "
              + "встала бы, если бы только это было иначе, а все остальные остались на месте.",
            "How many school days each rule closes, and what would be enough: the day that the "
              + "meeting could have if only this were different and all others stayed.")
        ],
        table: ReportTable(
          [
            wording.say("встреча", "meeting"), wording.say("что", "kind"),
            wording.say("что мешает, дней", "what stands in the way, days"),
            wording.say("ближайший выход", "the least change"),
          ], rows, wordColumns: [0, 1, 2, 3]))
    ]
  }

  private struct MonthRow {
    var trips = 0
    var sessions = 0
    var days: Set<CalendarDate> = []
  }

  private var months: Report.Section {
    var rows: [String: MonthRow] = [:]
    for held in calendar.held where concerns(held.meeting) {
      let month = held.date.description.prefix(7)
      let isTrip = !held.meeting.parties.isEmpty
      rows[String(month), default: MonthRow()].days.insert(held.date)
      if isTrip {
        rows[String(month), default: MonthRow()].trips += 1
      } else {
        rows[String(month), default: MonthRow()].sessions += 1
      }
    }
    return Report.Section(
      wording.say("По месяцам", "By month"),
      table: ReportTable(
        [
          wording.say("месяц", "month"), wording.say("выезды и семинары", "trips and seminars"),
          wording.say("встречи без выезда", "meetings without a trip"),
          wording.say("дней", "days"),
        ],
        rows.sorted { $0.key < $1.key }.map {
          [$0.key, "\($0.value.trips)", "\($0.value.sessions)", "\($0.value.days.count)"]
        }))
  }

  private var days: Report.Section {
    let own = calendar.held.filter {
      concerns($0.meeting) && (isFull || !$0.meeting.parties.isEmpty || $0.meeting.kind == .seminar)
    }
    let shown = isFull ? own : Array(own.prefix(Self.most))
    let more = own.count - shown.count
    return Report.Section(
      wording.say("Дни", "Days"),
      more > 0
        ? [
          wording.say(
            "Первые \(shown.count) выездов; ещё \(more) покажет --full.",
            "The first \(shown.count) trips; --full lists \(more) more and all other meetings.")
        ] : [],
      table: ReportTable(
        [
          wording.say("день", "day"), "", wording.say("время", "time"), wording.say("что", "kind"),
          wording.say("кто", "who"), wording.say("машина", "vehicle"),
          wording.say("о чём", "about"),
        ],
        shown.map { held in
          [
            held.date.description, words.weekday(held.date),
            "\(ClockTime.text(held.start))–\(ClockTime.text(held.end))",
            words.kind(held.meeting.kind), words.who(held.meeting),
            held.vehicles.compactMap(\.self).joined(separator: ", "),
            words.content(held.meeting),
          ]
        }, wordColumns: [0, 1, 2, 3, 4, 5, 6]))
  }
}
