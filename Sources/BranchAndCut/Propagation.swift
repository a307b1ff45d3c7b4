import IntegerProgramming

/// What the rows say about the variables' bounds, kept while bounds change and change back.
///
/// Each row bounds its variables by what the others can do at their best. Exact. Precondition:
/// `RowSystem.fits` the program.
struct Propagation {
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  private let system: RowSystem
  /// Least activity of each row.
  private var least: [Int]
  private var trail: [Change] = []
  private var queue: [Int32] = []
  private var isQueued: [Bool]

  struct Change {
    let column: Int32
    let isUpper: Bool
    let old: Int
  }

  init(_ system: RowSystem, lower: [Int], upper: [Int]) {
    self.system = system
    self.lower = lower
    self.upper = upper
    isQueued = [Bool](repeating: false, count: system.rowCount)
    least = system.leastActivities(lower, upper)
  }

  var mark: Int { trail.count }

  /// Takes back every change since the mark.
  mutating func undo(to mark: Int) {
    while trail.count > mark {
      let change = trail.removeLast()
      shift(Int(change.column), isUpper: change.isUpper, to: change.old)
    }
  }

  /// Changes since a mark, each a column and the side.
  func changes(since mark: Int) -> ArraySlice<Change> { trail[mark...] }

  /// Tightens a bound and draws the consequences; false: nothing is left.
  mutating func restrict(_ column: Int, _ range: ClosedRange<Int>) -> Bool {
    guard tighten(column, isUpper: false, to: range.lowerBound),
      tighten(column, isUpper: true, to: range.upperBound)
    else {
      clearQueue()
      return false
    }
    return run()
  }

  /// Looks at every row.
  mutating func propagateAll() -> Bool {
    for row in 0..<system.rowCount { enqueue(Int32(row)) }
    return run()
  }

  private mutating func run() -> Bool {
    var next = 0
    while next < queue.count {
      let row = Int(queue[next])
      next += 1
      isQueued[row] = false
      if !propagate(row) {
        for rest in queue[next...] { isQueued[Int(rest)] = false }
        queue.removeAll(keepingCapacity: true)
        return false
      }
    }
    queue.removeAll(keepingCapacity: true)
    return true
  }

  private mutating func propagate(_ row: Int) -> Bool {
    let slack = system.upper[row] - least[row]
    if slack < 0 { return false }
    if slack >= system.widest[row] { return true }
    for entry in system.starts[row]..<system.starts[row + 1] {
      let column = Int(system.columns[entry])
      let coefficient = system.coefficients[entry]
      let width = upper[column] - lower[column]
      if width == 0 { continue }
      if coefficient > 0 {
        if coefficient * width > slack {
          if !tighten(column, isUpper: true, to: lower[column] + slack / coefficient) {
            return false
          }
        }
      } else if -coefficient * width > slack {
        if !tighten(column, isUpper: false, to: upper[column] - slack / -coefficient) {
          return false
        }
      }
    }
    return true
  }

  private mutating func tighten(_ column: Int, isUpper: Bool, to value: Int) -> Bool {
    if isUpper ? value >= upper[column] : value <= lower[column] { return true }
    if isUpper ? value < lower[column] : value > upper[column] { return false }
    trail.append(
      Change(
        column: Int32(column), isUpper: isUpper, old: isUpper ? upper[column] : lower[column]))
    shift(column, isUpper: isUpper, to: value, enqueues: true)
    return true
  }

  private mutating func shift(_ column: Int, isUpper: Bool, to value: Int, enqueues: Bool = false) {
    let difference = value - (isUpper ? upper[column] : lower[column])
    if isUpper { upper[column] = value } else { lower[column] = value }
    for entry in system.columnStarts[column]..<system.columnStarts[column + 1] {
      let coefficient = system.columnCoefficients[entry]
      guard (coefficient < 0) == isUpper else { continue }
      let row = Int(system.columnRows[entry])
      least[row] += coefficient * difference
      if enqueues { enqueue(Int32(row)) }
    }
  }

  private mutating func enqueue(_ row: Int32) {
    if isQueued[Int(row)] { return }
    isQueued[Int(row)] = true
    queue.append(row)
  }

  private mutating func clearQueue() {
    for row in queue { isQueued[Int(row)] = false }
    queue.removeAll(keepingCapacity: true)
  }
}

