import IntegerProgramming

/// What a node's evaluation writes down for a proof; exact, whatever the relaxation said.
struct NodeJournal: Sendable {
  let sums: RowSums
  private(set) var steps: [BoundProof.Step] = []
  private(set) var split: (column: Int, value: Int)?
  /// Whether the steps leave nothing, or split what they leave.
  private(set) var isComplete = false

  init(_ sums: RowSums) { self.sums = sums }

  mutating func begin() {
    steps = []
    split = nil
    isComplete = false
  }

  mutating func write(_ step: BoundProof.Step) { steps.append(step) }

  /// Nothing is left after what was written.
  mutating func close() { isComplete = true }

  mutating func close(by sum: BoundProof.Sum) {
    steps.append(.sum(sum))
    isComplete = true
  }

  mutating func split(_ column: Int, at value: Int) {
    split = (column, value)
    isComplete = true
  }

  /// Whether the sum leaves nothing within the bounds.
  func contradicts(_ sum: BoundProof.Sum, _ lower: [Int], _ upper: [Int]) -> Bool {
    sums.row(of: sum).slack(lower, upper) < 0
  }
}

extension NodeEvaluation {
  /// The sum of rows that shows, with the session's last basis, that nothing is left; nil: none is
  /// known.
  func closingSum(isInfeasible: Bool) throws(SolverFailure) -> BoundProof.Sum? {
    guard let journal else { return nil }
    let candidates: [BoundProof.Sum?]
    if isInfeasible {
      guard let multipliers = try session.infeasibilityMultipliers() else { return nil }
      candidates = [1.0, -1].map { sign in
        journal.sums.sum(prices: prices(multipliers.map { sign * $0 }), takesObjective: false)
      }
    } else {
      candidates = [
        journal.sums.sum(prices: prices(try session.point().rowDuals), takesObjective: true)
      ]
    }
    return candidates.compactMap(\.self).first {
      journal.contradicts($0, propagation.lower, propagation.upper)
    }
  }

  /// Prices of the session's rows as those of the program's.
  private func prices(_ duals: [Double]) -> [(row: Int, price: Double)] {
    duals.enumerated().compactMap { position, dual in
      if abs(dual) < 1e-9 { return nil }
      if position < ownRows { return (ownRowNumbers[position], dual) }
      let asleep = awake[position - ownRows]
      let row = sleeping.programRow(asleep)
      let price = dual * sleeping.scale(of: asleep)
      return (row, sleeping.isLower(asleep) ? -price : price)
    }
  }

  /// Ends a node that the relaxation left nothing of; where that does not follow exactly, the node is
  /// split, so that it may follow of its parts.
  mutating func close(_ node: SearchNode, isInfeasible: Bool) throws(SolverFailure) {
    guard journal != nil else { return }
    var sum = try closingSum(isInfeasible: isInfeasible)
    if sum == nil, !isInfeasible {
      // The limit was met before the prices were right.
      switch try session.solve(iterationLimit: nil, objectiveLimit: nil) {
      case .infeasible: sum = try closingSum(isInfeasible: true)
      case .optimal: sum = try closingSum(isInfeasible: false)
      default: break
      }
    }
    if let sum { journal?.close(by: sum) } else { splitBlindly(node) }
  }

  /// Splits a node without knowing anything of its relaxation, a few times one below the other.
  mutating func splitBlindly(_ node: SearchNode) {
    let column = propagation.lower.indices.first { propagation.lower[$0] < propagation.upper[$0] }
    guard node.blindSplits < Self.blindSplits, let column else {
      outcome.isAbandoned = true
      return
    }
    var node = node
    node.blindSplits += 1
    split(node, column, Double(propagation.lower[column]), node.bound, node.bound)
  }

  /// Draws the consequences of the relaxation's prices exactly; false: nothing is left.
  mutating func fixBySum(_ point: RelaxationPoint) -> Bool {
    guard let sum = journal?.sums.sum(prices: prices(point.rowDuals), takesObjective: true),
      let row = journal?.sums.row(of: sum)
    else { return true }
    if row.slack(propagation.lower, propagation.upper) < 0 {
      journal?.close(by: sum)
      return false
    }
    let tighter = row.tighter(propagation.lower, propagation.upper)
    if tighter.isEmpty { return true }
    journal?.write(.sum(sum))
    for (column, range) in tighter where !propagation.restrict(column, within: range) {
      journal?.close()
      return false
    }
    return true
  }
}

extension Propagation {
  /// As `restrict`, where the range may have become narrower than asked for meanwhile.
  mutating func restrict(_ column: Int, within range: ClosedRange<Int>) -> Bool {
    let lower = max(range.lowerBound, lower[column])
    let upper = min(range.upperBound, upper[column])
    return lower <= upper && restrict(column, lower...upper)
  }
}
