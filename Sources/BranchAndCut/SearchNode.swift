import IntegerProgramming

/// A part of the search that is still open: the bounds that were set on the way to it.
struct SearchNode: Sendable {
  /// A variable and the range it was given.
  struct Decision: Sendable, Equatable {
    var column: Int32
    var lower: Int
    var upper: Int
  }

  /// In the order in which they were made.
  var decisions: [Decision]
  /// The basis of the node above, to begin with.
  var basis: Basis
  /// Nothing in this part is better, by the relaxation above; minimizing.
  var bound: Double
}

/// What evaluating a node brought.
struct NodeOutcome: Sendable {
  var children: [SearchNode] = []
  /// Parts that may hold something as good as the best, but nothing better.
  var ties: [OptimaCover.Part] = []
  /// Whole-numbered values, checked exactly.
  var found: [Int]?
  var foundObjective = 0
  var gains: [BranchingHistory.Gain] = []
  var iterations = 0
  /// The node could not be evaluated to the end: time, an interruption, or GLPK's arithmetic.
  var isAbandoned = false
}
