/// A weighted sum of variables and a constant, with integer coefficients.
///
/// All arithmetic is exact. Precondition of every operation: coefficients, the constant and the
/// values of expressions fit `Int`; a sum that does not is a programming mistake and traps.
public struct LinearExpression: Sendable, Equatable {
  /// A variable times a coefficient.
  public struct Term: Sendable, Equatable {
    public var variable: Variable
    public var coefficient: Int

    public init(_ coefficient: Int, _ variable: Variable) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// The terms in the order in which they were added; a variable may occur several times.
  public var terms: [Term]
  public var constant: Int

  public init(_ terms: [Term] = [], constant: Int = 0) {
    self.terms = terms
    self.constant = constant
  }

  /// The plain sum of the variables.
  public init(sumOf variables: some Sequence<Variable>) {
    self.init(variables.map { Term(1, $0) })
  }

  public mutating func add(_ coefficient: Int, _ variable: Variable) {
    terms.append(Term(coefficient, variable))
  }

  public static func += (left: inout LinearExpression, right: LinearExpression) {
    left.terms += right.terms
    left.constant += right.constant
  }

  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    left += right.scaled(by: -1)
  }

  public static func += (left: inout LinearExpression, right: Int) {
    left.constant += right
  }

  public func scaled(by factor: Int) -> LinearExpression {
    LinearExpression(
      terms.map { Term($0.coefficient * factor, $0.variable) }, constant: constant * factor)
  }

  /// The same function with every variable at most once, in rising order, without zeros.
  public func normalized() -> LinearExpression {
    if isNormalized { return self }
    var merged: [Term] = []
    merged.reserveCapacity(terms.count)
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if let last = merged.last, last.variable == term.variable {
        merged[merged.count - 1].coefficient += term.coefficient
      } else {
        merged.append(term)
      }
    }
    merged.removeAll { $0.coefficient == 0 }
    return LinearExpression(merged, constant: constant)
  }

  /// The value where variable i has `values[i]`.
  public func value(at values: [Int]) -> Int {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }

  private var isNormalized: Bool {
    var previous = -1
    for term in terms {
      if term.coefficient == 0 || term.variable.index <= previous { return false }
      previous = term.variable.index
    }
    return true
  }
}
