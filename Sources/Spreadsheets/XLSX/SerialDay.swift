import Foundation

/// The numbers by which Excel counts days.
public enum SerialDay {
  /// The day as `2021-09-15`; nil: no day that Excel knows.
  ///
  /// - Parameter countsFrom1904: the other of the two epochs, in which 1 January 1904 is day 0; else 1
  ///   January 1900 is day 1.
  public static func text(_ serial: Int, countsFrom1904: Bool) -> String? {
    let shifted = serial + (countsFrom1904 ? 1462 : 0)
    guard serial >= 0, shifted < 2_958_466 else { return nil }
    // Excel counts a 29 February 1900 that never was.
    if shifted == 60, !countsFrom1904 { return "1900-02-29" }
    let (year, month, day) = civil(shifted < 60 && !countsFrom1904 ? shifted + 1 : shifted)
    return String(format: "%04d-%02d-%02d", year, month, day)
  }

  /// The day of the Gregorian calendar, counted from 30 December 1899.
  /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
  private static func civil(_ serial: Int) -> (Int, Int, Int) {
    let shifted = serial - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
