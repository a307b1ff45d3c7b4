import CGLPK
import IntegerProgramming

/// Solves integer programs with GLPK 5.
///
/// GLPK computes in floating point: `optimal` and `infeasible` rest on its word, within its
/// tolerances. What is returned as values was checked exactly against the program; the bound of
/// a relaxation, and an optimum that meets it, are proven exactly.
public struct GLPKSolver: Solver {
  /// The version of the GLPK that is linked, such as `5.0`.
  public static let version = String(cString: glp_version())

  public var settings: GLPKSettings

  public init(settings: GLPKSettings = GLPKSettings()) {
    self.settings = settings
  }

  public func solve(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Solution {
    try ModelCheck.check(program)
    try ModelCheck.check(start: request.start, of: program)
    if program.nonzeroCount == 0 { return SeparableProgram.solve(program) }
    if program.contradictsItself { return .infeasible }
    var search = IntegerSearch(program: program, request: request, settings: settings)
    return try search.run()
  }

  public func relax(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> Relaxation {
    try ModelCheck.check(program)
    if program.nonzeroCount == 0 { return SeparableProgram.relax(program) }
    if program.contradictsItself { return Relaxation(status: .infeasible) }
    let watch = Watch(request, sense: program.objective.sense)
    let problem = try GLPKProblem.copying(program)
    let end = try problem.solveRelaxation(settings, request.limits, watch)
    guard end == .optimal else { return Relaxation(status: end) }
    return try problem.relaxation(of: program)
  }
}

extension Solution {
  /// No values keep all bounds.
  static let infeasible = Solution(
    status: .infeasible, values: nil, objective: nil, bound: nil, nodes: 0)
}

extension IntegerProgram {
  /// Whether a row's bounds exclude each other, which GLPK would take for a mistake.
  var contradictsItself: Bool {
    zip(rowLower, rowUpper).contains { $0 > $1 }
  }
}
