import IntegerProgramming

/// Solves integer programs by branch and cut over a solver's relaxations.
///
/// Probing finds which choices exclude one another; rows are tightened; the relaxation at the root is
/// strengthened by cuts, each derived in exact integer arithmetic; then a tree of nodes is searched in
/// rounds, side by side. Work is counted in simplex iterations, and the answer does not depend on the
/// number of threads.
public struct BranchAndCut: Sendable {
  private let solver: any Solver
  private let threads: Int

  /// - Parameters:
  ///   - solver: solves the relaxations.
  ///   - threads: nodes evaluated side by side, 1 or more.
  public init(solver: any Solver, threads: Int) {
    self.solver = solver
    self.threads = max(1, threads)
  }

  /// What came of a search, and where else something as good may be.
  public struct Answer: Sendable {
    public var solution: Solution
    /// nil: not asked for, or the search did not come to its end.
    public var cover: OptimaCover?
  }

  /// Looks for the best values of the variables.
  ///
  /// Of the request's limits it heeds time, iterations and the relative gap. `infeasible` and
  /// `optimal` rest on the relaxations within GLPK's tolerances; values are checked exactly.
  public func solve(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Solution {
    try solve(program, request, within: nil, keeping: nil).solution
  }

  /// The same, going on with an earlier search.
  ///
  /// - Parameters:
  ///   - cover: from a search of the same variables and rows under another objective, which the
  ///     program now holds by a row at its optimum or what was spared below it. nil: everything is
  ///     searched.
  ///   - spare: the answer tells where everything is that is worse than the best by no more, from 0;
  ///     nil: it does not.
  public func solve(
    _ program: IntegerProgram, _ request: SolveRequest, within cover: OptimaCover?,
    keeping spare: Int?
  ) throws(SolverFailure) -> Answer {
    let search = MinimizingSearch(solver: solver, threads: threads, spare: spare)
    guard program.objective.sense == .maximize else {
      return try search.run(program, request, within: cover)
    }
    var negated = program
    negated.objective = Objective(.minimize, program.objective.expression.scaled(by: -1))
    var request = request
    request.objectiveBound = request.objectiveBound.map { -$0 }
    request.mustBeat = request.mustBeat.map { -$0 }
    if let progress = request.progress {
      request.progress = { now in
        progress(
          SolverProgress(
            incumbent: now.incumbent.map { -$0 }, bound: now.bound.map { -$0 }, nodes: now.nodes))
      }
    }
    var answer = try search.run(negated, request, within: cover)
    let found = answer.solution
    answer.solution = Solution(
      status: found.status, values: found.values, objective: found.objective.map { -$0 },
      bound: found.bound.map { -$0 }, nodes: found.nodes)
    return answer
  }
}
