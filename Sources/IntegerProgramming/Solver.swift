/// Something that solves integer programs.
///
/// Calls block their thread until the answer is there: give a long one a thread of its own, not a
/// task of the cooperative pool. Several threads may use one solver at the same time.
public protocol Solver: Sendable {
  /// Looks for the best values of the variables.
  ///
  /// Throws only where the solver itself cannot do its work: numbers beyond its range, a start that
  /// is not feasible, a breakdown. Infeasible programs and limits are answers.
  func solve(_ program: IntegerProgram, _ request: SolveRequest) throws(SolverFailure) -> Solution

  /// Solves the program without asking for whole numbers.
  ///
  /// Of the request it uses the limits on time and iterations and the interruption.
  func relax(_ program: IntegerProgram, _ request: SolveRequest) throws(SolverFailure) -> Relaxation

  /// Opens the program's relaxation for solving it again and again, on this thread, within `body`.
  ///
  /// Of the request it uses the limit on time and the interruption.
  func withRelaxation<Answer>(
    of program: IntegerProgram, _ request: SolveRequest,
    _ body: (any RelaxationSession) throws(SolverFailure) -> Answer
  ) throws(SolverFailure) -> Answer
}

extension Solver {
  public func solve(_ program: IntegerProgram) throws(SolverFailure) -> Solution {
    try solve(program, SolveRequest())
  }

  /// - Parameter timeLimit: seconds of real time; nil: as long as it takes.
  public func relax(
    _ program: IntegerProgram, timeLimit: Double? = nil
  ) throws(SolverFailure) -> Relaxation {
    try relax(program, SolveRequest(limits: SolveLimits(timeLimit: timeLimit)))
  }
}

/// A solver that could not do its work; the program's own properties are never a failure.
public struct SolverFailure: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// A number is too large for the solver.
    case numberOutOfRange
    /// The start breaks a bound of the program.
    case infeasibleStart
    /// The solver gave up with an error of its own.
    case brokenDown
    /// The thread is inside a solver already, as in a progress report that solves.
    case nestedCall
  }

  public let code: Code
  /// What was being done, such as "loading the rows".
  public let doing: String
  /// The solver's own text.
  public let text: String
  /// What it is about, by the name that the caller has for it, such as a stage of the goals; nil: the
  /// program as a whole.
  public let subject: String?

  public init(code: Code, doing: String, text: String, subject: String? = nil) {
    self.code = code
    self.doing = doing
    self.text = text
    self.subject = subject
  }

  public var description: String {
    "\(code.rawValue) while \(doing)\(subject.map { " \($0)" } ?? ""): \(text)"
  }
}
