/// Writes a program in the CPLEX LP format, for people and for other solvers.
///
/// Brackets in names become parentheses, other characters that the format forbids become `_`.
/// A row with two different bounds is written twice, as `name.lower` and `name.upper`, and the
/// objective's constant as a variable fixed at 1, because not every reader knows the short forms.
/// Rows without a bound are left out.
public enum LPFormat {
  public static func write(
    _ program: IntegerProgram, naming: Naming = .numbered, to stream: inout some TextOutputStream
  ) {
    var names = FileNames(reserved: ["objective", constantName])
    let columns = (0..<program.variableCount).map {
      names.unique(inLP(LatinLetters.spell(naming.variable($0))), index: $0, replacing: replacement)
    }
    stream.write(program.objective.sense == .minimize ? "Minimize\n" : "Maximize\n")
    let objective = program.objective.expression.normalized()
    var terms = objective.terms.map { ($0.coefficient, columns[$0.variable.index]) }
    if objective.constant != 0 { terms.append((objective.constant, constantName)) }
    write("objective", terms, columns, to: &stream)
    stream.write("\nSubject To\n")
    var rowNames = FileNames(reserved: ["objective"])
    for index in 0..<program.constraintCount {
      let name = rowNames.unique(
        inLP(LatinLetters.spell(naming.constraint(index))), index: index, replacing: replacement)
      write(program.constraint(at: index), name, columns, to: &stream)
    }
    stream.write("Bounds\n")
    if objective.constant != 0 { stream.write(" \(constantName) = 1\n") }
    for (index, name) in columns.enumerated() where !program.isBinary(index) {
      let range = program.bounds(of: Variable(index: index))
      stream.write(" \(range.lowerBound) <= \(name) <= \(range.upperBound)\n")
    }
    write("Generals", columns.indices.filter { !program.isBinary($0) }, columns, to: &stream)
    write("Binaries", columns.indices.filter(program.isBinary), columns, to: &stream)
    stream.write("End\n")
  }

  private static let constantName = "objective_constant"

  private static func write(
    _ row: Constraint, _ name: String, _ columns: [String], to stream: inout some TextOutputStream
  ) {
    let terms = row.expression.terms.map { ($0.coefficient, columns[$0.variable.index]) }
    if let bound = row.lower, bound == row.upper {
      write(name, terms, columns, to: &stream)
      stream.write(" = \(bound)\n")
      return
    }
    let isRange = row.lower != nil && row.upper != nil
    if let lower = row.lower {
      write(isRange ? name + ".lower" : name, terms, columns, to: &stream)
      stream.write(" >= \(lower)\n")
    }
    if let upper = row.upper {
      write(isRange ? name + ".upper" : name, terms, columns, to: &stream)
      stream.write(" <= \(upper)\n")
    }
  }

  /// ` name: + 2 x - y`; an empty sum is `0` times the first variable.
  private static func write(
    _ name: String, _ terms: [(Int, String)], _ columns: [String],
    to stream: inout some TextOutputStream
  ) {
    stream.write(" \(name):")
    var width = name.utf8.count
    for (coefficient, column) in terms.isEmpty ? [(0, columns.first ?? constantName)] : terms {
      let size = coefficient.magnitude == 1 ? "" : "\(coefficient.magnitude) "
      let term = " \(coefficient < 0 ? "-" : "+") \(size)\(column)"
      if width + term.utf8.count > 90 {
        stream.write("\n  ")
        width = 2
      }
      stream.write(term)
      width += term.utf8.count
    }
  }

  private static func write(
    _ section: String, _ members: [Int], _ columns: [String],
    to stream: inout some TextOutputStream
  ) {
    if members.isEmpty { return }
    stream.write("\(section)\n")
    for index in members { stream.write(" \(columns[index])\n") }
  }
}
