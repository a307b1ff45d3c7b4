import IntegerProgramming

/// The cuts that a proof needs: those in use, and those they were made from.
struct CutsInUse {
  private(set) var cuts: [RoundingCut] = []
  private let constraintCount: Int
  /// By position among those in use, the number in `cuts`.
  private var number: [Int] = []

  init(_ made: [RoundingCut], _ inUse: [Int], after constraintCount: Int) {
    self.constraintCount = constraintCount
    var isNeeded = [Bool](repeating: false, count: made.count)
    for position in inUse { isNeeded[position] = true }
    for position in made.indices.reversed() where isNeeded[position] {
      for part in made[position].source where part.row >= constraintCount {
        isNeeded[part.row - constraintCount] = true
      }
    }
    var renumbered = [Int](repeating: -1, count: made.count)
    for position in made.indices where isNeeded[position] {
      renumbered[position] = cuts.count
      var cut = made[position]
      for index in cut.source.indices where cut.source[index].row >= constraintCount {
        cut.source[index].row =
          constraintCount + renumbered[cut.source[index].row - constraintCount]
      }
      cuts.append(cut)
    }
    number = inUse.map { renumbered[$0] }
  }

  /// The bounds of the variables in rows that rounding cuts were made from.
  func measured(_ prepared: IntegerProgram) -> [BoundProof.Measured] {
    var isUsed = [Bool](repeating: false, count: prepared.variableCount)
    for part in cuts.flatMap(\.source) {
      if part.row >= constraintCount {
        for column in cuts[part.row - constraintCount].columns { isUsed[Int(column)] = true }
      } else {
        for entry in prepared.rowStarts[part.row]..<prepared.rowStarts[part.row + 1] {
          isUsed[Int(prepared.columns[entry])] = true
        }
      }
    }
    return prepared.variables.filter { isUsed[$0.index] }.map {
      .init(variable: $0.index, range: prepared.bounds(of: $0))
    }
  }

  func renumber(_ node: BoundProof.Node) -> BoundProof.Node {
    var node = node
    node.steps = node.steps.map { step in
      switch step {
      case .sum(let sum): .sum(renumber(sum))
      case .range(let variable, let range, let sum):
        .range(variable: variable, range, sum.map { renumber($0) })
      }
    }
    return node
  }

  private func renumber(_ sum: BoundProof.Sum) -> BoundProof.Sum {
    var sum = sum
    for index in sum.parts.indices where sum.parts[index].row >= constraintCount {
      sum.parts[index].row = constraintCount + number[sum.parts[index].row - constraintCount]
    }
    sum.parts.sort { ($0.row, $0.usesLower ? 1 : 0) < ($1.row, $1.usesLower ? 1 : 0) }
    return sum
  }
}
