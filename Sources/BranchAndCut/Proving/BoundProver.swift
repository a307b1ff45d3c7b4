import IntegerProgramming

/// Proves a bound in a way that others can check: branch and cut that writes down what it does.
///
/// It uses only what can be said in a `BoundProof`: propagation, probing, cliques, rounding cuts, and a
/// tree whose relaxations serve as sums of rows. Everything that closes a case is checked in whole
/// numbers before it is written.
public struct BoundProver: Sendable {
  private let solver: any Solver
  private let threads: Int

  /// - Parameters:
  ///   - solver: solves the relaxations.
  ///   - threads: nodes evaluated side by side, 1 or more; the proof does not depend on it.
  public init(solver: any Solver, threads: Int) {
    self.solver = solver
    self.threads = max(1, threads)
  }

  /// A proof that no objective is better than the bound; nil: none was found within the limits of the
  /// request, of which time, interruption and simplex iterations are heeded.
  public func prove(
    _ program: IntegerProgram, bound: Int, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    guard RowSystem.fits(program) else { return nil }
    guard program.objective.sense == .maximize else {
      return try proveMinimum(of: program, bound, request)
    }
    var negated = program
    negated.objective = Objective(.minimize, program.objective.expression.scaled(by: -1))
    guard var proof = try proveMinimum(of: negated, -bound, request) else { return nil }
    proof.bound = bound
    return proof
  }

  /// The best bound that the relaxation with its cuts proves by itself; nil: none within the limits of
  /// the request, of which time and interruption are heeded.
  public func proveWithoutCases(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    guard RowSystem.fits(program) else { return nil }
    guard program.objective.sense == .maximize else {
      return try boundMinimum(of: program, request)
    }
    var negated = program
    negated.objective = Objective(.minimize, program.objective.expression.scaled(by: -1))
    guard var proof = try boundMinimum(of: negated, request) else { return nil }
    proof.bound = -proof.bound
    return proof
  }

  /// Programs with more variables get no cuts here: their relaxation alone takes long enough.
  private static let greatestCut = 6000

  private func boundMinimum(
    of program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    guard let prepared = Preparation(program, upTo: nil, tightensRows: false) else { return nil }
    let watch = SearchWatch(request)
    return try solver.withRelaxation(of: prepared.program, request) {
      (session) throws(SolverFailure) -> BoundProof? in
      guard case .optimal = try session.solve(iterationLimit: nil, objectiveLimit: nil) else {
        return nil
      }
      var strengthening = try RootStrengthening(
        prepared, session, .none, carried: [], fixes: false)
      if program.variableCount <= Self.greatestCut { _ = try strengthening.run(watch) }
      let strong = strengthening.strengthened
      // Cuts that were given up meanwhile have left the session.
      guard case .optimal = try session.solve(iterationLimit: nil, objectiveLimit: nil) else {
        return nil
      }
      var prices = try session.point().rowDuals
      guard prices.count == strong.constraintCount else { return nil }
      // The session has cuts in numbers of a moderate size.
      for (position, cut) in strengthening.cuts.enumerated() {
        prices[program.constraintCount + position] *= cut.scale
      }
      let sums = RowSums(strong, target: 0)
      guard
        let sum = sums.sum(
          prices: prices.enumerated().map { ($0.offset, $0.element) }, takesObjective: true)
      else { return nil }
      // Without the objective's side: how great a side would still leave nothing.
      let slack = sums.row(of: sum).slack(strong.variableLower, strong.variableUpper)
      let factor = Int128(sum.objective)
      let (steps, rest) = (-slack).quotientAndRemainder(dividingBy: factor)
      let bound = Int(steps) + (rest > 0 ? 1 : 0)
      let used = CutsInUse(
        strengthening.made.cuts, strengthening.made.inUse, after: program.constraintCount)
      return BoundProof(
        bound: bound,
        probed: prepared.probed.map { .init(variable: $0.column, value: $0.value) },
        measured: used.measured(prepared.program), cuts: used.cuts,
        nodes: [used.renumber(.init(steps: [.sum(sum)], split: nil))])
    }
  }

