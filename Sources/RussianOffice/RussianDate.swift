import Mentoring

/// Dates as Russian papers write them; no-break blanks keep a date on one line.
public enum RussianDate {
  private static let genitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
  private static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
    "октябрь", "ноябрь", "декабрь",
  ]

  /// `«12» марта 2027 г.`
  public static func long(_ date: CalendarDate) -> String {
    "«\(two(date.day))»\u{A0}\(genitive[date.month - 1])\u{A0}\(date.year)\u{A0}г."
  }

  /// `12.03.2027`
  public static func short(_ date: CalendarDate) -> String {
    "\(two(date.day)).\(two(date.month)).\(date.year)"
  }

  /// `март 2027 г.`
  public static func month(_ month: Int, of year: Int) -> String {
    "\(nominative[month - 1])\u{A0}\(year)\u{A0}г."
  }

  /// Each month once with its year where the year changes: `сентябрь, октябрь 2026 г., январь 2027 г.`
  public static func months(_ months: [(year: Int, month: Int)]) -> String {
    var parts: [String] = []
    for (index, month) in months.enumerated() {
      let isLast = index + 1 == months.count || months[index + 1].year != month.year
      let name = nominative[month.month - 1]
      parts.append(isLast ? "\(name)\u{A0}\(month.year)\u{A0}г." : name)
    }
    return parts.joined(separator: ", ")
  }

  /// `с 01.09.2026 по 31.05.2027`
  public static func period(_ start: CalendarDate, _ end: CalendarDate) -> String {
    "с\u{A0}\(short(start)) по\u{A0}\(short(end))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
