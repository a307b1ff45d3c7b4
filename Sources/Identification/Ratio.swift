/// A fraction that is compared exactly: how far a measure is beyond its threshold, 1 being on it.
public struct Ratio: Sendable, Hashable, Comparable {
  /// 0 or more.
  public let numerator: Int
  /// 0: endless.
  public let denominator: Int

  /// - Precondition: neither is below 0, and not both are 0.
  init(_ numerator: Int, _ denominator: Int) {
    precondition(numerator >= 0 && denominator >= 0 && numerator + denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      == right.numerator.multipliedFullWidth(by: left.denominator)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(thousandths) }

  /// Whether the measure is still beyond a threshold that was moved by so many thousandths of itself.
  func isBeyond(_ thousandths: Int) -> Bool { self >= Ratio(1000 + thousandths, 1000) }

  /// How far it is from the threshold in thousandths of it, rounded down, so that
  /// whatever is short of it is below 0; nil: endlessly far.
  public var thousandths: Int? {
    guard denominator > 0 else { return nil }
    let (high, low) = numerator.multipliedFullWidth(by: 1000)
    guard high < denominator else { return nil }
    return denominator.dividingFullWidth((high, low)).quotient - 1000
  }
}

/// The n-th largest of some values, counted from 1; nil where there are fewer.
func nthLargest(_ values: [Ratio], _ n: Int) -> Ratio? {
  values.count < n ? nil : values.sorted(by: >)[n - 1]
}
