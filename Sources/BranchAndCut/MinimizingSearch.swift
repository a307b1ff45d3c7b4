import IntegerProgramming

/// Branch and cut of one program whose objective is minimized.
struct MinimizingSearch {
  let solver: any Solver
  let threads: Int
  /// The answer tells where everything is that is worse than the best by no more; nil: it does not.
  let spare: Int?

  func run(
    _ original: IntegerProgram, _ request: SolveRequest, within cover: OptimaCover?
  ) throws(SolverFailure) -> BranchAndCut.Answer {
    if original.nonzeroCount == 0 {
      return BranchAndCut.Answer(solution: try withoutRows(original, request), cover: nil)
    }
    var best = request.start
    var objective = best.map { original.objective.expression.value(at: $0) }
    // What has to be beaten: the incumbent, or what the caller says.
    let target = [objective, request.mustBeat].compactMap(\.self).min()
    let watch = SearchWatch(request)
    func answer(
      _ status: TerminationStatus, bound: Int?, nodes: Int, _ cover: OptimaCover? = nil
    ) -> BranchAndCut.Answer {
      var status = status
      var bound = bound
      if let known = request.objectiveBound { bound = max(bound ?? known, known) }
      if let objective, let known = bound, known >= objective {
        bound = objective
        status = .optimal
      }
      return BranchAndCut.Answer(
        solution: Solution(
          status: status, values: best, objective: objective,
          bound: status == .infeasible ? nil : bound, nodes: nodes),
        cover: cover)
    }
    func nothingBetter(nodes: Int, _ cover: OptimaCover? = nil) -> BranchAndCut.Answer {
      answer(objective == nil ? .infeasible : .optimal, bound: objective, nodes: nodes, cover)
    }
    guard RowSystem.fits(original) else { return answer(.numericalTrouble, bound: nil, nodes: 0) }
    var searched = original
    guard cover.map({ searched.restrict(to: $0) }) ?? true else { return nothingBetter(nodes: 0) }
    // Nothing else than what is better than the incumbent, or as good, is of interest.
    guard var tight = Preparation(searched, upTo: target.map { $0 + (spare ?? -1) }) else {
      return nothingBetter(nodes: 0)
    }
    // A cover speaks of the whole program's variables; else those that are fixed can go.
    var whole: ReducedProgram?
    var ranks = request.branchingRanks
    if cover == nil && spare == nil {
      let compact = tight.compacted()
      tight = compact.small
      whole = compact.of
      if !ranks.isEmpty { ranks = compact.of.freeVariables.map { ranks[$0.index] } }
      if tight.program.nonzeroCount == 0 {
        let found = compact.of.expand(tight.program.bestCorner)
        let value = original.objective.expression.value(at: found)
        if original.isFeasible(found), target.map({ value < $0 }) ?? true {
          best = found
          objective = value
        }
        return nothingBetter(nodes: 0)
      }
    }
    let root = try strengthen(tight, target, cover?.cuts ?? [], watch, request)
    let parts = cover?.parts ?? [.init(decisions: [], bound: -.infinity)]
    func remaining(_ parts: [OptimaCover.Part]?) -> OptimaCover? {
      guard spare != nil, let parts else { return nil }
      return OptimaCover(
        lower: root.program.variableLower, upper: root.program.variableUpper, cuts: root.cuts,
        parts: parts)
    }
    if root.isClosed { return nothingBetter(nodes: 1, remaining(parts)) }
    guard let basis = root.basis else { return answer(watch.reason, bound: root.bound, nodes: 1) }
    // Rows that do not bind at the root sleep.
    let awake = basis.rows.map { $0 != .basic }
    let own = Basis(rows: basis.rows.filter { $0 != .basic }, columns: basis.columns)
    let knowsBounds = cover?.isOfSameGoal == true
    var tree = TreeSearch(
      root.program,
      from: parts.map { part in
        SearchNode(
          decisions: part.decisions, basis: own,
          bound: knowsBounds ? max(root.objective, part.bound) : root.objective)
      }, incumbent: target, original: original, whole: whole, spare: spare,
      iterationLimit: request.limits.simplexIterationLimit.map { $0 - root.iterations } ?? .max,
      relativeGap: request.limits.relativeGap, knownBound: request.objectiveBound, watch: watch)
    let crew = crew(for: root.program, awake, ranks, request)
    defer { crew.close() }
    try tree.run(crew)
    if let found = tree.best {
      best = found
      objective = tree.bestObjective
    }
    if tree.isComplete { return nothingBetter(nodes: tree.nodes, remaining(tree.cover)) }
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
    var cuts: [RoundingCut]
    var iterations: Int
    /// Nothing better than the incumbent is left.
    var isClosed: Bool
  }

  private func strengthen(
    _ tight: Preparation, _ incumbent: Int?, _ carried: [RoundingCut], _ watch: SearchWatch,
    _ request: SolveRequest
  ) throws(SolverFailure) -> Root {
    let program = tight.program
    return try solver.withRelaxation(of: program, request) {
      (session) throws(SolverFailure) -> Root in
      var root = Root(
        program: program, basis: nil, objective: -.infinity, bound: nil, cuts: [], iterations: 0,
        isClosed: false)
      let end = try session.solve(iterationLimit: nil, objectiveLimit: nil)
      root.iterations = session.iterations
      if case .infeasible = end { root.isClosed = true }
      guard case .optimal = end else { return root }
      var strengthening = try RootStrengthening(
        tight, session, Cutoffs(below: incumbent, spare: spare), carried: carried)
      root.isClosed = try strengthening.run(watch)
      root.program = strengthening.strengthened
      root.objective = strengthening.point.objective
      root.bound = safeBound(strengthening.point.objective)
      root.basis = strengthening.basis
      root.cuts = strengthening.cuts
      root.iterations = session.iterations
      return root
    }
  }

  func crew(
    for program: IntegerProgram, _ awake: [Bool], _ ranks: [UInt8], _ request: SolveRequest,
    journal: NodeJournal? = nil
  ) -> Crew<TreeSearch.Task, NodeOutcome> {
    let solver = solver
    let system = RowSystem(program)
    let sleeping = SleepingRows(system, awake: awake)
    let relaxed = program.keeping(rows: awake)
    return Crew(count: threads) { crew in
      do throws(SolverFailure) {
        try solver.withRelaxation(of: relaxed, request) { (session) throws(SolverFailure) in
          var evaluation = NodeEvaluation(
            program, ranks: ranks, session: session, sleeping: sleeping,
            propagation: Propagation(
              system, lower: program.variableLower, upper: program.variableUpper),
            ownRowNumbers: awake.indices.filter { awake[$0] }, journal: journal)
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

extension IntegerProgram {
  /// The best values of variables that no row binds; minimizing.
  fileprivate var bestCorner: [Int] {
    var values = variableLower
    for term in objective.expression.normalized().terms where term.coefficient < 0 {
      values[term.variable.index] = variableUpper[term.variable.index]
    }
    return values
  }
}

/// The least integer that an objective of at least this can have, with room for rounding errors.
func safeBound(_ objective: Double) -> Int? {
  Int(exactly: (objective - roundingRoom(objective)).rounded(.up))
}

/// How far a relaxation's objective may be off; less than the distance of two whole numbers.
func roundingRoom(_ objective: Double) -> Double { min(0.4, 1e-6 * max(1, abs(objective))) }
