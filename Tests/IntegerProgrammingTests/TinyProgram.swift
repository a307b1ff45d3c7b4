import IntegerProgramming

enum TinyProgram {
  /// Two mentors, two deficits: maximize 10 + 5a + 4b − 3c over binaries a, b, and c in −2...7,
  /// with rows of every kind.
  static func make() -> IntegerProgram {
    var program = IntegerProgram()
    let a = program.addBinary()
    let b = program.addBinary()
    let c = program.addVariable(lower: -2, upper: 7)
    program.addConstraint(LinearExpression([.init(6, a), .init(5, b)]), lower: nil, upper: 8)
    program.addConstraint(
      LinearExpression([.init(1, a), .init(1, b), .init(-1, c)], constant: 1), lower: -2, upper: 3)
    program.addConstraint(LinearExpression([.init(2, c)]), lower: 0, upper: nil)
    program.addConstraint(LinearExpression([.init(1, b), .init(1, b)]), lower: 2, upper: 2)
    program.objective = Objective(
      .maximize, LinearExpression([.init(5, a), .init(4, b), .init(-3, c)], constant: 10))
    return program
  }

  static let naming = Naming(
    variable: { ["serve[T1,T2:MATH]", "serve[T1,T3:ICT]", "open"][$0] },
    constraint: { ["hours[T1]", "balance", "floor", "wish[T3]"][$0] })

  /// Every assignment of values within the ranges.
  static func assignments(_ program: IntegerProgram) -> [[Int]] {
    program.variables.reduce([[]]) { all, variable in
      all.flatMap { values in program.bounds(of: variable).map { values + [$0] } }
    }
  }
}
