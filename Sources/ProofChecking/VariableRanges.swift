/// The ranges of all variables while a proof is read, and what rows say about them.
///
/// A row leaves each of its variables what the others, at their least, leave of its side. Every
/// consequence is drawn, row after row, until nothing changes.
struct VariableRanges {
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  private var rows: [UpperRow] = []
  /// By variable, the rows that it stands in.
  private var occurrences: [[Int]]
  /// What changes took away, so that it can be given back.
  private var undo: [(variable: Int, lower: Int, upper: Int)] = []
  private var waiting: [Int] = []
  private var isWaiting: [Bool] = []

  init(lower: [Int], upper: [Int]) {
    self.lower = lower
    self.upper = upper
    occurrences = Array(repeating: [], count: lower.count)
  }

  /// Adds a row that holds from now on; its consequences are drawn with the next ones.
  mutating func add(_ row: UpperRow) {
    for variable in row.variables { occurrences[variable].append(rows.count) }
    isWaiting.append(true)
    waiting.append(rows.count)
    rows.append(row)
  }

  var depth: Int { undo.count }

  /// Variables that were narrowed since, some of them several times.
  func changes(since depth: Int) -> [Int] { undo[depth...].map(\.variable) }

  mutating func giveBack(to depth: Int) {
    while undo.count > depth {
      let old = undo.removeLast()
      lower[old.variable] = old.lower
      upper[old.variable] = old.upper
    }
  }

  /// Leaves a variable what it has in common with the range, and draws the consequences; false: nothing
  /// is left.
  mutating func narrow(_ variable: Int, _ least: Int, _ greatest: Int) -> Bool {
    set(variable, least, greatest) && drawConsequences()
  }

  mutating func drawConsequences() -> Bool {
    while let number = waiting.popLast() {
      isWaiting[number] = false
      if !apply(rows[number]) {
        for other in waiting { isWaiting[other] = false }
        waiting.removeAll(keepingCapacity: true)
        return false
      }
    }
    return true
  }

  /// What one row says, of those added or not; false: it leaves nothing.
  mutating func apply(_ row: UpperRow) -> Bool {
    let slack = slack(of: row)
    if slack < 0 { return false }
    for (variable, coefficient) in zip(row.variables, row.coefficients)
    where lower[variable] < upper[variable] {
      let steps = slack / coefficient.absolute
      if steps >= Int128(upper[variable] - lower[variable]) { continue }
      let fits =
        coefficient > 0
        ? set(variable, lower[variable], lower[variable] + Int(steps))
        : set(variable, upper[variable] - Int(steps), upper[variable])
      if !fits { return false }
    }
    return true
  }

  /// How much of the row's side is left where all its variables are at their least.
  func slack(of row: UpperRow) -> Int128 {
    var slack = row.upper
    for (variable, coefficient) in zip(row.variables, row.coefficients) {
      slack -= coefficient * Int128(coefficient > 0 ? lower[variable] : upper[variable])
    }
    return slack
  }

  private mutating func set(_ variable: Int, _ least: Int, _ greatest: Int) -> Bool {
    let newLower = max(least, lower[variable])
    let newUpper = min(greatest, upper[variable])
    if newLower > newUpper { return false }
    if newLower == lower[variable], newUpper == upper[variable] { return true }
    undo.append((variable, lower[variable], upper[variable]))
    lower[variable] = newLower
    upper[variable] = newUpper
    for row in occurrences[variable] where !isWaiting[row] {
      isWaiting[row] = true
      waiting.append(row)
    }
    return true
  }
}

extension Int128 {
  var absolute: Int128 { self < 0 ? -self : self }
}
