import IntegerProgramming

/// Rows that a tree's relaxations leave out until a point breaks one of them.
///
/// Most rows do not bind anywhere near the optimum, and the simplex method's work for each iteration
/// grows with the rows: without them it is done about twice as fast, and bounds stay valid.
struct SleepingRows: Sendable {
  private let system: RowSystem
  /// Rows of the system, in rising order.
  private let rows: [Int32]

  private static let tolerance = 1e-6

  /// - Parameter awake: for each of the program's rows, whether relaxations have it from the beginning.
  init(_ system: RowSystem, awake: [Bool]) {
    self.system = system
    rows = (0..<system.rowCount).filter { !awake[Int(system.sources[$0])] }.map { Int32($0) }
  }

  /// Those that the point breaks.
  func broken(at point: [Double]) -> [Int32] {
    rows.filter { row in
      let range = system.starts[Int(row)]..<system.starts[Int(row) + 1]
      var activity = 0.0
      for entry in range {
        activity += Double(system.coefficients[entry]) * point[Int(system.columns[entry])]
      }
      let excess = activity - Double(system.upper[Int(row)])
      return excess > Self.tolerance && excess > Self.tolerance * greatest(range)
    }
  }

  /// A row in numbers of a moderate size.
  func relaxed(_ row: Int32) -> RelaxationRow {
    let range = system.starts[Int(row)]..<system.starts[Int(row) + 1]
    let scale = 1 / greatest(range)
    return RelaxationRow(
      columns: Array(system.columns[range]),
      coefficients: system.coefficients[range].map { Double($0) * scale },
      upper: Double(system.upper[Int(row)]) * scale)
  }

  /// The program's row that this one is a side of.
  func programRow(_ row: Int32) -> Int { Int(system.sources[Int(row)]) }

  /// Whether it is that row's lower side.
  func isLower(_ row: Int32) -> Bool { system.isLower[Int(row)] }

  /// What a relaxed row's numbers were multiplied by.
  func scale(of row: Int32) -> Double {
    1 / greatest(system.starts[Int(row)]..<system.starts[Int(row) + 1])
  }

  private func greatest(_ range: Range<Int>) -> Double {
    Double(system.coefficients[range].map(\.magnitude).max() ?? 1)
  }
}

extension IntegerProgram {
  /// The program with these rows only, in their order.
  func keeping(rows: [Bool]) -> IntegerProgram {
    var kept = IntegerProgram(objective: objective)
    for column in 0..<variableCount {
      _ = kept.addVariable(lower: variableLower[column], upper: variableUpper[column])
    }
    for row in 0..<constraintCount where rows[row] {
      let whole = constraint(at: row)
      kept.addConstraint(whole.expression, lower: whole.lower, upper: whole.upper)
    }
    return kept
  }
}
