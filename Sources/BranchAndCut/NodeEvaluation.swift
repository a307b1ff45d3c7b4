import IntegerProgramming

/// Evaluates nodes, one after another, each from nothing but itself.
struct NodeEvaluation {
  let program: IntegerProgram
  let ranks: [UInt8]
  let session: any RelaxationSession
  let sleeping: SleepingRows
  /// Rows that the session has of its own, and the sleeping ones that follow them.
  let ownRows: Int
  private(set) var awake: [Int32] = []
  /// The program's numbers of the session's own rows.
  let ownRowNumbers: [Int]
  /// nil: no proof is kept.
  var journal: NodeJournal?
  var propagation: Propagation
  /// Bounds as the session has them.
  private(set) var lower: [Int]
  private var upper: [Int]
  var history: BranchingHistory
  var cutoffs = Cutoffs.none
  var outcome = NodeOutcome()
  /// The session was dropped in the middle of a call.
  private var isDead = false

  static let deepestDive = 60
  static let diveIterations = 500
  static let trials = 10
  static let trialIterations = 50
  static let reliable = 4
  static let blindSplits = 6
  private static let integrality = 1e-6

  init(
    _ program: IntegerProgram, ranks: [UInt8], session: any RelaxationSession,
    sleeping: SleepingRows, propagation: Propagation, ownRowNumbers: [Int], journal: NodeJournal?
  ) {
    self.program = program
    self.ranks = ranks
    self.session = session
    self.sleeping = sleeping
    ownRows = session.rowCount
    self.ownRowNumbers = ownRowNumbers
    self.journal = journal
    self.propagation = propagation
    lower = program.variableLower
    upper = program.variableUpper
    history = BranchingHistory(variableCount: program.variableCount)
  }

  mutating func evaluate(_ task: TreeSearch.Task) throws(SolverFailure) -> NodeOutcome {
    cutoffs = task.cutoffs
    history = task.history
    outcome = NodeOutcome()
    journal?.begin()
    if isDead {
      outcome.isAbandoned = true
      return outcome
    }
    let before = session.iterations
    let mark = propagation.mark
    defer { propagation.undo(to: mark) }
    if apply(task.node.decisions) {
      try wake(exactly: task.node.rows)
      if task.dives { try dive(from: task.node) } else { try work(task.node) }
    } else {
      journal?.close()
    }
    outcome.iterations = session.iterations - before
    if let journal {
      outcome.record = journal
      if !journal.isComplete { outcome.isAbandoned = true }
    }
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
      let point: RelaxationPoint
      switch try solveWhole(iterationLimit: nil) {
      case .ended(.infeasible): return try close(node, isInfeasible: true)
      case .ended(.beyondLimit): return try close(node, isInfeasible: false)
      case .ended(.trouble) where journal != nil: return splitBlindly(node)
      case .ended:
        outcome.isAbandoned = true
        return
      case .solved(let found): point = found
      }
      if cutoffs.drops(point.objective) { return try close(node, isInfeasible: false) }
      node.bound = max(node.bound, point.objective)
      if cutoffs.closes(point.objective) {
        remember(node, [])
        return
      }
      node.basis = try session.basis()
      node.rows = awake
      guard fix(point, node.basis) else { return }
      if isWhole(point) {
        finish(point)
        // Others as good may be there as well.
        remember(node, [])
        return
      }
      let candidates = fractional(point)
      // Everything fractional was fixed since the relaxation was solved.
      if candidates.isEmpty { continue }
      switch try choose(candidates, point, node) {
      case .restricted: continue
      case .nothingLeft: return
      case .split(let column, let down, let up):
        split(node, column, point.values[column], down, up)
        return
      }
    }
  }

  enum WholeEnd {
    case solved(RelaxationPoint)
    case ended(RelaxationEnd)
  }

  /// Solves the relaxation, and again with every row that its point breaks.
  mutating func solveWhole(iterationLimit: Int?) throws(SolverFailure) -> WholeEnd {
    while true {
      let end = try solve(iterationLimit: iterationLimit)
      guard case .optimal = end else { return .ended(end) }
      let point = try session.point()
      if cutoffs.drops(point.objective) { return .ended(.beyondLimit) }
      let broken = sleeping.broken(at: point.values)
      if broken.allSatisfy({ awake.contains($0) }) { return .solved(point) }
      try wake(exactly: awake + broken.filter { !awake.contains($0) })
    }
  }

  /// Gives the session these sleeping rows, after its own, and no others.
  private mutating func wake(exactly rows: [Int32]) throws(SolverFailure) {
    let common = zip(awake, rows).prefix { $0 == $1 }.count
    if common < awake.count {
      try session.remove(Array((ownRows + common)..<(ownRows + awake.count)))
    }
    try session.append(rows[common...].map { sleeping.relaxed($0) })
    awake = rows
  }

  mutating func solve(iterationLimit: Int?) throws(SolverFailure) -> RelaxationEnd {
    let end = try session.solve(iterationLimit: iterationLimit, objectiveLimit: cutoffs.limit)
    if case .abandoned = end { isDead = true }
    return end
  }

  /// Tightens bounds by what the relaxation's prices say; false: nothing to be kept is left.
  private mutating func fix(_ point: RelaxationPoint, _ basis: Basis) -> Bool {
    journal == nil
      ? propagation.fixByReducedCosts(point, basis, cutoffs) : fixBySum(point)
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

  func isWhole(_ point: RelaxationPoint) -> Bool {
    point.values.allSatisfy { abs($0 - $0.rounded()) <= Self.integrality }
  }

  /// Variables that can still be split.
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
}
