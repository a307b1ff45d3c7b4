/// A number whose text is the one that reading its cell gives again.
struct CellNumber {
  let value: Double

  /// nil for anything but plain decimals of at most fifteen digits without needless zeros.
  init?(_ text: String) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      unsigned.utf8.count <= 15, parts[0] == "0" || !parts[0].hasPrefix("0"),
      parts.count == 1 || !parts[1].hasSuffix("0"), text != "-0", let value = Double(text)
    else { return nil }
    self.value = value
  }
}

/// A day that is written `2021-09-15`, from 1 March 1900 on.
struct CellDay {
  let year, month, day: Int

  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 1900, (1...12).contains(month), day >= 1, day <= Self.days(month, year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
