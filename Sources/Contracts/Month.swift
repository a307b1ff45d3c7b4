import Mentoring

/// A month of a year, written `2021-09`.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let year: Int
  /// 1…12.
  public let month: Int

  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
  }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  public var description: String {
    "\(firstDay)".split(separator: "-").prefix(2).joined(separator: "-")
  }

  public var firstDay: CalendarDate { CalendarDate(year: year, month: month, day: 1)! }

  public var lastDay: CalendarDate {
    (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first!
  }

  /// The season by the calendar: autumn is September to November.
  public var season: Season {
    switch month {
    case 9...11: .autumn
    case 12, 1, 2: .winter
    case 3...5: .spring
    default: .summer
    }
  }

  public var isOfSchoolYear: Bool { !(6...8).contains(month) }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// Every month that a stretch of days touches.
  public static func months(from start: CalendarDate, to end: CalendarDate) -> [Month] {
    var months: [Month] = []
    var month = Month(start)
    while month <= Month(end) {
      months.append(month)
      month =
        month.month == 12
        ? Month(year: month.year + 1, month: 1) : Month(year: month.year, month: month.month + 1)
    }
    return months
  }
}
