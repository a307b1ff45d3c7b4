import IntegerProgramming

extension Propagation {
  /// Tightens the bounds beyond which the reduced costs alone lead past what is kept, and draws the
  /// consequences; false: nothing to be kept is left.
  ///
  /// - Parameter point: the relaxation's solution with these bounds, minimizing.
  mutating func fixByReducedCosts(
    _ point: RelaxationPoint, _ basis: Basis, _ cutoffs: Cutoffs
  ) -> Bool {
    let room = cutoffs.room(above: point.objective)
    guard room.isFinite else { return true }
    for column in lower.indices where lower[column] < upper[column] {
      let cost = abs(point.reducedCosts[column])
      guard cost > 1e-9, basis.columns[column] != .basic else { continue }
      let steps = (room / cost).rounded(.down)
      guard steps < Double(upper[column] - lower[column]) else { continue }
      guard steps >= 0 else { return false }
      // Bounds may have become tighter on the way: the relaxation's own bound is what counts.
      let value = Int(point.values[column].rounded())
      let range =
        basis.columns[column] == .atUpper
        ? max(lower[column], value - Int(steps))...max(lower[column], upper[column])
        : lower[column]...max(lower[column], min(upper[column], value + Int(steps)))
      if !restrict(column, range) { return false }
    }
    return true
  }
}
