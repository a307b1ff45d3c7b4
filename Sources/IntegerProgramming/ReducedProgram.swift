/// What is left of a program after some of its variables were fixed.
///
/// Objective values of the reduced and the whole program are the same, because the fixed part is
/// the reduced objective's constant.
public struct ReducedProgram: Sendable {
  public let program: IntegerProgram
  /// Variable i of the reduced program is `freeVariables[i]` of the whole one.
  public let freeVariables: [Variable]
  /// Row i of the reduced program is row `keptConstraints[i]` of the whole one.
  public let keptConstraints: [Int]
  /// Bounds that the fixed values break whatever the free variables do: fixed values outside
  /// their range, and rows out of reach (with the nearest activity). Such rows are kept, so the
  /// reduced program is infeasible too. Not empty: the fixed part cannot be completed.
  public let conflicts: [Violation]
  private let base: [Int]

  init(
    program: IntegerProgram, freeVariables: [Variable], keptConstraints: [Int],
    conflicts: [Violation], base: [Int]
  ) {
    self.program = program
    self.freeVariables = freeVariables
    self.keptConstraints = keptConstraints
    self.conflicts = conflicts
    self.base = base
  }

  /// Values of the whole program: the fixed ones and `values` of the free variables.
  public func expand(_ values: [Int]) -> [Int] {
    precondition(values.count == freeVariables.count, "one value a free variable")
    var whole = base
    for (variable, value) in zip(freeVariables, values) { whole[variable.index] = value }
    return whole
  }

  /// The free variables' part of values of the whole program, such as a start.
  public func project(_ values: [Int]) -> [Int] {
    freeVariables.map { values[$0.index] }
  }
}
