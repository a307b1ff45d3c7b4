import Mentoring
import YearRecords

/// What sort of day each day of a programme is.
public struct SchoolYear: Sendable {
  public enum Day: Sendable, Hashable {
    /// A day of lessons on which people may meet.
    case school
    /// A day of lessons on which nobody meets (`weekdays`).
    case lessonsOnly
    case holiday
    case sunday
    case exams(String)
  }

  public let rules: CalendarRules
  /// Every day of the programme's period.
  public let days: [CalendarDate]
  /// Days on which some meetings could be: in a term, no holiday, one of the rules' weekdays.
  public let meetingDays: [CalendarDate]

  public init(_ identity: ProgrammeIdentity, _ rules: CalendarRules) {
    self.rules = rules
    days = CalendarDate.days(from: identity.periodStart, to: identity.periodEnd)
    meetingDays = days.filter { day in
      rules.terms.contains { $0.contains(day) } && !rules.holidays.contains { $0.contains(day) }
        && rules.weekdays.contains(day.weekday)
    }
  }

  /// Exams at a school; nil: none.
  public func exams(at school: School.ID, on day: CalendarDate) -> CalendarRules.Exams? {
    rules.exams.first { $0.days.contains(day) && $0.schools?.contains(school) ?? true }
  }

  public func sort(of day: CalendarDate, at school: School.ID) -> Day {
    let isTaught =
      rules.terms.contains { $0.contains(day) } && !rules.holidays.contains { $0.contains(day) }
    if !isTaught { return .holiday }
    if day.weekday == .sunday { return .sunday }
    if let exams = exams(at: school, on: day) { return .exams(exams.name) }
    return rules.weekdays.contains(day.weekday) ? .school : .lessonsOnly
  }
}

/// Parts of a time that add up to it, in quarters of an hour where that leaves something for each.
public func timeShares(of time: Minutes, in count: Int) -> [Minutes] {
  guard count > 0 else { return [] }
  let unit = [15, 5, 1].first { time.value >= $0 * count } ?? 1
  var given = 0
  return (1...count).map { number in
    let due = number == count ? time.value : time.value * number / count / unit * unit
    defer { given = due }
    return Minutes(due - given)
  }
}

/// `count` of `total` numbers from 1, as evenly apart as they can be.
public func evenly(_ count: Int, of total: Int) -> [Int] {
  let count = min(count, total)
  return (0..<count).map { (2 * $0 + 1) * total / (2 * count) + 1 }
}

/// Ways in each season, whatever seasons the programme works in.
public struct SeasonalWays: Sendable {
  private let travels: [Season: Travel]
  private let programme: Programme

  public init(_ programme: Programme) {
    self.programme = programme
    travels = Dictionary(
      uniqueKeysWithValues: Season.allCases.map { season in
        var rules = programme.rules.travel
        rules.seasons = [season]
        return (season, Travel(rows: programme.travelRows, rules: rules))
      })
  }

  /// nil: no road is open.
  public func leg(from: School.ID, to: School.ID, on day: CalendarDate) -> Leg? {
    leg(from: from, to: to, in: day.season)
  }

  public func leg(from: School.ID, to: School.ID, in season: Season) -> Leg? {
    travels[season]?.leg(from: programme.school(from), to: programme.school(to))
  }
}
