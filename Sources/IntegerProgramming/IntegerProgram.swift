/// A linear program whose variables, coefficients and bounds are all integers.
///
/// Every variable has a finite range, so a program is never unbounded. Rows lie one after another
/// in flat arrays; a million non-zero coefficients take 16 MB.
public struct IntegerProgram: Sendable {
  /// Stands for "no lower bound" among `rowLower`.
  package static let noLower = Int.min
  /// Stands for "no upper bound" among `rowUpper`.
  package static let noUpper = Int.max

  package private(set) var variableLower: [Int] = []
  package private(set) var variableUpper: [Int] = []
  /// Row i owns the entries `rowStarts[i] ..< rowStarts[i + 1]` of the next two arrays.
  package private(set) var rowStarts: [Int] = [0]
  package private(set) var columns: [Int32] = []
  package private(set) var coefficients: [Int] = []
  package private(set) var rowLower: [Int] = []
  package private(set) var rowUpper: [Int] = []

  public var objective: Objective

  public init(objective: Objective = Objective(.minimize, LinearExpression())) {
    self.objective = objective
  }

  public var variableCount: Int { variableLower.count }
  public var constraintCount: Int { rowLower.count }
  /// Non-zero coefficients of all rows together.
  public var nonzeroCount: Int { coefficients.count }
  public var variables: some RandomAccessCollection<Variable> & Sendable {
    (0..<variableCount).lazy.map { @Sendable in Variable(index: $0) }
  }

  /// Adds a variable with the range `lower...upper`; precondition: `lower <= upper`.
  public mutating func addVariable(lower: Int, upper: Int) -> Variable {
    precondition(lower <= upper, "a variable needs lower <= upper")
    variableLower.append(lower)
    variableUpper.append(upper)
    return Variable(index: variableCount - 1)
  }

  /// Adds a variable that is 0 or 1.
  public mutating func addBinary() -> Variable {
    addVariable(lower: 0, upper: 1)
  }

  /// Adds `lower <= expression <= upper` and returns the row's index; nil: no bound.
  ///
  /// Terms are merged and the constant moves into the bounds. A row may be empty or contradict
  /// itself; the program is then infeasible where 0 lies outside its bounds.
  @discardableResult
  public mutating func addConstraint(
    _ expression: LinearExpression, lower: Int?, upper: Int?
  ) -> Int {
    let row = Constraint(expression, lower: lower, upper: upper)
    for term in row.expression.terms {
      precondition(term.variable.index < variableCount, "the variable belongs to no column")
      columns.append(Int32(term.variable.index))
      coefficients.append(term.coefficient)
    }
    rowStarts.append(columns.count)
    rowLower.append(row.lower ?? Self.noLower)
    rowUpper.append(row.upper ?? Self.noUpper)
    return constraintCount - 1
  }

  public func bounds(of variable: Variable) -> ClosedRange<Int> {
    variableLower[variable.index]...variableUpper[variable.index]
  }

  public mutating func setBounds(of variable: Variable, _ range: ClosedRange<Int>) {
    variableLower[variable.index] = range.lowerBound
    variableUpper[variable.index] = range.upperBound
  }

  public func constraint(at index: Int) -> Constraint {
    let terms = (rowStarts[index]..<rowStarts[index + 1]).map { entry in
      LinearExpression.Term(coefficients[entry], Variable(index: Int(columns[entry])))
    }
    return Constraint(
      LinearExpression(terms),
      lower: rowLower[index] == Self.noLower ? nil : rowLower[index],
      upper: rowUpper[index] == Self.noUpper ? nil : rowUpper[index])
  }

  /// Replaces the bounds of a row; nil: no bound. The row's constant is already part of its bounds.
  public mutating func setConstraintBounds(at index: Int, lower: Int?, upper: Int?) {
    rowLower[index] = lower ?? Self.noLower
    rowUpper[index] = upper ?? Self.noUpper
  }
}
