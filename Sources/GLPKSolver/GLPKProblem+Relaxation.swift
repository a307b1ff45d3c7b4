import CGLPK
import IntegerProgramming

extension GLPKProblem {
  /// Solves the relaxation; `optimal`, `infeasible` or what ended the work.
  func solveRelaxation(
    _ settings: GLPKSettings, _ limits: SolveLimits, _ watch: Watch
  ) throws(SolverFailure) -> TerminationStatus {
    var options = cglpk_simplex_options()
    options.presolve = settings.simplifiesRelaxation ? 1 : 0
    options.method = settings.simplex == .primal ? GLP_PRIMAL : GLP_DUALP
    options.scale = 1
    options.advanced_basis = 1
    options.iteration_limit = limits.simplexIterationLimit.map { Int32(clamping: $0) } ?? -1
    var code = watch.with { cglpk_simplex(session, $0, &options) }
    let gaveUp = [GLP_EFAIL, GLP_ESING, GLP_ECOND, GLP_EBADB, GLP_ENODFS].contains(code)
    if gaveUp, settings.simplifiesRelaxation {
      options.presolve = 0
      options.method = GLP_DUALP
      code = watch.with { cglpk_simplex(session, $0, &options) }
    }
    try check(code, "solving the relaxation")
    return try relaxationStatus(code)
  }

  private func relaxationStatus(_ code: Int32) throws(SolverFailure) -> TerminationStatus {
    switch code {
    case CGLPK_STOPPED:
      return GLPKStatus.status(ofStop: cglpk_stop_reason(session)) ?? .interrupted
    case GLP_ENOPFS: return .infeasible
    case GLP_ETMLIM: return .timeLimit
    case GLP_EITLIM: return .iterationLimit
    case 0:
      switch cglpk_simplex_status(session) {
      case GLP_OPT: return .optimal
      case GLP_NOFEAS: return .infeasible
      default: return .numericalTrouble
      }
    case GLP_EBOUND: throw failure("solving the relaxation", code: code)
    default: return .numericalTrouble
    }
  }

  /// Reads the solved relaxation and proves its bound.
  func relaxation(of program: IntegerProgram) throws(SolverFailure) -> Relaxation {
    var objective = 0.0
    var values = [Double](repeating: 0, count: program.variableCount)
    var rowDuals = [Double](repeating: 0, count: program.constraintCount)
    var reducedCosts = values
    try check(
      cglpk_read_relaxation(session, &objective, &values, &rowDuals, &reducedCosts),
      "reading the relaxation")
    return Relaxation(
      status: .optimal, objective: objective, bound: program.certifiedBound(rowDuals: rowDuals),
      values: values, rowDuals: rowDuals, reducedCosts: reducedCosts)
  }
}
