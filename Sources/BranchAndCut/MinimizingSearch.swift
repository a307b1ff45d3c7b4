import IntegerProgramming

/// Branch and cut of one program whose objective is minimized.
struct MinimizingSearch {
  let solver: any Solver
  let threads: Int

  func run(
    _ original: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Solution {
    if original.nonzeroCount == 0 { return try withoutRows(original, request) }
    var best = request.start
    var objective = best.map { original.objective.expression.value(at: $0) }
    // What has to be beaten: the incumbent, or what the caller says.
    let target = [objective, request.mustBeat].compactMap(\.self).min()
    let watch = SearchWatch(request)
    func answer(_ status: TerminationStatus, bound: Int?, nodes: Int) -> Solution {
      var status = status
      var bound = bound
      if let known = request.objectiveBound { bound = max(bound ?? known, known) }
      if let objective, let known = bound, known >= objective {
        bound = objective
        status = .optimal
      }
      return Solution(
        status: status, values: best, objective: objective,
        bound: status == .infeasible ? nil : bound, nodes: nodes)
    }
    // Everything better than the incumbent, and nothing else, is of interest.
    guard let tight = Preparation(original, below: target) else {
      return answer(objective == nil ? .infeasible : .optimal, bound: objective, nodes: 0)
    }
    let root = try strengthen(tight, target, watch, request)
    if root.isClosed {
      return answer(objective == nil ? .infeasible : .optimal, bound: objective, nodes: 1)
    }
    guard let basis = root.basis else { return answer(watch.reason, bound: root.bound, nodes: 1) }
    var tree = TreeSearch(
      root.program, root: SearchNode(decisions: [], basis: basis, bound: root.objective),
      incumbent: target, original: original,
      iterationLimit: request.limits.simplexIterationLimit.map { $0 - root.iterations } ?? .max,
      relativeGap: request.limits.relativeGap, knownBound: request.objectiveBound, watch: watch)
    let crew = crew(for: root.program, request)
    defer { crew.close() }
    try tree.run(crew)
    if let found = tree.best {
      best = found
      objective = tree.bestObjective
    }
    if tree.isComplete {
      return answer(objective == nil ? .infeasible : .optimal, bound: objective, nodes: tree.nodes)
    }
    let status: TerminationStatus =
      watch.isStopped ? watch.reason : tree.isWithinGap ? .gapReached : .iterationLimit
    return answer(status, bound: tree.bound, nodes: tree.nodes)
  }

  /// Rows without variables decide nothing, so that the solver needs no search.
  private func withoutRows(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Solution {
    let answer = try solver.solve(program, request)
    if let target = request.mustBeat, let objective = answer.objective, objective >= target {
      return Solution(status: .infeasible, values: nil, objective: nil, bound: nil, nodes: 0)
    }
    return answer
  }

  /// What the root left.
  private struct Root {
    var program: IntegerProgram
    var basis: Basis?
    var objective: Double
    var bound: Int?
    var iterations: Int
    /// Nothing better than the incumbent is left.
    var isClosed: Bool
  }

  private func strengthen(
    _ tight: Preparation, _ incumbent: Int?, _ watch: SearchWatch, _ request: SolveRequest
  ) throws(SolverFailure) -> Root {
    let program = tight.program
    return try solver.withRelaxation(of: program, request) {
      (session) throws(SolverFailure) -> Root in
      var root = Root(
        program: program, basis: nil, objective: -.infinity, bound: nil, iterations: 0,
        isClosed: false)
      let end = try session.solve(iterationLimit: nil, objectiveLimit: nil)
      root.iterations = session.iterations
      if case .infeasible = end { root.isClosed = true }
      guard case .optimal = end else { return root }
      var strengthening = try RootStrengthening(
        tight, session, cutoff: incumbent.map { Double($0) - 1 })
      root.isClosed = try strengthening.run(watch)
      root.program = strengthening.strengthened
      root.objective = strengthening.point.objective
      root.bound = safeBound(strengthening.point.objective)
      root.basis = strengthening.basis
      root.iterations = session.iterations
      return root
    }
  }

  private func crew(
    for program: IntegerProgram, _ request: SolveRequest
  ) -> Crew<TreeSearch.Task, NodeOutcome> {
    let solver = solver
    let system = RowSystem(program)
    let ranks = request.branchingRanks
    return Crew(count: threads) { crew in
      do throws(SolverFailure) {
        try solver.withRelaxation(of: program, request) { (session) throws(SolverFailure) in
          var evaluation = NodeEvaluation(
            program, ranks: ranks, session: session,
            propagation: Propagation(
              system, lower: program.variableLower, upper: program.variableUpper))
          crew.serve { (task) throws(SolverFailure) in
            try evaluation.evaluate(task)
          }
        }
      } catch {
        crew.serve { (_) throws(SolverFailure) in throw error }
      }
    }
  }
}

/// The least integer that an objective of at least this can have, with room for rounding errors.
func safeBound(_ objective: Double) -> Int? {
  let safe = (objective - 1e-6 * max(1, abs(objective))).rounded(.up)
  return Int(exactly: safe)
}
