import Foundation

/// Numbers of a workbook as text: with the fifteen digits that Excel keeps, without exponent, days as
/// `2021-09-15`.
struct NumberText {
  let countsFrom1904: Bool

  /// The text, and what the cell is; a text that is no number stays as it is.
  func text(_ stored: String, _ format: NumberFormat) -> (String, TextGrid.Kind) {
    guard let number = Double(stored), number.isFinite else { return (stored, .number) }
    switch format {
    case .plain: return (Self.decimal(number), .number)
    case .percent: return (Self.decimal(number * 100) + "%", .number)
    case .padded(let width):
      let digits = Self.decimal(number)
      let isWhole = digits.utf8.allSatisfy { (48...57).contains($0) }
      let zeros = isWhole ? max(0, width - digits.count) : 0
      return (String(repeating: "0", count: zeros) + digits, .number)
    case .day: return day(number).map { ($0, .day) } ?? (Self.decimal(number), .number)
    case .time: return (Self.time(number), .day)
    }
  }

  /// A number with at most fifteen digits that count, as Excel shows it where there is room.
  static func decimal(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    let scientific = String(format: "%.14e", number)
    let parts = scientific.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return scientific }
    let sign = number < 0 ? "-" : ""
    var digits = String(parts[0].filter(\.isNumber))
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    let wholeDigits = exponent + 1
    if digits.count <= wholeDigits {
      return sign + digits + String(repeating: "0", count: wholeDigits - digits.count)
    }
    return sign + digits.prefix(wholeDigits) + "." + digits.dropFirst(wholeDigits)
  }

  /// A day by its number, with its time where it has one; nil: no day that Excel knows.
  private func day(_ serial: Double) -> String? {
    guard abs(serial) < 1e7 else { return nil }
    let whole = serial.rounded(.down)
    let rest = serial - whole
    let clock = rest > 0.000_005 ? " " + Self.time(rest) : ""
    return SerialDay.text(Int(whole), countsFrom1904: countsFrom1904).map { $0 + clock }
  }

  private static func time(_ days: Double) -> String {
    guard abs(days) < 1e7 else { return decimal(days) }
    let seconds = Int((days * 86_400).rounded())
    return String(format: "%d:%02d:%02d", seconds / 3600, abs(seconds) / 60 % 60, abs(seconds) % 60)
  }
}
