import BranchAndCut
import IntegerProgramming
import Matching
import Mentoring

extension Resolver {
  /// Whether a plan survives a loss, everything else in it going on: Docs/Formulation.md, section 11.
  ///
  /// - Returns: nil where the work allowed settled neither.
  public func survives(
    _ plan: Plan, _ loss: Loss, _ upkeep: Upkeep, _ candidates: Candidates,
    attainable: [School.ID: Points]
  ) throws(SolverFailure) -> Bool? {
    var formulation = try Formulation.checked(
      candidates, attainable: attainable, demands: [.survives(loss, upkeep)])
    let values = PlanEncoder(formulation).values(of: plan)
    let slacks = formulation.hardSlacks[.demands] ?? []
    let lack = LinearExpression(sumOf: slacks)
    if lack.value(at: values) == 0 { return true }
    // What the plan has is given; only what stands in is chosen.
    let isOpen = formulation.variableMeanings.map { meaning in
      switch meaning {
      case .after, .demand: true
      default: false
      }
    }
    formulation.program.objective = Objective(.minimize, lack)
    let reduced = formulation.program.restricted(fixing: values, free: isOpen)
    let isInterrupted = isInterrupted
    let solution = try BranchAndCut(solver: solver, threads: 1).solve(
      reduced.program,
      SolveRequest(
        limits: SolveLimits(simplexIterationLimit: Self.survivalIterations),
        start: reduced.project(values), objectiveBound: 0,
        branchingRanks: formulation.ranks(of: reduced.freeVariables),
        isInterrupted: { isInterrupted() }))
    if let found = solution.values,
      reduced.program.objective.value(at: found) == 0
    {
      return true
    }
    return solution.bound.map { $0 > 0 } == true ? false : nil
  }

  private static let survivalIterations = 20_000
}
