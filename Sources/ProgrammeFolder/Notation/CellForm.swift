import Mentoring
import Spreadsheets

/// What kind of text a cell has to hold.
enum CellForm: Sendable {
  case text, code, word, number, percentage, degrees, date
  /// Working time, and a share with its sign; written like numbers.
  case hours, share
}

/// Brings the ways in which offices write one value to the one that notations read.
///
/// Nothing is guessed: a text that may mean two things is refused.
struct CellText {
  /// The epoch of days that are written as bare numbers.
  var countsFrom1904 = false

  func normal(
    _ text: String, _ kind: TextGrid.Kind, _ form: CellForm
  ) throws(Misreading) -> String {
    switch form {
    case .text: return text
    case .code: return try Self.code(text, kind)
    case .word: return Self.truths[text] ?? text
    case .number, .hours, .share: return try Self.number(text, isFine: false)
    case .degrees: return try Self.number(text, isFine: true)
    case .percentage:
      let bare = text.hasSuffix("%") ? trimmed(text.dropLast()) : text
      return try Self.number(bare, isFine: false)
    case .date: return date(text)
    }
  }

  /// What Excel makes of yes and no.
  private static let truths = ["TRUE": "yes", "ИСТИНА": "yes", "FALSE": "no", "ЛОЖЬ": "no"]

  /// A code stays as it is, unless Excel has made something else of it.
  private static func code(_ text: String, _ kind: TextGrid.Kind) throws(Misreading) -> String {
    if kind == .day { throw .codeMadeDay }
    // Excel keeps fifteen digits of a number.
    if kind == .number, text.utf8.count(where: isDigit) > 15 { throw .codeMadeNumber }
    if kind == .text, isScientific(text) { throw .codeMadeNumber }
    return text
  }

  /// Whether a text is such as `1,23E+11`, which Excel shows and saves for a long number.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.split(separator: "E+", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].utf8.first, isDigit(first) else { return false }
    return !parts[1].isEmpty && parts[1].utf8.allSatisfy(isDigit)
      && parts[0].utf8.allSatisfy { isDigit($0) || $0 == 44 || $0 == 46 }
  }

  /// A number with a decimal point, and without blanks between its thousands.
  ///
  /// - Parameter isFine: three decimals are usual, so that `54,805` is a decimal.
  private static func number(_ text: String, isFine: Bool) throws(Misreading) -> String {
    // Most numbers are digits alone.
    if text.utf8.allSatisfy(isDigit) { return text }
    var unsigned = text[...]
    var sign = ""
    if let first = text.unicodeScalars.first, first == "-" || first == "\u{2212}" {
      unsigned = text.dropFirst()
      sign = "-"
    }
    let separators = unsigned.filter { $0 == "," || $0 == "." }
    guard separators.count <= 1 else { return text }
    let parts = unsigned.split(separator: ",", omittingEmptySubsequences: false)
    let whole = parts[0].split(whereSeparator: \.isWhitespace)
    let isGrouped =
      whole.count > 1 && whole[0].utf8.count <= 3
      && whole.dropFirst().allSatisfy { $0.utf8.prefix { isDigit($0) }.count == 3 }
    if whole.count > 1, !isGrouped { return text }
    if parts.count == 2, !isFine, !isGrouped, parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy(isDigit), (1...3).contains(parts[0].utf8.count), parts[0] != "0",
      parts[0].utf8.allSatisfy(isDigit)
    {
      throw .thousandsOrDecimal
    }
    return sign + whole.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }

  /// A day as `2021-09-15`, be it written as `15.09.2021` or by its number.
  private func date(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
      parts[2].utf8.count == 4
    {
      func padded(_ digits: Substring) -> String {
        digits.utf8.count == 1 ? "0" + digits : String(digits)
      }
      return "\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))"
    }
    // Five digits are the days of 1927 to 2173; fewer or more are no day that a programme names.
    if text.utf8.count == 5, text.utf8.allSatisfy(Self.isDigit), let serial = Int(text) {
      return SerialDay.text(serial, countsFrom1904: countsFrom1904) ?? text
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
