import IntegerProgramming

/// Evaluates nodes, one after another, each from nothing but itself.
struct NodeEvaluation {
  let program: IntegerProgram
  let ranks: [UInt8]
  let session: any RelaxationSession
  var propagation: Propagation
  /// Bounds as the session has them.
  private var lower: [Int]
  private var upper: [Int]
  private var history: BranchingHistory
  var cutoffs = Cutoffs.none
  private var outcome = NodeOutcome()
  /// The session was dropped in the middle of a call.
  private var isDead = false

  static let deepestDive = 60
  static let diveIterations = 500
  private static let trials = 10
  private static let trialIterations = 50
  private static let reliable = 4
  private static let integrality = 1e-6

  init(
    _ program: IntegerProgram, ranks: [UInt8], session: any RelaxationSession,
    propagation: Propagation
  ) {
    self.program = program
    self.ranks = ranks
    self.session = session
    self.propagation = propagation
    lower = program.variableLower
    upper = program.variableUpper
    history = BranchingHistory(variableCount: program.variableCount)
  }

  mutating func evaluate(_ task: TreeSearch.Task) throws(SolverFailure) -> NodeOutcome {
    cutoffs = task.cutoffs
    history = task.history
    outcome = NodeOutcome()
    if isDead {
      outcome.isAbandoned = true
      return outcome
    }
    let before = session.iterations
    let mark = propagation.mark
    defer { propagation.undo(to: mark) }
    if apply(task.node.decisions) {
      if task.dives { try dive(from: task.node) } else { try work(task.node) }
    }
    outcome.iterations = session.iterations - before
    return outcome
  }

  private mutating func apply(_ decisions: [SearchNode.Decision]) -> Bool {
    for decision in decisions
    where !propagation.restrict(Int(decision.column), decision.lower...decision.upper) {
      return false
    }
    return true
  }

  private mutating func work(_ node: SearchNode) throws(SolverFailure) {
    var node = node
    while true {
      try bringBounds()
      try session.setBasis(node.basis)
      switch try solve(iterationLimit: nil) {
      case .infeasible, .beyondLimit: return
      case .abandoned, .stopped, .trouble:
        outcome.isAbandoned = true
        return
      case .optimal: break
      }
      let point = try session.point()
      if cutoffs.drops(point.objective) { return }
      node.bound = max(node.bound, point.objective)
      if cutoffs.closes(point.objective) {
        remember(node, [])
        return
      }
      node.basis = try session.basis()
      guard propagation.fixByReducedCosts(point, node.basis, cutoffs) else { return }
      let candidates = fractional(point)
      if candidates.isEmpty {
        finish(point)
        // Others as good may be there as well.
        remember(node, [])
        return
      }
      switch try choose(candidates, point, node) {
      case .restricted: continue
      case .nothingLeft: return
      case .split(let column, let down, let up):
        split(node, column, point.values[column], down, up)
        return
      }
    }
  }

  mutating func solve(iterationLimit: Int?) throws(SolverFailure) -> RelaxationEnd {
    let end = try session.solve(iterationLimit: iterationLimit, objectiveLimit: cutoffs.limit)
    if case .abandoned = end { isDead = true }
    return end
  }

  // MARK: Bounds

  mutating func bringBounds() throws(SolverFailure) {
    for column in lower.indices
    where lower[column] != propagation.lower[column] || upper[column] != propagation.upper[column] {
      lower[column] = propagation.lower[column]
      upper[column] = propagation.upper[column]
      try session.setBounds(ofColumn: column, lower[column], upper[column])
    }
  }

  // MARK: Values

  func fractional(_ point: RelaxationPoint) -> [Int] {
    point.values.indices.filter { column in
      abs(point.values[column] - point.values[column].rounded()) > Self.integrality
        && propagation.lower[column] < propagation.upper[column]
    }
  }

  mutating func finish(_ point: RelaxationPoint) {
    let values = point.values.map { Int($0.rounded()) }
    guard program.isFeasible(values) else {
      outcome.isAbandoned = true
      return
    }
    outcome.found = values
    outcome.foundObjective = program.objective.expression.value(at: values)
  }

  // MARK: Splitting

  private enum Choice {
    /// A side of a variable was empty: the bounds are tighter now.
    case restricted
    case nothingLeft
    /// The bounds of both children, as far as they are known.
    case split(column: Int, down: Double, up: Double)
  }

  private mutating func choose(
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
      let down = try explore(column, propagation.lower[column]...below, point, node)
      if outcome.isAbandoned { return .nothingLeft }
      let up = try explore(column, (below + 1)...propagation.upper[column], point, node)
      if outcome.isAbandoned { return .nothingLeft }
      if down == nil || up == nil {
        if down == nil && up == nil { return .nothingLeft }
        let kept =
          down == nil ? (below + 1)...propagation.upper[column] : propagation.lower[column]...below
        return propagation.restrict(column, kept) ? .restricted : .nothingLeft
      }
      let gains = (down: down! - point.objective, up: up! - point.objective)
      let part = value - value.rounded(.down)
      note(column, isUp: false, gains.down / part)
      note(column, isUp: true, gains.up / (1 - part))
      let score = score(gains)
      if score > best.score { best = (column, score, down!, up!) }
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

  /// The objective after a few steps with the variable in the range; nil: nothing better is there.
  private mutating func explore(
    _ column: Int, _ range: ClosedRange<Int>, _ point: RelaxationPoint, _ node: SearchNode
  ) throws(SolverFailure) -> Double? {
    let mark = propagation.mark
    defer { propagation.undo(to: mark) }
    guard propagation.restrict(column, range) else { return nil }
    try bringBounds()
    try session.setBasis(node.basis)
    switch try solve(iterationLimit: Self.trialIterations) {
    case .infeasible, .beyondLimit: return nil
    case .abandoned:
      outcome.isAbandoned = true
      return point.objective
    case .trouble, .stopped(isDualFeasible: false): return point.objective
    case .optimal, .stopped(isDualFeasible: true):
      let objective = max(point.objective, try session.objective())
      if cutoffs.drops(objective) { return nil }
      if cutoffs.closes(objective) {
        var node = node
        node.bound = objective
        remember(
          node,
          [.init(column: Int32(column), lower: range.lowerBound, upper: range.upperBound)])
        return nil
      }
      return objective
    }
  }

  /// Keeps a part for what it may hold that is as good as the best.
  private mutating func remember(_ node: SearchNode, _ further: [SearchNode.Decision]) {
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

  private mutating func split(
    _ node: SearchNode, _ column: Int, _ value: Double, _ down: Double, _ up: Double
  ) {
    let below = Int(value.rounded(.down))
    let decisions = decisions
    let range = propagation.lower[column]...propagation.upper[column]
    for (side, bound) in [
      (range.lowerBound...below, down), ((below + 1)...range.upperBound, up),
    ] {
      outcome.children.append(
        SearchNode(
          decisions: decisions + [
            .init(column: Int32(column), lower: side.lowerBound, upper: side.upperBound)
          ], basis: node.basis, bound: max(node.bound, bound)))
    }
  }
}
