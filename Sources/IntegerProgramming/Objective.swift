/// Whether small or large values of the objective are wanted.
public enum Sense: Sendable {
  case minimize, maximize

  /// Whether `value` is strictly better than `other`.
  public func prefers(_ value: Int, to other: Int) -> Bool {
    switch self {
    case .minimize: value < other
    case .maximize: value > other
    }
  }

  /// The bound that says more: the higher of two lower bounds, the lower of two upper bounds.
  public func tighter(_ bound: Int, _ other: Int) -> Int {
    prefers(bound, to: other) ? other : bound
  }
}

/// What a program is after: an expression and the direction in which it gets better.
public struct Objective: Sendable, Equatable {
  public var sense: Sense
  public var expression: LinearExpression

  public init(_ sense: Sense, _ expression: LinearExpression) {
    self.sense = sense
    self.expression = expression
  }

  /// The objective's value where variable i has `values[i]`.
  public func value(at values: [Int]) -> Int {
    expression.value(at: values)
  }
}
