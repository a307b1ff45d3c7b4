extension IntegerProgram {
  /// The program with every variable that is not free fixed at its value.
  ///
  /// Drops the rows that hold whatever the free variables do within their ranges, among them the
  /// rows without free variables. `values` of free variables are not used.
  /// Precondition: one value and one mark a variable.
  ///
  /// - Parameter lookup: of this program's rows, where the values break none of them: then only rows of free
  ///   variables are looked at. nil: every row is.
  public func restricted(
    fixing values: [Int], free: [Bool], lookup: RowLookup? = nil
  ) -> ReducedProgram {
    precondition(values.count == variableCount && free.count == variableCount)
    var reduced = IntegerProgram()
    var position = [Int](repeating: -1, count: variableCount)
    var conflicts: [Violation] = []
    var freeVariables: [Variable] = []
    for variable in variables {
      let range = bounds(of: variable)
      if free[variable.index] {
        position[variable.index] = freeVariables.count
        freeVariables.append(variable)
        _ = reduced.addVariable(lower: range.lowerBound, upper: range.upperBound)
      } else if !range.contains(values[variable.index]) {
        conflicts.append(.variable(index: variable.index, value: values[variable.index]))
      }
    }
    reduced.objective = Objective(
      objective.sense, Self.substitute(objective.expression, values, position).normalized())
    var kept: [Int] = []
    for row in lookup?.rows(of: free) ?? Array(0..<constraintCount) {
      let reach = reach(ofRow: row, values, free)
      if allows(reach.least, row: row) && allows(reach.greatest, row: row) { continue }
      if let activity = nearestMiss(reach, row: row) {
        conflicts.append(.constraint(index: row, activity: Int(clamping: activity)))
      }
      let whole = constraint(at: row)
      reduced.addConstraint(
        Self.substitute(whole.expression, values, position), lower: whole.lower, upper: whole.upper)
      kept.append(row)
    }
    return ReducedProgram(
      program: reduced, freeVariables: freeVariables, keptConstraints: kept,
      conflicts: conflicts, base: values)
  }

  /// The least and the greatest activity that a row can have over the free variables' ranges.
  private func reach(
    ofRow row: Int, _ values: [Int], _ free: [Bool]
  ) -> (least: Int128, greatest: Int128) {
    var least: Int128 = 0
    var greatest: Int128 = 0
    for entry in rowStarts[row]..<rowStarts[row + 1] {
      let column = Int(columns[entry])
      let coefficient = Int128(coefficients[entry])
      let low = Int128(free[column] ? variableLower[column] : values[column])
      let high = Int128(free[column] ? variableUpper[column] : values[column])
      least += coefficient * (coefficient > 0 ? low : high)
      greatest += coefficient * (coefficient > 0 ? high : low)
    }
    return (least, greatest)
  }

  /// The activity nearest to the row's bounds if they are out of reach; nil: they are within it.
  private func nearestMiss(_ reach: (least: Int128, greatest: Int128), row: Int) -> Int128? {
    if rowUpper[row] != Self.noUpper && reach.least > Int128(rowUpper[row]) { return reach.least }
    if rowLower[row] != Self.noLower && reach.greatest < Int128(rowLower[row]) {
      return reach.greatest
    }
    return nil
  }

  /// Replaces variables without a new position by their values.
  private static func substitute(
    _ expression: LinearExpression, _ values: [Int], _ position: [Int]
  ) -> LinearExpression {
    var result = LinearExpression(constant: expression.constant)
    for term in expression.terms {
      let index = term.variable.index
      if position[index] >= 0 {
        result.add(term.coefficient, Variable(index: position[index]))
      } else {
        result.constant += term.coefficient * values[index]
      }
    }
    return result
  }
}