  private func proveMinimum(
    of program: IntegerProgram, _ bound: Int, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    let watch = SearchWatch(request)
    func probed(_ fixed: [(column: Int, value: Int)]) -> [BoundProof.Fixing] {
      fixed.map { .init(variable: $0.column, value: $0.value) }
    }
    guard let prepared = Preparation(program, upTo: bound - 1, tightensRows: false) else {
      return Preparation.refutation(of: program, upTo: bound - 1).map {
        BoundProof(bound: bound, probed: probed($0))
      }
    }
    guard let root = try strengthen(prepared, bound, watch, request) else { return nil }
    let used = CutsInUse(root.made.cuts, root.made.inUse, after: program.constraintCount)
    let journal = NodeJournal(RowSums(root.program, target: bound - 1))
    let awake = root.basis.rows.map { $0 != .basic }
    let own = Basis(rows: root.basis.rows.filter { $0 != .basic }, columns: root.basis.columns)
    var tree = TreeSearch(
      root.program, from: [SearchNode(decisions: [], basis: own, bound: -.infinity)],
      incumbent: bound, original: program, whole: nil, spare: nil,
      iterationLimit: request.limits.simplexIterationLimit ?? .max, relativeGap: -1,
      knownBound: nil, watch: watch, keepsRecords: true)
    let search = MinimizingSearch(solver: solver, threads: threads, spare: nil)
    let crew = search.crew(
      for: root.program, awake, request.branchingRanks, request, journal: journal)
    defer { crew.close() }
    try tree.run(crew)
    guard tree.isComplete, tree.best == nil, let nodes = tree.records else { return nil }
    return BoundProof(
      bound: bound, probed: probed(prepared.probed),
      measured: used.measured(prepared.program), cuts: used.cuts,
      nodes: nodes.map { used.renumber($0) })
  }

  private struct Root {
    var program: IntegerProgram
    var basis: Basis
    var made: (cuts: [RoundingCut], inUse: [Int])
  }

  private func strengthen(
    _ prepared: Preparation, _ bound: Int, _ watch: SearchWatch, _ request: SolveRequest
  ) throws(SolverFailure) -> Root? {
    try solver.withRelaxation(of: prepared.program, request) {
      (session) throws(SolverFailure) -> Root? in
      switch try session.solve(iterationLimit: nil, objectiveLimit: nil) {
      case .optimal: break
      case .infeasible:
        let program = prepared.program
        let slack = Basis(
          rows: Array(repeating: .basic, count: program.constraintCount),
          columns: Array(repeating: .atLower, count: program.variableCount))
        return Root(program: program, basis: slack, made: ([], []))
      default: return nil
      }
      var strengthening = try RootStrengthening(
        prepared, session, Cutoffs(below: bound, spare: nil), carried: [], fixes: false)
      _ = try strengthening.run(watch)
      var basis = strengthening.basis
      // Cuts after which nothing was left have no place in it yet.
      let strong = strengthening.strengthened
      basis.rows += Array(repeating: .basic, count: strong.constraintCount - basis.rows.count)
      return Root(program: strong, basis: basis, made: strengthening.made)
    }
  }
}

/// The cuts that a proof needs: those in use, and those they were made from.
private struct CutsInUse {
  private(set) var cuts: [RoundingCut] = []
  private let constraintCount: Int
  /// By position among those in use, the number in `cuts`.
  private var number: [Int] = []

  init(_ made: [RoundingCut], _ inUse: [Int], after constraintCount: Int) {
    self.constraintCount = constraintCount
    var isNeeded = [Bool](repeating: false, count: made.count)
    for position in inUse { isNeeded[position] = true }
    for position in made.indices.reversed() where isNeeded[position] {
      for part in made[position].source where part.row >= constraintCount {
        isNeeded[part.row - constraintCount] = true
      }
    }
    var renumbered = [Int](repeating: -1, count: made.count)
    for position in made.indices where isNeeded[position] {
      renumbered[position] = cuts.count
      var cut = made[position]
      for index in cut.source.indices where cut.source[index].row >= constraintCount {
        cut.source[index].row =
          constraintCount + renumbered[cut.source[index].row - constraintCount]
      }
      cuts.append(cut)
    }
    number = inUse.map { renumbered[$0] }
  }

  /// The bounds of the variables in rows that rounding cuts were made from.
  func measured(_ prepared: IntegerProgram) -> [BoundProof.Measured] {
    var isUsed = [Bool](repeating: false, count: prepared.variableCount)
    for part in cuts.flatMap(\.source) {
      if part.row >= constraintCount {
        for column in cuts[part.row - constraintCount].columns { isUsed[Int(column)] = true }
      } else {
        for entry in prepared.rowStarts[part.row]..<prepared.rowStarts[part.row + 1] {
          isUsed[Int(prepared.columns[entry])] = true
        }
      }
    }
    return prepared.variables.filter { isUsed[$0.index] }.map {
      .init(variable: $0.index, range: prepared.bounds(of: $0))
    }
  }

  func renumber(_ node: BoundProof.Node) -> BoundProof.Node {
    var node = node
    node.steps = node.steps.map { step in
      switch step {
      case .sum(let sum): .sum(renumber(sum))
      case .range(let variable, let range, let sum):
        .range(variable: variable, range, sum.map { renumber($0) })
      }
    }
    return node
  }

  private func renumber(_ sum: BoundProof.Sum) -> BoundProof.Sum {
    var sum = sum
    for index in sum.parts.indices where sum.parts[index].row >= constraintCount {
      sum.parts[index].row = constraintCount + number[sum.parts[index].row - constraintCount]
    }
    sum.parts.sort { ($0.row, $0.usesLower ? 1 : 0) < ($1.row, $1.usesLower ? 1 : 0) }
    return sum
  }
}
