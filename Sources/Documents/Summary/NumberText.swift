import Mentoring

/// Numbers as one language writes them, without units but `%`.
public struct NumberText: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  private var percentSign: String { language == .russian ? "\u{A0}%" : "%" }

  /// Thousandths as percent with at most one decimal.
  public func percent(_ share: Thousandths) -> String {
    decimal(share.value, decimals: 1) + percentSign
  }

  /// A gap as percent, rounded up: two decimals below 1 %, one above.
  public func percent(ratio: Double) -> String {
    if ratio > 0, ratio < 0.0001 { return "<\u{A0}" + decimal(1, decimals: 2) + percentSign }
    let fine = ratio < 0.01
    let scaled = (ratio * (fine ? 10_000 : 1000) - 1e-9).rounded(.up)
    return decimal(Int(scaled), decimals: fine ? 2 : 1) + percentSign
  }

  /// The distance of a value from its bound as percent, rounded up to hundredths.
  public func gap(_ value: Int, _ bound: Int) -> String {
    let hundredths = (Self.share(value, bound) * 10_000 - 1e-9).rounded(.up)
    return decimal(Int(hundredths), decimals: 2) + percentSign
  }

  /// The distance of a value from its bound as a share of the greater.
  public static func share(_ value: Int, _ bound: Int) -> Double {
    Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }

  /// Minutes as hours with at most two decimals.
  public func hours(_ time: Minutes) -> String {
    decimal(ExactNumber.hundredths(of: time), decimals: 2)
  }

  /// `value` × 10^−`decimals`, without needless zeros.
  func decimal(_ value: Int, decimals: Int) -> String {
    let text = "\(ExactNumber.decimal(value, decimals: decimals))"
    return language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
