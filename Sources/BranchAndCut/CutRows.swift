import IntegerProgramming

/// The rows that cuts can be made from: those of a program, then earlier cuts.
struct CutRows {
  let program: IntegerProgram
  private(set) var cuts: [RoundingCut] = []

  init(_ program: IntegerProgram) { self.program = program }

  mutating func append(_ cut: RoundingCut) { cuts.append(cut) }

  var count: Int { program.constraintCount + cuts.count }

  /// The side of a row that a multiplier speaks of; nil: there is none.
  func side(of row: Int, lower: Bool) -> Int? {
    if row >= program.constraintCount {
      return lower ? nil : cuts[row - program.constraintCount].upper
    }
    let bound = lower ? program.rowLower[row] : program.rowUpper[row]
    return bound == (lower ? IntegerProgram.noLower : IntegerProgram.noUpper) ? nil : bound
  }

  /// Whether the row has no slack at all.
  func isEquation(_ row: Int) -> Bool {
    row < program.constraintCount && program.rowLower[row] == program.rowUpper[row]
  }

  func forEachTerm(of row: Int, _ body: (Int, Int) -> Void) {
    if row >= program.constraintCount {
      let cut = cuts[row - program.constraintCount]
      for (column, coefficient) in zip(cut.columns, cut.coefficients) {
        body(Int(column), coefficient)
      }
      return
    }
    for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
      body(Int(program.columns[entry]), program.coefficients[entry])
    }
  }
}
