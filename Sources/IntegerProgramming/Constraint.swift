/// A row of an integer program: `lower <= expression <= upper`.
public struct Constraint: Sendable, Equatable {
  /// Normalized and without a constant, which is part of the bounds.
  public var expression: LinearExpression
  /// Least allowed value; nil: no lower bound.
  public var lower: Int?
  /// Greatest allowed value; nil: no upper bound.
  public var upper: Int?

  /// Folds the expression's constant into the bounds.
  public init(_ expression: LinearExpression, lower: Int?, upper: Int?) {
    let normalized = expression.normalized()
    self.expression = LinearExpression(normalized.terms)
    self.lower = lower.map { $0 - normalized.constant }
    self.upper = upper.map { $0 - normalized.constant }
  }
}
