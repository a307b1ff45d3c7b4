extension IntegerProgram {
  /// A bound on the optimum that follows from row prices, proven in exact arithmetic.
  ///
  /// Any prices give a valid bound (weak duality; with floating-point prices see A. Neumaier and
  /// O. Shcherbina, "Safe bounds in linear and mixed-integer linear programming", 2004,
  /// doi:10.1007/s10107-003-0433-3); good ones are the duals of the relaxation. They are rounded to
  /// multiples of 2^-30 first, then everything is summed in 128 bits: for minimization
  ///
  ///     min over x of  y·(Ax) + (c − yA)·x,  each product at its least over its bounds.
  ///
  /// - Parameter rowDuals: one price a row: what a unit of the row's bound adds to the objective.
  /// - Returns: a lower bound when minimizing, an upper bound when maximizing, rounded to the next
  ///   integer that an objective value can have; nil where a number leaves 128 bits or is not finite.
  public func certifiedBound(rowDuals: [Double]) -> Int? {
    precondition(rowDuals.count == constraintCount, "one price a row")
    let scale = Int128(1) << 30
    // Maximizing c is minimizing −c, whose prices are the negated ones.
    let sign: Int128 = objective.sense == .minimize ? 1 : -1
    var sum = CheckedSum()
    var reducedCosts = [CheckedSum](repeating: CheckedSum(), count: variableCount)
    for term in objective.expression.terms {
      reducedCosts[term.variable.index].add(sign * scale, Int128(term.coefficient))
    }
    sum.add(sign * scale, Int128(objective.expression.constant))
    for row in 0..<constraintCount {
      guard rowDuals[row].isFinite, abs(rowDuals[row]) < 0x1p40 else { return nil }
      let price = sign * Int128((rowDuals[row] * 0x1p30).rounded())
      let bound = price > 0 ? rowLower[row] : rowUpper[row]
      // A price on a side without a bound proves nothing: it is taken as 0.
      if price == 0 || bound == (price > 0 ? Self.noLower : Self.noUpper) { continue }
      sum.add(price, Int128(bound))
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        reducedCosts[Int(columns[entry])].add(-price, Int128(coefficients[entry]))
      }
    }
    for (column, cost) in reducedCosts.enumerated() {
      guard !cost.overflowed else { return nil }
      let nearest = cost.total > 0 ? variableLower[column] : variableUpper[column]
      sum.add(cost.total, Int128(nearest))
    }
    guard !sum.overflowed else { return nil }
    let (quotient, remainder) = sum.total.quotientAndRemainder(dividingBy: scale)
    return Int(exactly: sign * (quotient + (remainder > 0 ? 1 : 0)))
  }
}

/// A sum of products that remembers whether it left its range.
private struct CheckedSum {
  var total: Int128 = 0
  var overflowed = false

  mutating func add(_ left: Int128, _ right: Int128) {
    let product = left.multipliedReportingOverflow(by: right)
    let sum = total.addingReportingOverflow(product.partialValue)
    total = sum.partialValue
    overflowed = overflowed || product.overflow || sum.overflow
  }
}
