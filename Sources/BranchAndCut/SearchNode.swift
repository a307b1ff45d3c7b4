import IntegerProgramming

/// A part of the search that is still open: the bounds that were set on the way to it.
struct SearchNode: Sendable {
  /// A variable and the range it was given.
  struct Decision: Sendable, Equatable {
    var column: Int32
    var lower: Int
    var upper: Int
  }

  /// Its place among the nodes of a proof, if one is kept.
  var number = 0
  /// In the order in which they were made.
  var decisions: [Decision]
  /// Sleeping rows that the relaxation has beside its own.
  var rows: [Int32] = []
  /// The basis of the node above, to begin with.
  var basis: Basis
  /// Nothing in this part is better, by the relaxation above; minimizing.
  var bound: Double
  /// How many splits above it knew nothing of the relaxation.
  var blindSplits = 0

  /// The node without those of its sleeping rows that do not bind.
  func withoutIdleRows(after ownRows: Int) -> SearchNode {
    let binding = rows.indices.filter { basis.rows[ownRows + $0] != .basic }
    var node = self
    node.rows = binding.map { rows[$0] }
    node.basis.rows = basis.rows.prefix(ownRows) + binding.map { basis.rows[ownRows + $0] }
    return node
  }
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
  /// What a proof needs to know of the node; nil: none is kept, or nothing follows exactly.
  var record: NodeJournal?
}
