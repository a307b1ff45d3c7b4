/// A whole number of one unit; quantities of different units do not add up.
///
/// Every number of the model is an integer in its own unit, so that sums, proofs and ties are exact.
public struct Quantity<Unit>: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var value: Int

  public init(_ value: Int) { self.value = value }

  public static var zero: Self { Self(0) }
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }
  public static func * (left: Self, right: Int) -> Self { Self(left.value * right) }
}

public enum MinuteUnit {}
public enum HectometreUnit {}
public enum RoubleUnit {}
public enum PointUnit {}
public enum ThousandthUnit {}

/// Time in minutes: of travel, and of work (tables write work in hours, in steps of 0.05 h = 3 min).
public typealias Minutes = Quantity<MinuteUnit>
/// Distance in hundreds of metres (tables write kilometres with at most one decimal).
public typealias Hectometres = Quantity<HectometreUnit>
/// Money in whole roubles.
public typealias Roubles = Quantity<RoubleUnit>
/// Severity of a deficit (1…100) or worth of an answered weakness.
public typealias Points = Quantity<PointUnit>
/// A share or a score in thousandths, 0…1000.
public typealias Thousandths = Quantity<ThousandthUnit>

/// `numerator / denominator`, rounded half away from zero; the one rounding rule of all scores.
///
/// - Precondition: `denominator > 0`.
public func roundedQuotient(_ numerator: Int, _ denominator: Int) -> Int {
  precondition(denominator > 0)
  let magnitude = (2 * numerator.magnitude + denominator.magnitude) / (2 * denominator.magnitude)
  return numerator < 0 ? -Int(magnitude) : Int(magnitude)
}

/// `numerator / denominator`, rounded towards minus infinity.
///
/// - Precondition: `denominator > 0`.
public func floorQuotient(_ numerator: Int, _ denominator: Int) -> Int {
  precondition(denominator > 0)
  let quotient = numerator / denominator
  return numerator % denominator < 0 ? quotient - 1 : quotient
}
