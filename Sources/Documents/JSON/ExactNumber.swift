import Foundation
import Mentoring

/// Decimal numbers of documents, exact in both directions.
public enum ExactNumber {
  /// `value` × 10^−`decimals`, such as 535 with two decimals for 5.35.
  public static func decimal(_ value: Int, decimals: Int) -> Decimal {
    var (value, decimals) = (value, decimals)
    while decimals > 0, value % 10 == 0 {
      value /= 10
      decimals -= 1
    }
    return Decimal(
      sign: value < 0 ? .minus : .plus, exponent: -decimals,
      significand: Decimal(value.magnitude))
  }

  /// Hours with at most two decimals; every whole number of minutes has its own.
  public static func hours(_ time: Minutes) -> Decimal {
    decimal(hundredths(of: time), decimals: 2)
  }

  public static func kilometres(_ distance: Hectometres) -> Decimal {
    decimal(distance.value, decimals: 1)
  }

  public static func hundredths(of time: Minutes) -> Int { roundedQuotient(time.value * 5, 3) }

  /// The number of minutes that `hours` writes so.
  static func minutes(hundredths: Int) -> Minutes { Minutes(roundedQuotient(hundredths * 3, 5)) }

  /// A JSON number × 10^`decimals` as a whole number.
  ///
  /// - Returns: nil where it has more decimals, or more than 15 digits before them.
  static func scaled(_ text: String, decimals: Int) -> Int? {
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0,
      (-99...99).contains(exponent)
    else { return nil }
    let isNegative = mantissa.hasPrefix("-")
    let halves = mantissa.drop { $0 == "-" }.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var digits = halves.joined()
    var shift = decimals + exponent - (halves.count > 1 ? halves[1].count : 0)
    while shift < 0, digits.last == "0" || digits.isEmpty {
      _ = digits.popLast()
      shift += 1
    }
    let significant = digits.drop { $0 == "0" }
    if significant.isEmpty { return 0 }
    guard shift >= 0, significant.count + shift <= 15 + decimals,
      let number = Int(significant + String(repeating: "0", count: shift))
    else { return nil }
    return isNegative ? -number : number
  }
}
