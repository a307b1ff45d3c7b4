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

  /// What probing fixed, in its order.
  let probed: [(column: Int, value: Int)]

  /// - Parameters:
  ///   - greatest: only objectives up to this are of interest; nil: all.
  ///   - tightensRows: whether rows are replaced by tighter ones.
  /// - Returns: nil where nothing is left.
  init?(_ original: IntegerProgram, upTo greatest: Int?, tightensRows: Bool = true) {
    var program = original
    var propagation = Self.propagation(of: original, upTo: greatest)
    guard propagation.propagateAll() else { return nil }
    let graph = Self.graph(&propagation, program)
    if graph.isContradictory { return nil }
    // The limit of the objective only helped probing: as a row it would make nodes degenerate.
    for column in propagation.lower.indices {
      program.setBounds(
        of: Variable(index: column), propagation.lower[column]...propagation.upper[column])
    }
    self.graph = graph
    probed = graph.fixed
    self.program = tightensRows ? program.tightened(graph) : program
  }

  private static func propagation(
    of original: IntegerProgram, upTo greatest: Int?
  ) -> Propagation {
    var program = original
    if let greatest {
      program.addConstraint(original.objective.expression, lower: nil, upper: greatest)
    }
    return Propagation(
      RowSystem(program), lower: program.variableLower, upper: program.variableUpper)
  }

  private static func graph(
    _ propagation: inout Propagation, _ program: IntegerProgram
  ) -> ConflictGraph {
    ConflictGraph(
      &propagation, variableCount: program.variableCount,
      probes: program.variableCount <= Self.greatestProbed)
  }

  /// What probing fixes before the rows and the limit of the objective leave nothing; nil: they leave
  /// something.
  static func refutation(
    of program: IntegerProgram, upTo greatest: Int
  ) -> [(column: Int, value: Int)]? {
    var propagation = propagation(of: program, upTo: greatest)
    guard propagation.propagateAll() else { return [] }
    let graph = graph(&propagation, program)
    return graph.isContradictory ? graph.fixed : nil
  }

  private init(_ program: IntegerProgram, _ graph: ConflictGraph) {
    self.program = program
    self.graph = graph
    probed = []
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
