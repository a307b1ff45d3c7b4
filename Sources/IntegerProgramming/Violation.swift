/// A bound that given values do not keep.
public enum Violation: Sendable, Equatable {
  /// The variable's value lies outside its range.
  case variable(index: Int, value: Int)
  /// The row's left-hand side, its activity, lies outside its bounds.
  case constraint(index: Int, activity: Int)
}

extension IntegerProgram {
  /// Every bound that the values do not keep, variables first; empty: the values are feasible.
  ///
  /// Exact: sums are taken in 128 bits; a reported activity beyond `Int` is cut off at its limits.
  /// Precondition: one value a variable.
  public func violations(of values: [Int]) -> [Violation] {
    precondition(values.count == variableCount, "one value a variable")
    var found: [Violation] = []
    for index in 0..<variableCount where !isWithinRange(values[index], index) {
      found.append(.variable(index: index, value: values[index]))
    }
    for index in 0..<constraintCount {
      let activity = activity(ofRow: index, at: values)
      if !allows(activity, row: index) {
        found.append(.constraint(index: index, activity: Int(clamping: activity)))
      }
    }
    return found
  }

  /// Whether the values keep every bound, exactly; stops at the first violation.
  public func isFeasible(_ values: [Int]) -> Bool {
    precondition(values.count == variableCount, "one value a variable")
    for index in 0..<variableCount where !isWithinRange(values[index], index) { return false }
    for index in 0..<constraintCount
    where !allows(activity(ofRow: index, at: values), row: index) {
      return false
    }
    return true
  }

  /// The value of a row's left-hand side.
  func activity(ofRow index: Int, at values: [Int]) -> Int128 {
    var sum: Int128 = 0
    for entry in rowStarts[index]..<rowStarts[index + 1] {
      sum += Int128(coefficients[entry]) * Int128(values[Int(columns[entry])])
    }
    return sum
  }

  func allows(_ activity: Int128, row index: Int) -> Bool {
    (rowLower[index] == Self.noLower || activity >= Int128(rowLower[index]))
      && (rowUpper[index] == Self.noUpper || activity <= Int128(rowUpper[index]))
  }

  private func isWithinRange(_ value: Int, _ index: Int) -> Bool {
    variableLower[index] <= value && value <= variableUpper[index]
  }
}
