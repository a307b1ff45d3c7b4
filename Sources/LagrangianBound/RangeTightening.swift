import IntegerProgramming

extension IntegerProgram {
  /// Ranges of all variables, those of the marked ones narrowed by what single rows leave of them.
  ///
  /// One pass: with wide ranges a variable jumps from end to end as prices change a little.
  func rangesTightened(of isMarked: [Bool], by rows: [Int]) -> (lower: [Int], upper: [Int]) {
    var lower = variableLower
    var upper = variableUpper
    for row in rows {
      if rowUpper[row] != Self.noUpper { tighten(row, 1, rowUpper[row], isMarked, &lower, &upper) }
      if rowLower[row] != Self.noLower {
        tighten(row, -1, -rowLower[row], isMarked, &lower, &upper)
      }
    }
    return (lower, upper)
  }

  /// The row as `sign × coefficients × variables <= bound`.
  private func tighten(
    _ row: Int, _ sign: Int, _ bound: Int, _ isMarked: [Bool], _ lower: inout [Int],
    _ upper: inout [Int]
  ) {
    let entries = rowStarts[row]..<rowStarts[row + 1]
    guard entries.contains(where: { isMarked[Int(columns[$0])] }) else { return }
    var least = 0
    for entry in entries {
      let coefficient = sign * coefficients[entry]
      let column = Int(columns[entry])
      least += coefficient * (coefficient > 0 ? lower[column] : upper[column])
    }
    // Nothing can be said of a row that nothing keeps.
    guard least <= bound else { return }
    for entry in entries {
      let column = Int(columns[entry])
      guard isMarked[column] else { continue }
      let coefficient = sign * coefficients[entry]
      let room = (bound - least) / abs(coefficient)
      if coefficient > 0, lower[column] + room < upper[column] {
        upper[column] = lower[column] + room
      } else if coefficient < 0, upper[column] - room > lower[column] {
        lower[column] = upper[column] - room
      }
    }
  }
}
