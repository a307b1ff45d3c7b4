/// A number as reports write it, with its unit: `12`, `33.7%`, `85,5 ч`, `−4.5 pp`, `1 250`.
struct ReportNumber: Equatable {
  /// Digits without the point; below 0 with a minus.
  let digits: Int
  let decimals: Int
  /// Without the blank before it; empty: none.
  let unit: String
  /// Whether the sign of a number above 0 is written.
  let isSigned: Bool

  /// Nil where the text is something else, such as a code with zeros before it, a range or a fraction.
  init?(_ text: String) {
    var rest = text[...]
    var sign = 1
    var isSigned = false
    if let first = rest.first, "+−-".contains(first) {
      isSigned = first == "+"
      sign = first == "+" ? 1 : -1
      rest.removeFirst()
    }
    var whole = Self.takeDigits(&rest)
    guard !whole.isEmpty else { return nil }
    // Blanks between thousands.
    while whole.count < 12, let blank = rest.first, Self.isBlank(blank) {
      var group = rest.dropFirst()
      let digits = Self.takeDigits(&group)
      guard digits.count == 3 else { break }
      whole += digits
      rest = group
    }
    guard whole.count == 1 || whole.first != "0" else { return nil }
    var fraction = ""
    if let point = rest.first, point == "." || point == "," {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
      guard !fraction.isEmpty else { return nil }
    }
    guard whole.count + fraction.count <= 12, let digits = Int(whole + fraction) else { return nil }
    while let blank = rest.first, Self.isBlank(blank) { rest.removeFirst() }
    let isUnit =
      rest.count <= 10
      && rest.allSatisfy {
        $0.isLetter || $0 == "%" || $0 == "." || Self.isBlank($0)
      }
    guard isUnit else { return nil }
    self.digits = sign * digits
    decimals = fraction.count
    unit = String(rest)
    self.isSigned = isSigned
  }

  private static func takeDigits(_ text: inout Substring) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    text = text.dropFirst(digits.count)
    return String(digits)
  }

  private static func isBlank(_ character: Character) -> Bool {
    [" ", "\u{A0}", "\u{202F}"].contains(character)
  }

  /// What a cell holds: of a percentage the share.
  var value: Double {
    var divisor = unit == "%" ? 100 : 1
    for _ in 0..<decimals { divisor *= 10 }
    return Double(digits) / Double(divisor)
  }

  /// The format, in Excel's notation, in which all numbers of a column with this unit look alike; nil:
  /// whole numbers without anything.
  static func format(of numbers: [ReportNumber]) -> String? {
    guard let unit = numbers.first?.unit else { return nil }
    let decimals = numbers.map(\.decimals).max() ?? 0
    let isSigned = numbers.contains(where: \.isSigned)
    if decimals == 0, unit.isEmpty, !isSigned { return nil }
    let number =
      "0" + (decimals == 0 ? "" : "." + String(repeating: "0", count: decimals))
      + (unit == "%" ? "%" : unit.isEmpty ? "" : "\" \(unit)\"")
    return isSigned ? "+\(number);-\(number);\(number)" : number
  }
}
