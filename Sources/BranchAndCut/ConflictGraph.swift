import IntegerProgramming

/// Which two literals of a program's binary variables cannot both hold, found by probing.
///
/// Literal 2j is "variable j is 1", 2j + 1 is "variable j is 0". Probing sets one literal at a time and
/// propagates through the rows (M. Savelsbergh, "Preprocessing and probing techniques for mixed
/// integer programming problems", ORSA Journal on Computing 6 (1994), doi:10.1287/ijoc.6.4.445).
struct ConflictGraph {
  private(set) var neighbours: [BitSet]
  let isBinary: [Bool]
  /// Variables that probing fixed, with their values.
  private(set) var fixed: [(column: Int, value: Int)] = []
  /// A variable has no possible value; `fixed` ends with the one that was left to it.
  private(set) var isContradictory = false

  /// Probes every binary variable, and fixes those of which one value is impossible.
  ///
  /// - Parameter probes: whether to probe at all; else there are no conflicts.
  init(_ propagation: inout Propagation, variableCount: Int, probes: Bool) {
    guard probes else {
      neighbours = []
      isBinary = [Bool](repeating: false, count: variableCount)
      return
    }
    let empty = BitSet(count: 2 * variableCount)
    var neighbours = [BitSet](repeating: empty, count: 2 * variableCount)
    isBinary = (0..<variableCount).map { propagation.lower[$0] == 0 && propagation.upper[$0] == 1 }
    for column in 0..<variableCount where isBinary[column] {
      for value in [1, 0] where propagation.lower[column] != propagation.upper[column] {
        let literal = 2 * column + (value == 1 ? 0 : 1)
        let mark = propagation.mark
        guard propagation.restrict(column, value...value) else {
          propagation.undo(to: mark)
          fixed.append((column, 1 - value))
          if propagation.restrict(column, (1 - value)...(1 - value)) { continue }
          self.neighbours = []
          isContradictory = true
          return
        }
        for change in propagation.changes(since: mark).dropFirst()
        where isBinary[Int(change.column)] {
          // What holds now conflicts with its opposite.
          let opposite = 2 * Int(change.column) + (change.isUpper ? 0 : 1)
          neighbours[literal].insert(opposite)
          neighbours[opposite].insert(literal)
        }
        propagation.undo(to: mark)
      }
    }
    self.neighbours = neighbours
  }

  private init(neighbours: [BitSet], isBinary: [Bool]) {
    self.neighbours = neighbours
    self.isBinary = isBinary
  }

  /// The conflicts among these variables, numbered anew in their order.
  func keeping(_ columns: [Int]) -> ConflictGraph {
    let isBinary = columns.map { self.isBinary[$0] }
    if neighbours.isEmpty { return ConflictGraph(neighbours: [], isBinary: isBinary) }
    var position = [Int](repeating: -1, count: self.isBinary.count)
    for (number, column) in columns.enumerated() { position[column] = number }
    let empty = BitSet(count: 2 * columns.count)
    let kept = columns.flatMap { column in
      [2 * column, 2 * column + 1].map { literal in
        var mapped = empty
        for other in neighbours[literal].elements where position[other / 2] >= 0 {
          mapped.insert(2 * position[other / 2] + other % 2)
        }
        return mapped
      }
    }
    return ConflictGraph(neighbours: kept, isBinary: isBinary)
  }
}

/// A set of small integers.
struct BitSet: Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ element: Int) { words[element >> 6] |= 1 << UInt64(element & 63) }

  func contains(_ element: Int) -> Bool { words[element >> 6] >> UInt64(element & 63) & 1 == 1 }

  mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formSymmetricDifference(_ other: BitSet) {
    for index in words.indices { words[index] ^= other.words[index] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  var elements: [Int] {
    var elements: [Int] = []
    forEach { elements.append($0) }
    return elements
  }
}
