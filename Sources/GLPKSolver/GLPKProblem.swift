import CGLPK
import IntegerProgramming

/// The one owner of a GLPK problem.
///
/// GLPK's memory belongs to the thread: create, use and drop the value within one synchronous
/// function. Dropping it frees everything that GLPK holds on the thread.
struct GLPKProblem: ~Copyable {
  let session: OpaquePointer

  /// An empty problem.
  init() throws(SolverFailure) {
    guard let session = cglpk_open() else {
      let nested = cglpk_is_busy() != 0
      throw SolverFailure(
        code: nested ? .nestedCall : .brokenDown, doing: "opening GLPK",
        text: nested ? "this thread is inside GLPK already" : "no memory")
    }
    self.session = session
  }

  /// A copy of the program, whose numbers have been checked.
  static func copying(_ program: IntegerProgram) throws(SolverFailure) -> GLPKProblem {
    let problem = try GLPKProblem()
    try problem.addColumns(of: program)
    try problem.addRows(of: program)
    return problem
  }

  deinit {
    cglpk_close(session)
  }

  private func addColumns(of program: IntegerProgram) throws(SolverFailure) {
    var costs = [Double](repeating: 0, count: program.variableCount + 1)
    for term in program.objective.expression.terms {
      costs[term.variable.index + 1] += Double(term.coefficient)
    }
    let count = Int32(program.variableCount)
    try check(
      cglpk_add_columns(
        session, count, [0] + program.variableLower.map(Double.init),
        [0] + program.variableUpper.map(Double.init), costs), "adding the variables")
    let maximize: Int32 = program.objective.sense == .maximize ? 1 : 0
    let constant = Double(program.objective.expression.constant)
    try check(cglpk_set_objective(session, maximize, constant), "setting the objective")
  }

  private func addRows(of program: IntegerProgram) throws(SolverFailure) {
    let lower = program.rowLower.map { $0 == IntegerProgram.noLower ? -.infinity : Double($0) }
    let upper = program.rowUpper.map { $0 == IntegerProgram.noUpper ? .infinity : Double($0) }
    try check(
      cglpk_add_rows(session, Int32(program.constraintCount), [0] + lower, [0] + upper),
      "adding the rows")
    // GLPK reads a row from index 1. With one unused entry in front of everything, the entry
    // before each row's first serves as its unused one.
    let indices = [0] + program.columns.map { $0 + 1 }
    let values = [0] + program.coefficients.map(Double.init)
    let starts = program.rowStarts
    let code = indices.withUnsafeBufferPointer { indices in
      values.withUnsafeBufferPointer { values in
        for row in 0..<program.constraintCount {
          let start = starts[row]
          let code = cglpk_set_row(
            session, Int32(row + 1), Int32(starts[row + 1] - start), indices.baseAddress! + start,
            values.baseAddress! + start)
          if code != 0 { return code }
        }
        return 0
      }
    }
    try check(code, "loading the rows")
  }

  /// Throws where GLPK aborted.
  func check(_ code: Int32, _ doing: String) throws(SolverFailure) {
    if code == CGLPK_FAULT { throw failure(doing) }
  }

  func failure(_ doing: String, code: Int32? = nil) -> SolverFailure {
    let said = String(cString: cglpk_text(session))
    return SolverFailure(
      code: .brokenDown, doing: doing, text: code.map { "GLPK's code \($0); \(said)" } ?? said)
  }
}
