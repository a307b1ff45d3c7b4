import IntegerProgramming

/// Proves a bound in a way that others can check: branch and cut that writes down what it does.
///
/// It uses only what can be said in a `BoundProof`: propagation, probing, cliques, rounding cuts, and a
/// tree whose relaxations serve as sums of rows. Everything that closes a case is checked in whole
/// numbers before it is written.
public struct BoundProver: Sendable {
  let solver: any Solver
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
    try minimizing(program) { (program, sign) throws(SolverFailure) in
      try proveMinimum(of: program, sign * bound, request)
    }
  }

  /// Proves of a program that minimizes, where need be the same one with its objective's signs turned.
  func minimizing(
    _ program: IntegerProgram,
    _ prove: (IntegerProgram, _ sign: Int) throws(SolverFailure) -> BoundProof?
  ) throws(SolverFailure) -> BoundProof? {
    guard RowSystem.fits(program) else { return nil }
    guard program.objective.sense == .maximize else { return try prove(program, 1) }
    var negated = program
    negated.objective = Objective(.minimize, program.objective.expression.scaled(by: -1))
    var proof = try prove(negated, -1)
    proof?.bound.negate()
    return proof
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
