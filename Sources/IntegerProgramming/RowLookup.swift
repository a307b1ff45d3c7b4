/// The rows in which each variable of a program stands, in flat arrays.
public struct RowLookup: Sendable {
  /// Variable i stands in the rows `rows[starts[i] ..< starts[i + 1]]`, in rising order.
  private let starts: [Int32]
  private let rows: [Int32]
  private let rowCount: Int

  public init(_ program: IntegerProgram) {
    var starts = [Int32](repeating: 0, count: program.variableCount + 1)
    for column in program.columns { starts[Int(column) + 1] += 1 }
    for column in 0..<program.variableCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: program.columns.count)
    for row in 0..<program.constraintCount {
      for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let column = Int(program.columns[entry])
        rows[Int(next[column])] = Int32(row)
        next[column] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    rowCount = program.constraintCount
  }

  /// The rows of one variable, in rising order.
  public subscript(variable: Int) -> ArraySlice<Int32> {
    rows[Int(starts[variable])..<Int(starts[variable + 1])]
  }

  /// The rows in which any of the marked variables stands, in rising order.
  public func rows(of isMarked: [Bool]) -> [Int] {
    var isFound = [Bool](repeating: false, count: rowCount)
    var found: [Int] = []
    for variable in isMarked.indices where isMarked[variable] {
      for row in self[variable] where !isFound[Int(row)] {
        isFound[Int(row)] = true
        found.append(Int(row))
      }
    }
    return found.sorted()
  }
}

extension Constraint {
  /// Whether the row holds where variable i has `values[i]`.
  public func holds(at values: [Int]) -> Bool {
    let activity = expression.value(at: values)
    return (lower.map { activity >= $0 } ?? true) && (upper.map { activity <= $0 } ?? true)
  }
}
