/// Who may be joined with whom, what each join is worth, and how many joins each can have: a maximum-weight
/// matching with capacities on two sides.
///
/// Its linear relaxation has integral corners (Hoffman, Kruskal 1956), so that prices of the two sides prove
/// an optimum by themselves.
public struct TransportProblem: Sendable {
  /// A join that is made once or not at all.
  public struct Arc: Sendable, Equatable {
    /// Positions on the two sides.
    public var from: Int
    public var to: Int
    /// More than 0; what is worth nothing has no arc.
    public var worth: Int

    public init(from: Int, to: Int, worth: Int) {
      self.from = from
      self.to = to
      self.worth = worth
    }
  }

  /// Joins at most, 0 or more, by position.
  public let fromCapacities: [Int]
  public let toCapacities: [Int]
  public let arcs: [Arc]

  /// On both sides.
  public var placeCount: Int { fromCapacities.count + toCapacities.count }

  /// Sums of worths and capacities stay below this, so that nothing overflows.
  public static let greatestSum = 1 << 60

  /// - Returns: nil where an arc leads from or to nowhere or is worth nothing, a capacity is negative, or
  ///   sums are too large.
  public init?(fromCapacities: [Int], toCapacities: [Int], arcs: [Arc]) {
    guard
      (fromCapacities + toCapacities).allSatisfy({ $0 >= 0 }),
      arcs.allSatisfy({
        $0.worth > 0 && fromCapacities.indices.contains($0.from)
          && toCapacities.indices.contains($0.to)
      })
    else { return nil }
    // No price is above the worths of a path, which passes each of either side once.
    let nodes = fromCapacities.count + toCapacities.count + 2
    let (path, isLong) = (arcs.map(\.worth).max() ?? 0).multipliedReportingOverflow(by: 2 * nodes)
    let (sum, isLarge) = path.multipliedReportingOverflow(by: arcs.count + nodes)
    guard !isLong, !isLarge, sum < Self.greatestSum else { return nil }
    // More joins than arcs cannot be made.
    self.fromCapacities = fromCapacities.map { min($0, arcs.count) }
    self.toCapacities = toCapacities.map { min($0, arcs.count) }
    self.arcs = arcs
  }

  /// The best joins, and prices that prove it.
  public struct Solution: Sendable, Equatable {
    /// Whether each arc is made.
    public var isMade: [Bool]
    /// The worth of all that are made.
    public var worth: Int
    /// What one more join at each place would add at most, 0 or more.
    public var fromPrices: [Int]
    public var toPrices: [Int]
  }

  /// What no choice of arcs is worth more than, by prices of 0 or more (weak duality): each capacity at its
  /// price, and what arcs are worth beyond the prices of their ends.
  public func bound(fromPrices: [Int], toPrices: [Int]) -> Int {
    var bound = 0
    for (capacity, price) in zip(fromCapacities, fromPrices) { bound += capacity * price }
    for (capacity, price) in zip(toCapacities, toPrices) { bound += capacity * price }
    for arc in arcs { bound += max(0, arc.worth - fromPrices[arc.from] - toPrices[arc.to]) }
    return bound
  }
}
