extension IntegerProgram {
  /// For each variable, the rows in which it stands, in rising order.
  public func rowsByVariable() -> [[Int32]] {
    var rows = [[Int32]](repeating: [], count: variableCount)
    for row in 0..<constraintCount {
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        rows[Int(columns[entry])].append(Int32(row))
      }
    }
    return rows
  }
}

extension Constraint {
  /// Whether the row holds where variable i has `values[i]`.
  public func holds(at values: [Int]) -> Bool {
    let activity = expression.value(at: values)
    return (lower.map { activity >= $0 } ?? true) && (upper.map { activity <= $0 } ?? true)
  }
}
