import IntegerProgramming

/// Finds sums of rows that, halved, can be rounded: only the parity of coefficients matters.
///
/// Source: A. Koster, A. Zymolka, M. Kutschka, "Algorithms to separate {0,1/2}-Chvátal–Gomory cuts",
/// Algorithmica 55 (2009), doi:10.1007/s00453-008-9218-7; here Gaussian elimination modulo 2 with
/// a look at every row on the way.
struct ZeroHalfSeparation {
  /// A combination of rows, each with its side.
  struct Combination {
    var rows: [(row: Int, usesLower: Bool)]
    /// Fractional variables measured the other way round than is cheap; nil: none.
    var turned: Int?
    /// What the rows and variables leave, below 1: the smaller, the more the cut is violated.
    var slack: Double
  }

  private struct Line {
    var rows: BitSet
    var odd: BitSet
    var isOdd: Bool
    var slack: Double
  }

  private let lineRows: [(row: Int, usesLower: Bool)]
  private var lines: [Line] = []
  /// Combinations that were looked at.
  private var seen: Set<[UInt64]> = []
  private let columns: [Int]
  private let cost: [Double]
  /// Whether measuring the column from its upper bound is the cheap way.
  private let prefersUpper: [Bool]
  /// Whether each variable is measured from its upper bound, unless it is turned.
  let isFlipped: [Bool]
  private static let most = 500

  /// - Parameters:
  ///   - active: numbers of the cuts that are in the relaxation.
  init(_ rows: CutRows, active: [Int], point: [Double]) {
    let lower = rows.program.variableLower
    let upper = rows.program.variableUpper
    var columns: [Int] = []
    var position = [Int](repeating: -1, count: point.count)
    var isAtUpper = [Bool](repeating: false, count: point.count)
    for column in point.indices where lower[column] < upper[column] {
      let low = point[column] - Double(lower[column])
      let high = Double(upper[column]) - point[column]
      if low < 1e-6 { continue }
      if high < 1e-6 {
        isAtUpper[column] = true
        continue
      }
      position[column] = columns.count
      columns.append(column)
    }
    self.columns = columns
    let cost = columns.map {
      min(point[$0] - Double(lower[$0]), Double(upper[$0]) - point[$0])
    }
    self.cost = cost
    let prefersUpper = columns.map {
      Double(upper[$0]) - point[$0] < point[$0] - Double(lower[$0])
    }
    self.prefersUpper = prefersUpper
    var isFlipped = isAtUpper
    for (position, column) in columns.enumerated() where prefersUpper[position] {
      isFlipped[column] = true
    }
    self.isFlipped = isFlipped
    var lineRows: [(row: Int, usesLower: Bool)] = []
    var odds: [(BitSet, Bool, Double)] = []
    let numbers =
      Array(0..<rows.program.constraintCount)
      + active.map { rows.program.constraintCount + $0 }
    for row in numbers {
      for usesLower in [false, true] {
        guard let side = rows.side(of: row, lower: usesLower) else { continue }
        if usesLower && rows.isEquation(row) { continue }
        var activity = 0.0
        var odd = BitSet(count: columns.count)
        var parity = side & 1 == 1
        var isEven = true
        rows.forEachTerm(of: row) { column, coefficient in
          activity += Double(coefficient) * point[column]
          guard coefficient & 1 == 1 else { return }
          let base = isFlipped[column] ? upper[column] : lower[column]
          if base & 1 == 1 { parity.toggle() }
          if position[column] >= 0 {
            odd.insert(position[column])
            isEven = false
          }
        }
        let slack = abs(Double(side) - activity)
        if slack > 0.5 || (isEven && !parity) { continue }
        odds.append((odd, parity, slack))
        lineRows.append((row, usesLower))
      }
    }
    self.lineRows = lineRows
    for (index, (odd, parity, slack)) in odds.enumerated() {
      var own = BitSet(count: odds.count)
      own.insert(index)
      lines.append(Line(rows: own, odd: odd, isOdd: parity, slack: slack))
    }
  }

  mutating func separate() -> [Combination] {
    var found: [Combination] = []
    var isUsed = [Bool](repeating: false, count: lines.count)
    for line in lines { look(at: line, &found) }
    let order = columns.indices.sorted {
      cost[$0] != cost[$1] ? cost[$0] > cost[$1] : $0 < $1
    }
    for column in order {
      var pivot: Int?
      for index in lines.indices where !isUsed[index] && lines[index].odd.contains(column) {
        if pivot.map({ lines[index].slack < lines[$0].slack }) ?? true { pivot = index }
      }
      guard let pivot else { continue }
      isUsed[pivot] = true
      let line = lines[pivot]
      for index in lines.indices where !isUsed[index] && lines[index].odd.contains(column) {
        lines[index].rows.formSymmetricDifference(line.rows)
        lines[index].odd.formSymmetricDifference(line.odd)
        lines[index].isOdd = lines[index].isOdd != line.isOdd
        lines[index].slack += line.slack
        if lines[index].slack >= 0.99 {
          isUsed[index] = true
        } else {
          look(at: lines[index], &found)
        }
      }
    }
    return Array(
      found.enumerated().sorted {
        $0.element.slack != $1.element.slack
          ? $0.element.slack < $1.element.slack : $0.offset < $1.offset
      }.prefix(Self.most).map(\.element))
  }

  private mutating func look(at line: Line, _ found: inout [Combination]) {
    var total = line.slack
    var cheapest: (change: Double, column: Int)?
    for position in line.odd.elements {
      total += cost[position]
      let change = 1 - 2 * cost[position]
      if cheapest.map({ change < $0.change }) ?? true { cheapest = (change, columns[position]) }
    }
    if !line.isOdd {
      guard let cheapest else { return }
      total += cheapest.change
    }
    guard total < 0.9, seen.insert(line.rows.words).inserted else { return }
    found.append(
      Combination(
        rows: line.rows.elements.map { lineRows[$0] },
        turned: line.isOdd ? nil : cheapest?.column, slack: total))
  }
}
