/// An indicator's value, with its target where the rules set one.
public struct IndicatorValue: Sendable, Hashable {
  public var indicator: Indicator
  public var numerator: Int
  public var denominator: Int
  public var target: Thousandths?

  public init(
    indicator: Indicator, numerator: Int, denominator: Int, target: Thousandths? = nil
  ) {
    self.indicator = indicator
    self.numerator = numerator
    self.denominator = denominator
    self.target = target
  }

  /// In thousandths, rounded down; nil where the denominator is 0.
  public var share: Thousandths? {
    denominator > 0 ? Thousandths(numerator * 1000 / denominator) : nil
  }

  /// nil where there is no target or nothing to measure.
  public var isReached: Bool? {
    guard let target, denominator > 0 else { return nil }
    return numerator * 1000 >= target.value * denominator
  }
}
