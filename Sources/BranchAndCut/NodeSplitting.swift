import IntegerProgramming

/// Where a node is split: at the variable whose sides promise most.
extension NodeEvaluation {
  enum Choice {
    /// A side of a variable was empty: the bounds are tighter now.
    case restricted
    case nothingLeft
    /// The bounds of both children, as far as they are known.
    case split(column: Int, down: Double, up: Double)
  }

  mutating func choose(
    _ candidates: [Int], _ point: RelaxationPoint, _ node: SearchNode
  ) throws(SolverFailure) -> Choice {
    let top = candidates.map { rank($0) }.max() ?? 0
    let ranked = candidates.filter { rank($0) == top }.map { column in
      (column, score(history.expectation(column, point.values[column])))
    }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    var best = (column: -1, score: -1.0, down: point.objective, up: point.objective)
    for (column, expected) in ranked.prefix(Self.trials) {
      if history.isReliable(column, Self.reliable) {
        if expected > best.score {
          best = (column, expected, point.objective, point.objective)
        }
        continue
      }
      let value = point.values[column]
      let below = Int(value.rounded(.down))
      let lower = propagation.lower[column]...below
      let upper = (below + 1)...propagation.upper[column]
      let down = try explore(column, lower, point, node)
      if outcome.isAbandoned { return .nothingLeft }
      let up = try explore(column, upper, point, node)
      if outcome.isAbandoned { return .nothingLeft }
      guard case .objective(let below) = down, case .objective(let above) = up else {
        return exclude(column, (lower, down), (upper, up))
      }
      let gains = (down: below - point.objective, up: above - point.objective)
      let part = value - value.rounded(.down)
      note(column, isUp: false, gains.down / part)
      note(column, isUp: true, gains.up / (1 - part))
      let score = score(gains)
      if score > best.score { best = (column, score, below, above) }
    }
    return .split(column: best.column, down: best.down, up: best.up)
  }

  private func rank(_ column: Int) -> UInt8 { ranks.isEmpty ? 0 : ranks[column] }

  private func score(_ gains: (down: Double, up: Double)) -> Double {
    max(gains.down, 1e-6) * max(gains.up, 1e-6)
  }

  private mutating func note(_ column: Int, isUp: Bool, _ perUnit: Double) {
    let gain = BranchingHistory.Gain(column: column, isUp: isUp, perUnit: max(0, perUnit))
    history.add(gain)
    outcome.gains.append(gain)
  }

  /// What a side of a variable has.
  private enum Side {
    /// The objective after a few steps.
    case objective(Double)
    /// Nothing better is there, as the sum shows where a proof is kept; nil: propagation alone shows it.
    case nothing(BoundProof.Sum?)
  }

  /// Leaves what one side of a variable has, where the other has nothing.
  private mutating func exclude(
    _ column: Int, _ lower: (range: ClosedRange<Int>, side: Side),
    _ upper: (range: ClosedRange<Int>, side: Side)
  ) -> Choice {
    let kept: ClosedRange<Int>
    switch (lower.side, upper.side) {
    case (.nothing(let sum), .nothing(let last)):
      journal?.write(.range(variable: column, upper.range, sum))
      if let last { journal?.close(by: last) } else { journal?.close() }
      return .nothingLeft
    case (.nothing(let sum), _):
      kept = upper.range
      journal?.write(.range(variable: column, kept, sum))
    case (_, .nothing(let sum)):
      kept = lower.range
      journal?.write(.range(variable: column, kept, sum))
    default: return .restricted
    }
    if propagation.restrict(column, kept) { return .restricted }
    journal?.close()
    return .nothingLeft
  }

  /// Tries a few steps with the variable in the range.
  private mutating func explore(
    _ column: Int, _ range: ClosedRange<Int>, _ point: RelaxationPoint, _ node: SearchNode
  ) throws(SolverFailure) -> Side {
    let mark = propagation.mark
    defer { propagation.undo(to: mark) }
    guard propagation.restrict(column, range) else { return .nothing(nil) }
    try bringBounds()
    try session.setBasis(node.basis)
    switch try solve(iterationLimit: Self.trialIterations) {
    case .infeasible: return try nothing(isInfeasible: true, point)
    case .beyondLimit: return try nothing(isInfeasible: false, point)
    case .abandoned:
      outcome.isAbandoned = true
      return .objective(point.objective)
    case .trouble, .stopped(isDualFeasible: false): return .objective(point.objective)
    case .optimal, .stopped(isDualFeasible: true):
      let objective = max(point.objective, try session.objective())
      if cutoffs.drops(objective) { return try nothing(isInfeasible: false, point) }
      if cutoffs.closes(objective) {
        var node = node
        node.bound = objective
        remember(
          node,
          [.init(column: Int32(column), lower: range.lowerBound, upper: range.upperBound)])
        return .nothing(nil)
      }
      return .objective(objective)
    }
  }

  /// A side without anything better; where a proof is kept, only if it follows exactly.
  private func nothing(
    isInfeasible: Bool, _ point: RelaxationPoint
  ) throws(SolverFailure) -> Side {
    if journal == nil { return .nothing(nil) }
    guard let sum = try closingSum(isInfeasible: isInfeasible) else {
      return .objective(point.objective)
    }
    return .nothing(sum)
  }

  /// Keeps a part for what it may hold that is as good as the best.
  mutating func remember(_ node: SearchNode, _ further: [SearchNode.Decision]) {
    guard cutoffs.keepsRest else { return }
    outcome.ties.append(
      OptimaCover.Part(decisions: decisions + further, bound: node.bound))
  }

  /// Everything that is known here: the node's own bounds, and what was found out on the way.
  private var decisions: [SearchNode.Decision] {
    lower.indices.compactMap { column in
      let isTighter =
        propagation.lower[column] > program.variableLower[column]
        || propagation.upper[column] < program.variableUpper[column]
      return isTighter
        ? .init(
          column: Int32(column), lower: propagation.lower[column], upper: propagation.upper[column])
        : nil
    }
  }

  mutating func split(
    _ node: SearchNode, _ column: Int, _ value: Double, _ down: Double, _ up: Double
  ) {
    let below = Int(value.rounded(.down))
    journal?.split(column, at: below)
    let decisions = decisions
    let kept = node.withoutIdleRows(after: ownRows)
    let range = propagation.lower[column]...propagation.upper[column]
    for (side, bound) in [
      (range.lowerBound...below, down), ((below + 1)...range.upperBound, up),
    ] {
      outcome.children.append(
        SearchNode(
          decisions: decisions + [
            .init(column: Int32(column), lower: side.lowerBound, upper: side.upperBound)
          ], rows: kept.rows, basis: kept.basis, bound: max(node.bound, bound),
          blindSplits: node.blindSplits))
    }
  }
}
