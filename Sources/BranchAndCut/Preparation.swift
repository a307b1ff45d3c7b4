import IntegerProgramming

extension Variable {
  fileprivate func isFree(in program: IntegerProgram) -> Bool {
    let range = program.bounds(of: self)
    return range.lowerBound < range.upperBound
  }
}

/// A program made smaller and tighter before its relaxation is solved.
struct Preparation {
  private(set) var program: IntegerProgram
  let graph: ConflictGraph

  /// Programs with more variables are not probed.
  private static let greatestProbed = 6000

  /// - Parameter greatest: only objectives up to this are of interest; nil: all.
  /// - Returns: nil where nothing is left.
  init?(_ original: IntegerProgram, upTo greatest: Int?) {
    var program = original
    if let greatest {
      program.addConstraint(original.objective.expression, lower: nil, upper: greatest)
    }
    var propagation = Propagation(
      RowSystem(program), lower: program.variableLower, upper: program.variableUpper)
    guard propagation.propagateAll() else { return nil }
    guard
      let graph = ConflictGraph(
        &propagation, variableCount: program.variableCount,
        probes: program.variableCount <= Self.greatestProbed)
    else { return nil }
    // The bound on the objective only helped probing: as a row it would make nodes degenerate.
    program = original
    for column in propagation.lower.indices {
      program.setBounds(
        of: Variable(index: column), propagation.lower[column]...propagation.upper[column])
    }
    self.graph = graph
    self.program = program.tightened(graph)
  }

  private init(_ program: IntegerProgram, _ graph: ConflictGraph) {
    self.program = program
    self.graph = graph
  }

  /// The same without the variables that have one value left, and without the rows that hold anyway.
  func compacted() -> (small: Preparation, of: ReducedProgram) {
    let isFree = program.variables.map { $0.isFree(in: program) }
    let reduced = program.restricted(fixing: program.variableLower, free: isFree)
    return (
      Preparation(reduced.program, graph.keeping(reduced.freeVariables.map(\.index))), reduced
    )
  }
}
