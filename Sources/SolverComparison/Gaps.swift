/// What was known after some time, and how far plan and bound are apart.
extension SolverRun {
  public struct State: Sendable, Hashable {
    public var value: Int?
    public var bound: Int?
  }

  /// What the solver had told after so many seconds; a plan that the audit refused counts as none.
  public func state(at seconds: Double) -> State {
    var state = State()
    for point in points where point.seconds <= seconds { add(point, to: &state) }
    if verdict.complaint != nil { state.value = nil }
    return state
  }

  /// What the run delivered: the audited value and the best bound.
  public var finalState: State {
    var state = State()
    for point in points { add(point, to: &state) }
    state.value = verdict.value
    return state
  }

  public var isProven: Bool {
    let state = finalState
    return state.value != nil && state.value == state.bound
  }

  /// Whether a first value is at least as good as a second one.
  public func isNoWorse(_ value: Int, than other: Int) -> Bool {
    stage.isMaximised ? value >= other : value <= other
  }

  /// The distance of a plan to a bound, as a share of the net gain over doing nothing where the stage
  /// tells it, else |v − b| / max(1, |v|, |b|).
  ///
  /// - Returns: nil where one of them is not known.
  public func gap(_ value: Int?, _ bound: Int?) -> Double? {
    guard let value, let bound else { return nil }
    let distance = Double(stage.isMaximised ? bound - value : value - bound)
    if distance <= 0 { return 0 }
    if let nothing = stage.nothing { return distance / Double(max(1, abs(bound - nothing))) }
    return distance / Double(max(1, abs(value), abs(bound)))
  }

  private func add(_ point: TracePoint, to state: inout State) {
    if let value = point.value, state.value.map({ isNoWorse(value, than: $0) }) ?? true {
      state.value = value
    }
    if let bound = point.bound, state.bound.map({ isNoWorse($0, than: bound) }) ?? true {
      state.bound = bound
    }
  }
}

/// The middle one; of an even number the worse of the two in the middle. Nil stands for endless and
/// comes last.
func median(_ numbers: [Double?]) -> Double? {
  let sorted = numbers.map { $0 ?? .infinity }.sorted()
  guard !sorted.isEmpty, sorted[sorted.count / 2] < .infinity else { return nil }
  return sorted[sorted.count / 2]
}