/// The rows of a program as `sum <= upper`, by rows and by columns.
final class RowSystem: Sendable {
  let starts: [Int]
  let columns: [Int32]
  let coefficients: [Int]
  let upper: [Int]
  /// For each row, the row of the program, or, counted on from its constraints, the cut.
  let sources: [Int32]
  /// Whether a row stands for its source's lower side.
  let isLower: [Bool]
  /// For each row, the most that one of its variables can change the activity.
  let widest: [Int]
  let columnStarts: [Int]
  let columnRows: [Int32]
  let columnCoefficients: [Int]

  var rowCount: Int { upper.count }

  /// Whether the coefficients of each row, and of the objective, times the variables' bounds add up
  /// to far less than 64 bits, so that nothing that is computed from them overflows.
  static func fits(_ program: IntegerProgram) -> Bool {
    let objective = program.objective.expression.normalized().terms
    return isModerate(objective.map { ($0.variable.index, $0.coefficient) }, program)
      && (0..<program.constraintCount).allSatisfy { row in
        let range = program.rowStarts[row]..<program.rowStarts[row + 1]
        let terms = range.map { (Int(program.columns[$0]), program.coefficients[$0]) }
        let sides = [program.rowLower[row], program.rowUpper[row]]
        return isModerate(terms, program)
          && sides.allSatisfy {
            $0.magnitude <= greatest || $0 == IntegerProgram.noLower
              || $0 == IntegerProgram.noUpper
          }
      }
  }

  private static let greatest: UInt = 1 << 58

  private static func isModerate(
    _ terms: [(column: Int, coefficient: Int)], _ program: IntegerProgram
  ) -> Bool {
    var sum: UInt = 0
    for (column, coefficient) in terms {
      let reach = max(
        program.variableLower[column].magnitude, program.variableUpper[column].magnitude)
      let (product, overflows) = coefficient.magnitude.multipliedReportingOverflow(by: reach)
      if overflows || product > greatest { return false }
      sum += product
      if sum > greatest { return false }
    }
    return true
  }

  init(_ program: IntegerProgram, _ cuts: [RoundingCut] = []) {
    var starts = [0]
    var columns: [Int32] = []
    var coefficients: [Int] = []
    var upper: [Int] = []
    var widest: [Int] = []
    var sources: [Int32] = []
    var isLower: [Bool] = []
    func width(_ column: Int32) -> Int {
      program.variableUpper[Int(column)] - program.variableLower[Int(column)]
    }
    func add(_ row: Int, _ terms: some Sequence<(Int32, Int)>, _ sign: Int, _ limit: Int) {
      var most = 0
      for (column, coefficient) in terms {
        columns.append(column)
        coefficients.append(sign * coefficient)
        most = max(most, coefficient.magnitude.asInt * width(column))
      }
      starts.append(columns.count)
      upper.append(limit)
      sources.append(Int32(row))
      isLower.append(sign < 0)
      widest.append(most)
    }
    for row in 0..<program.constraintCount {
      let range = program.rowStarts[row]..<program.rowStarts[row + 1]
      let terms = zip(program.columns[range], program.coefficients[range])
      if program.rowUpper[row] != IntegerProgram.noUpper {
        add(row, terms, 1, program.rowUpper[row])
      }
      if program.rowLower[row] != IntegerProgram.noLower {
        add(row, terms, -1, -program.rowLower[row])
      }
    }
    for (number, cut) in cuts.enumerated() {
      add(program.constraintCount + number, zip(cut.columns, cut.coefficients), 1, cut.upper)
    }
    self.starts = starts
    self.columns = columns
    self.coefficients = coefficients
    self.upper = upper
    self.widest = widest
    self.sources = sources
    self.isLower = isLower
    var counts = [Int](repeating: 0, count: program.variableCount + 1)
    for column in columns { counts[Int(column) + 1] += 1 }
    for column in 0..<program.variableCount { counts[column + 1] += counts[column] }
    columnStarts = counts
    var rows = [Int32](repeating: 0, count: columns.count)
    var values = [Int](repeating: 0, count: columns.count)
    var next = counts
    for row in upper.indices {
      for entry in starts[row]..<starts[row + 1] {
        let column = Int(columns[entry])
        rows[next[column]] = Int32(row)
        values[next[column]] = coefficients[entry]
        next[column] += 1
      }
    }
    columnRows = rows
    columnCoefficients = values
  }

  func leastActivities(_ lower: [Int], _ upper: [Int]) -> [Int] {
    self.upper.indices.map { row in
      (starts[row]..<starts[row + 1]).reduce(0) { sum, entry in
        let column = Int(columns[entry])
        let coefficient = coefficients[entry]
        return sum + coefficient * (coefficient > 0 ? lower[column] : upper[column])
      }
    }
  }
}

extension UInt {
  fileprivate var asInt: Int { Int(clamping: self) }
}
