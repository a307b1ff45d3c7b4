import IntegerProgramming

/// What the rows of a program sum up to at a plan that changes step by step; anchors are left out.
struct RowActivities {
  private let lower: [Int]
  private let upper: [Int]
  /// Variable j stands in the entries `starts[j] ..< starts[j + 1]` of the next two arrays.
  private let starts: [Int]
  private let rows: [Int32]
  private let coefficients: [Int]
  private var sums: [Int]
  /// By row, how far changes that are tried move its sum; 0 between trials.
  private var shifts: [Int]
  private var touched: [Int32] = []

  init(_ formulation: Formulation) {
    let program = formulation.program
    lower = program.rowLower
    upper = program.rowUpper
    let isCounted = (0..<program.constraintCount).map {
      formulation.rowMeanings[$0].family != .anchor
    }
    var starts = Array(repeating: 0, count: program.variableCount + 1)
    for row in isCounted.indices where isCounted[row] {
      for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
        starts[Int(program.columns[entry]) + 1] += 1
      }
    }
    for variable in 0..<program.variableCount { starts[variable + 1] += starts[variable] }
    var next = starts
    var rows = Array(repeating: Int32(0), count: starts.last ?? 0)
    var coefficients = Array(repeating: 0, count: rows.count)
    for row in isCounted.indices where isCounted[row] {
      for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let variable = Int(program.columns[entry])
        rows[next[variable]] = Int32(row)
        coefficients[next[variable]] = program.coefficients[entry]
        next[variable] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    self.coefficients = coefficients
    sums = Array(repeating: 0, count: lower.count)
    shifts = sums
  }

  /// Counts everything anew.
  mutating func count(_ values: [Int]) {
    for row in sums.indices { sums[row] = 0 }
    for variable in values.indices where values[variable] != 0 { take(variable, values[variable]) }
  }

  /// A variable's value grows by so much for good.
  mutating func take(_ variable: Int, _ difference: Int) {
    for entry in starts[variable]..<starts[variable + 1] {
      sums[Int(rows[entry])] += coefficients[entry] * difference
    }
  }

  /// Rows that hold no longer where variables grow by so much.
  mutating func broken(by changes: [(variable: Int, difference: Int)]) -> [Int] {
    for change in changes {
      for entry in starts[change.variable]..<starts[change.variable + 1] {
        let row = rows[entry]
        shifts[Int(row)] += coefficients[entry] * change.difference
        touched.append(row)
      }
    }
    var broken: [Int] = []
    for row in touched.map(Int.init) where shifts[row] != 0 {
      let sum = sums[row] + shifts[row]
      if sum < lower[row] || sum > upper[row] { broken.append(row) }
      shifts[row] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return broken
  }
}
