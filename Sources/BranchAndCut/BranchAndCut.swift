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

  /// Looks for the best values of the variables.
  ///
  /// Of the request's limits it heeds time, iterations and the relative gap. `infeasible` and
  /// `optimal` rest on the relaxations within GLPK's tolerances; values are checked exactly.
  public func solve(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Solution {
    let search = MinimizingSearch(solver: solver, threads: threads)
    guard program.objective.sense == .maximize else { return try search.run(program, request) }
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
    let answer = try search.run(negated, request)
    return Solution(
      status: answer.status, values: answer.values, objective: answer.objective.map { -$0 },
      bound: answer.bound.map { -$0 }, nodes: answer.nodes)
  }
}
