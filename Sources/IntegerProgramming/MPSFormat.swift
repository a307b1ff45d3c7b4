/// Writes a program in the free MPS format, which every solver reads.
///
/// The format has no agreed way to ask for a maximum: such an objective is written negated, and a
/// comment says so. Its constant is a variable fixed at 1. Spaces, control characters and
/// everything beyond ASCII in names become `_`. Rows without a bound are left out.
public enum MPSFormat {
  public static func write(
    _ program: IntegerProgram, naming: Naming = .numbered, to stream: inout some TextOutputStream
  ) {
    var names = FileNames(reserved: [constantName, "MARKER"])
    let columns = (0..<program.variableCount).map {
      names.unique(
        inMPS(LatinLetters.spell(naming.variable($0))), index: $0, replacing: replacement)
    }
    let rows = rows(of: program, naming)
    if program.objective.sense == .maximize {
      stream.write("* The goal is to maximize: the objective is written negated.\n")
    }
    stream.write("NAME program\nROWS\n N \(objectiveName)\n")
    for row in rows { stream.write(" \(row.letter) \(row.name)\n") }
    writeColumns(program, columns, rows, to: &stream)
    stream.write("RHS\n")
    for row in rows where row.rightHandSide != 0 {
      stream.write(" RHS \(row.name) \(row.rightHandSide)\n")
    }
    if rows.contains(where: { $0.range != nil }) { stream.write("RANGES\n") }
    for row in rows {
      if let range = row.range { stream.write(" RNG \(row.name) \(range)\n") }
    }
    stream.write("BOUNDS\n")
    if program.objective.expression.constant != 0 {
      stream.write(" FX BND \(constantName) 1\n")
    }
    for (index, name) in columns.enumerated() {
      let range = program.bounds(of: Variable(index: index))
      stream.write(" LO BND \(name) \(range.lowerBound)\n UP BND \(name) \(range.upperBound)\n")
    }
    stream.write("ENDATA\n")
  }

  static let constantName = "objective_constant"
  static let objectiveName = "objective"

  private static func writeColumns(
    _ program: IntegerProgram, _ columns: [String], _ rows: [Row],
    to stream: inout some TextOutputStream
  ) {
    var entries = [[(Int, String)]](repeating: [], count: program.variableCount)
    let objective = program.objective.expression.normalized()
    let sign = program.objective.sense == .minimize ? 1 : -1
    for term in objective.terms {
      entries[term.variable.index].append((sign * term.coefficient, objectiveName))
    }
    for row in rows {
      for term in program.constraint(at: row.index).expression.terms {
        entries[term.variable.index].append((term.coefficient, row.name))
      }
    }
    stream.write("COLUMNS\n")
    if objective.constant != 0 {
      stream.write(" \(constantName) \(objectiveName) \(sign * objective.constant)\n")
    }
    if !columns.isEmpty { stream.write(" MARKER 'MARKER' 'INTORG'\n") }
    for (name, entries) in zip(columns, entries) {
      for (coefficient, row) in entries.isEmpty ? [(0, objectiveName)] : entries {
        stream.write(" \(name) \(row) \(coefficient)\n")
      }
    }
    if !columns.isEmpty { stream.write(" MARKER 'MARKER' 'INTEND'\n") }
  }
}
