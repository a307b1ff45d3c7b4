import IntegerProgramming

/// The surroundings of some variables in a program: what shares rows with them, nearest first.
///
/// It knows nothing of schools; rows with very many variables (budgets, levels) join everything with
/// everything and are passed over.
struct Vicinity {
  private let program: IntegerProgram
  private let rowsOfVariable: RowLookup
  private let dependents: [[Int32]]
  private let isChoice: [Bool]
  private static let longestRow = 120

  init(_ formulation: Formulation) {
    program = formulation.program
    rowsOfVariable = RowLookup(formulation.program)
    dependents = formulation.dependents()
    var isChoice = Array(repeating: false, count: formulation.program.variableCount)
    for variable in formulation.choices.all { isChoice[variable.index] = true }
    self.isChoice = isChoice
  }

  /// Marks about `size` choices around the seeds, the seeds themselves, and everything that follows
  /// from the choices; `isPreferred` choices within the same distance come first.
  func marks(around seeds: [Int], size: Int, preferring isPreferred: (Int) -> Bool) -> [Bool] {
    var isMarked = Array(repeating: false, count: isChoice.count)
    var layer = seeds.sorted()
    var choices = 0
    for seed in layer where !isMarked[seed] { isMarked[seed] = true }
    choices = layer.count { isChoice[$0] }
    while choices < size, !layer.isEmpty {
      var next: [Int] = []
      var seen: Set<Int> = []
      for variable in layer {
        for row in rowsOfVariable[variable] {
          let range = program.rowStarts[Int(row)]..<program.rowStarts[Int(row) + 1]
          guard range.count <= Self.longestRow else { continue }
          for entry in range {
            let other = Int(program.columns[entry])
            if !isMarked[other], seen.insert(other).inserted { next.append(other) }
          }
        }
      }
      next.sort { (isPreferred($0) ? 0 : 1, $0) < (isPreferred($1) ? 0 : 1, $1) }
      var taken: [Int] = []
      for variable in next where choices < size {
        isMarked[variable] = true
        taken.append(variable)
        if isChoice[variable] { choices += 1 }
      }
      layer = taken
    }
    return withDependents(isMarked)
  }

  private func withDependents(_ marked: [Bool]) -> [Bool] {
    var isFree = marked
    var queue = marked.indices.filter { marked[$0] }
    while let variable = queue.popLast() {
      for dependent in dependents[variable] where !isFree[Int(dependent)] {
        isFree[Int(dependent)] = true
        queue.append(Int(dependent))
      }
    }
    return isFree
  }
}
