import CGLPK
import IntegerProgramming

/// A GLPK problem that stays open while it is solved again and again.
///
/// Made, used and dropped within one synchronous call of `GLPKSolver.withRelaxation`.
final class GLPKSession: RelaxationSession {
  private let problem: GLPKProblem
  private let watch: Watch
  private let columnCount: Int
  private(set) var rowCount: Int
  private(set) var iterations = 0

  init(_ program: IntegerProgram, _ watch: Watch) throws(SolverFailure) {
    problem = try GLPKProblem.copying(program)
    self.watch = watch
    columnCount = program.variableCount
    rowCount = program.constraintCount
    try problem.check(cglpk_scale(problem.session), "scaling")
  }

  func append(_ rows: [RelaxationRow]) throws(SolverFailure) {
    guard !rows.isEmpty else { return }
    var starts: [Int32] = [0]
    var indices: [Int32] = [0]
    var values: [Double] = [0]
    for row in rows {
      indices += row.columns.map { $0 + 1 }
      values += row.coefficients
      starts.append(Int32(indices.count - 1))
    }
    let lower = [Double](repeating: -.infinity, count: rows.count)
    try problem.check(
      cglpk_append_rows(
        problem.session, Int32(rows.count), lower, rows.map(\.upper), starts, indices, values),
      "appending rows")
    rowCount += rows.count
  }

  func remove(_ rows: [Int]) throws(SolverFailure) {
    try problem.check(
      cglpk_delete_rows(problem.session, Int32(rows.count), [0] + rows.map { Int32($0 + 1) }),
      "removing rows")
    rowCount -= rows.count
  }

  func setBounds(ofColumn column: Int, _ lower: Int, _ upper: Int) throws(SolverFailure) {
    try problem.check(
      cglpk_set_column_bounds(problem.session, Int32(column + 1), Double(lower), Double(upper)),
      "setting bounds")
  }

  func solve(iterationLimit: Int?, objectiveLimit: Double?) throws(SolverFailure) -> RelaxationEnd {
    var made: Int32 = 0
    let code = watch.with { watch in
      cglpk_resolve(
        problem.session, watch, iterationLimit.map { Int32(clamping: $0) } ?? -1,
        objectiveLimit == nil ? 0 : 1, objectiveLimit ?? 0, &made)
    }
    iterations += Int(made)
    switch code {
    case CGLPK_STOPPED: return .abandoned
    case CGLPK_FAULT, GLP_EBOUND:
      throw problem.failure("solving the relaxation again", code: code)
    case GLP_EOBJLL, GLP_EOBJUL: return .beyondLimit
    case GLP_EITLIM, GLP_ETMLIM:
      return .stopped(isDualFeasible: cglpk_dual_status(problem.session) == GLP_FEAS)
    case 0:
      switch cglpk_simplex_status(problem.session) {
      case GLP_OPT: return .optimal
      case GLP_NOFEAS: return .infeasible
      default: break
      }
      return cglpk_primal_status(problem.session) == GLP_NOFEAS ? .infeasible : .trouble
    default: return .trouble
    }
  }

  func objective() throws(SolverFailure) -> Double {
    var objective = 0.0
    try problem.check(cglpk_objective(problem.session, &objective), "reading the objective")
    return objective
  }

  func point() throws(SolverFailure) -> RelaxationPoint {
    var point = RelaxationPoint(
      objective: 0, values: [Double](repeating: 0, count: columnCount),
      rowDuals: [Double](repeating: 0, count: rowCount),
      reducedCosts: [Double](repeating: 0, count: columnCount))
    try problem.check(
      cglpk_read_relaxation(
        problem.session, &point.objective, &point.values, &point.rowDuals, &point.reducedCosts),
      "reading the relaxation")
    return point
  }

  func basis() throws(SolverFailure) -> Basis {
    var rows = [UInt8](repeating: 0, count: rowCount)
    var columns = [UInt8](repeating: 0, count: columnCount)
    try problem.check(
      cglpk_get_basis(problem.session, &rows, &columns), "reading the basis")
    return Basis(
      rows: rows.map { Basis.Place(rawValue: $0) ?? .basic },
      columns: columns.map { Basis.Place(rawValue: $0) ?? .basic })
  }

  func setBasis(_ basis: Basis) throws(SolverFailure) {
    guard basis.rows.count == rowCount, basis.columns.count == columnCount else {
      throw SolverFailure(
        code: .brokenDown, doing: "setting the basis", text: "it is of another program")
    }
    try problem.check(
      cglpk_set_basis(
        problem.session, basis.rows.map(\.rawValue), basis.columns.map(\.rawValue)),
      "setting the basis")
  }

  func multipliers(ofBasic column: Int) throws(SolverFailure) -> [Double]? {
    try basisRow(of: rowCount + column + 1)
  }

  func infeasibilityMultipliers() throws(SolverFailure) -> [Double]? {
    let variable = Int(cglpk_ray(problem.session))
    guard variable > 0 else { return nil }
    return try basisRow(of: variable)
  }

  /// In GLPK's system rows are variables too: r − Ax = 0. Its row of the inverse basis therefore
  /// holds the rows' multipliers negated.
  private func basisRow(of variable: Int) throws(SolverFailure) -> [Double]? {
    var multipliers = [Double](repeating: 0, count: rowCount + 1)
    let code = cglpk_basis_multipliers(problem.session, Int32(variable), &multipliers)
    try problem.check(code, "reading the tableau")
    return code == 0 ? multipliers.dropFirst().map { -$0 } : nil
  }
}

extension GLPKSolver {
  public func withRelaxation<Answer>(
    of program: IntegerProgram, _ request: SolveRequest,
    _ body: (any RelaxationSession) throws(SolverFailure) -> Answer
  ) throws(SolverFailure) -> Answer {
    try ModelCheck.check(program)
    let watch = Watch(request, sense: program.objective.sense)
    return try body(try GLPKSession(program, watch))
  }
}
