/// How good a choice is, with the parts that make it so; the total is theirs, never stored apart.
public struct Score: Sendable, Hashable {
  /// One named contribution.
  public struct Part: Sendable, Hashable {
    public var criterion: Criterion
    /// 0…1000.
    public var value: Thousandths
    /// The rules' weight, 0 or more.
    public var weight: Int

    public init(criterion: Criterion, value: Thousandths, weight: Int) {
      self.criterion = criterion
      self.value = value
      self.weight = weight
    }
  }

  /// In the order of `Criterion.allCases`; empty where an expert's estimate stands instead.
  public var parts: [Part]
  /// Share lost because the work is remote.
  public var remoteLoss: Thousandths
  /// An expert's own figure; goes before the parts.
  public var estimate: Thousandths?

  public init(
    parts: [Part], remoteLoss: Thousandths = .zero, estimate: Thousandths? = nil
  ) {
    self.parts = parts
    self.remoteLoss = remoteLoss
    self.estimate = estimate
  }

  /// The estimate, or the weighted mean of the parts (rounded half away from zero), then less the
  /// remote loss (rounded likewise); 0…1000.
  public var total: Thousandths {
    if let estimate { return estimate }
    let weights = parts.reduce(0) { $0 + $1.weight }
    guard weights > 0 else { return .zero }
    let mean = roundedQuotient(parts.reduce(0) { $0 + $1.weight * $1.value.value }, weights)
    return Thousandths(roundedQuotient(mean * (1000 - remoteLoss.value), 1000))
  }
}
