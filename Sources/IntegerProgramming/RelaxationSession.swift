/// A relaxation that is solved again and again after small changes: tighter bounds, more rows.
///
/// Row i is row i of the program as long as i is below its number of constraints; rows that were
/// appended come after it, in their order. A session belongs to the thread and the call that it was
/// given to.
public protocol RelaxationSession: AnyObject {
  var rowCount: Int { get }
  /// Appends rows `sum <= upper`.
  func append(_ rows: [RelaxationRow]) throws(SolverFailure)
  /// Removes appended rows, by their numbers; those behind them move up.
  func remove(_ rows: [Int]) throws(SolverFailure)
  func setBounds(ofColumn column: Int, _ lower: Int, _ upper: Int) throws(SolverFailure)
  /// The dual simplex method from the present basis.
  ///
  /// - Parameters:
  ///   - iterationLimit: simplex iterations at most; nil: no limit.
  ///   - objectiveLimit: an objective as bad as this ends the work; nil: none.
  func solve(iterationLimit: Int?, objectiveLimit: Double?) throws(SolverFailure) -> RelaxationEnd
  /// Simplex iterations since the session began.
  var iterations: Int { get }
  /// Objective of the last basis.
  func objective() throws(SolverFailure) -> Double
  /// Values, row prices and reduced costs of the last basis.
  func point() throws(SolverFailure) -> RelaxationPoint
  func basis() throws(SolverFailure) -> Basis
  /// The next solve begins here, and depends on nothing that was solved before.
  func setBasis(_ basis: Basis) throws(SolverFailure)
  /// One multiplier a row: with them the rows add up to the row of the tableau in which the variable
  /// is basic. nil: it is not basic.
  func multipliers(ofBasic column: Int) throws(SolverFailure) -> [Double]?
  /// Multipliers with which the rows add up to one that nothing within the bounds meets, after an
  /// end as infeasible; nil: not known.
  func infeasibilityMultipliers() throws(SolverFailure) -> [Double]?
}

/// How solving a relaxation again ended.
public enum RelaxationEnd: Sendable {
  case optimal, infeasible
  /// The objective is as bad as the limit, or worse.
  case beyondLimit
  /// Iterations or time; `isDualFeasible`: the objective is a bound all the same.
  case stopped(isDualFeasible: Bool)
  /// Time or an interruption ended the work in the middle; the session can only be dropped.
  case abandoned
  case trouble
}

/// `sum of coefficients × columns <= upper`.
public struct RelaxationRow: Sendable {
  public var columns: [Int32]
  public var coefficients: [Double]
  public var upper: Double

  public init(columns: [Int32], coefficients: [Double], upper: Double) {
    self.columns = columns
    self.coefficients = coefficients
    self.upper = upper
  }
}

/// A relaxation's solution.
public struct RelaxationPoint: Sendable {
  public var objective: Double
  /// One a variable.
  public var values: [Double]
  /// What one more unit of a row's binding bound adds to the objective, one a row.
  public var rowDuals: [Double]
  /// What one more unit of a variable adds to the objective, one a variable.
  public var reducedCosts: [Double]

  public init(
    objective: Double, values: [Double], rowDuals: [Double], reducedCosts: [Double]
  ) {
    self.objective = objective
    self.values = values
    self.rowDuals = rowDuals
    self.reducedCosts = reducedCosts
  }
}

/// Where each row and each column stands in a basis.
public struct Basis: Sendable, Equatable {
  public enum Place: UInt8, Sendable {
    case basic = 1
    case atLower, atUpper, free, fixed
  }

  public var rows: [Place]
  public var columns: [Place]

  public init(rows: [Place], columns: [Place]) {
    self.rows = rows
    self.columns = columns
  }
}
