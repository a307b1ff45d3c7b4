import Mentoring

extension CalendarDate {
  /// Days since 1 January of the year 1, which was a Monday.
  public var dayNumber: Int {
    let past = year - 1
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return past * 365 + past / 4 - past / 100 + past / 400 + before + (leap && month > 2 ? 1 : 0)
      + day - 1
  }

  /// The weekday of the Gregorian calendar.
  public var weekday: Weekday { Weekday.allCases[dayNumber % 7] }

  /// Weeks from Monday to Sunday, counted from the year 1.
  public var weekNumber: Int { dayNumber / 7 }

  /// The day after; nil only after 31 December 9999.
  public var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
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

  /// Every day of a stretch, both ends included; none where the end is before the beginning.
  public static func days(from first: CalendarDate, to last: CalendarDate) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var day: CalendarDate? = first
    while let now = day, now <= last {
      days.append(now)
      day = now.next
    }
    return days
  }
}
