/// A decimal number as it is written: digits, with a decimal point or without; kept exactly.
struct DecimalText {
  private let isNegative: Bool
  private let whole: Substring
  private let fraction: Substring

  /// - Throws: `decimalComma`, or `notOne` for anything else than digits with at most one point
  ///   between them (so for `NaN`, `inf`, `1e3`, `1 000`).
  init(_ text: String) throws(Misreading) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }
    guard (1...2).contains(parts.count), digits else {
      let commas = unsigned.split(separator: ",", omittingEmptySubsequences: false)
      let isComma =
        commas.count == 2 && commas.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }
      throw isComma ? .decimalComma : .notOne
    }
    isNegative = unsigned.count < text.count
    whole = parts[0].drop { $0 == "0" }
    let decimals = parts.count == 2 ? parts[1] : ""
    fraction = decimals.lastIndex { $0 != "0" }.map { decimals[...$0] } ?? ""
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The number in units of 10^−places; nil where it has more decimals. Numbers beyond 10^15 stand
  /// for themselves as ±10^15 units, so that a range refuses them.
  func units(places: Int) -> Int? {
    guard fraction.count <= places else { return nil }
    let digits = whole + fraction + String(repeating: "0", count: places - fraction.count)
    let magnitude = digits.count > 15 ? 1_000_000_000_000_000 : Int(digits) ?? 0
    return isNegative ? -magnitude : magnitude
  }

  /// The nearest floating-point number.
  var double: Double {
    let text = "\(whole.isEmpty ? "0" : whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
    let magnitude = Double(text) ?? 0
    return isNegative ? -magnitude : magnitude
  }
}
