import Mentoring

/// Numbers as one language writes them.
struct Numbers {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// Thousandths as percent with at most one decimal.
  func percent(_ share: Thousandths) -> String {
    decimal(share.value, per: 10) + (language == .russian ? "\u{A0}%" : "%")
  }

  /// The distance of a value from its bound as percent, rounded up to hundredths.
  func gap(_ value: Int, _ bound: Int) -> String {
    let ratio = Self.share(value, bound)
    let hundredths = Int((ratio * 10_000 - 1e-9).rounded(.up))
    return decimal(hundredths, per: 100) + (language == .russian ? "\u{A0}%" : "%")
  }

  /// The distance of a value from its bound as a share of the greater.
  static func share(_ value: Int, _ bound: Int) -> Double {
    Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }

  /// Minutes as hours with at most two decimals.
  func hours(_ time: Minutes) -> String {
    decimal(roundedQuotient(time.value * 100, 60), per: 100)
  }

  /// A whole number of tenths or hundredths, without needless zeros.
  private func decimal(_ value: Int, per unit: Int) -> String {
    var fraction = String(unit + value % unit).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let point = language == .russian ? "," : "."
    return "\(value / unit)" + (fraction.isEmpty ? "" : point + fraction)
  }
}
