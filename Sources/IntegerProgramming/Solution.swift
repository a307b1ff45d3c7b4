/// What came of solving an integer program.
public struct Solution: Sendable, Equatable {
  public let status: TerminationStatus
  /// One value a variable, feasible by an exact check; nil: no solution is known.
  public let values: [Int]?
  /// The exact objective of the values; nil where there are none.
  public let objective: Int?
  /// No solution is better than this; nil: nothing is known, or the program is infeasible.
  public let bound: Int?
  /// Nodes of the search tree that were begun; 0: the relaxation or less was enough.
  public let nodes: Int

  public init(
    status: TerminationStatus, values: [Int]?, objective: Int?, bound: Int?, nodes: Int
  ) {
    self.status = status
    self.values = values
    self.objective = objective
    self.bound = bound
    self.nodes = nodes
  }
}

/// What came of solving a program without asking for whole numbers.
public struct Relaxation: Sendable, Equatable {
  /// `optimal`, `infeasible`, or what ended the work early.
  public let status: TerminationStatus
  /// The relaxation's optimum in floating point; nil unless `optimal`.
  public let objective: Double?
  /// A bound on the integer optimum, proven exactly from the duals; nil unless `optimal`.
  public let bound: Int?
  /// One value a variable; empty unless `optimal`, as are the next two.
  public let values: [Double]
  /// What one more unit of a row's binding bound adds to the objective, one a row.
  public let rowDuals: [Double]
  /// What one more unit of a variable adds to the objective, one a variable.
  public let reducedCosts: [Double]

  public init(
    status: TerminationStatus, objective: Double? = nil, bound: Int? = nil, values: [Double] = [],
    rowDuals: [Double] = [], reducedCosts: [Double] = []
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    self.values = values
    self.rowDuals = rowDuals
    self.reducedCosts = reducedCosts
  }
}
