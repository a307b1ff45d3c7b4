import IntegerProgramming

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014, doi:10.1145/2660193.2660195): the same numbers
/// from the same seed everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

enum SmallPrograms {
  /// Up to six variables with up to four values each and up to five rows of every kind.
  static func random(seed: UInt64) -> IntegerProgram {
    var generator = SplitMix64(state: seed)
    var program = IntegerProgram()
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let lower = Int.random(in: -2...2, using: &generator)
      _ = program.addVariable(
        lower: lower, upper: lower + Int.random(in: 0...3, using: &generator))
    }
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      let row = expression(in: program, -6...6, &generator)
      let lower = Int.random(in: -12...6, using: &generator)
      let kind = Int.random(in: 0...4, using: &generator)
      let width = kind == 2 ? 0 : Int.random(in: 0...9, using: &generator)
      program.addConstraint(
        row, lower: kind == 0 ? nil : lower, upper: kind == 1 ? nil : lower + width)
    }
    program.objective = Objective(
      Bool.random(using: &generator) ? .minimize : .maximize,
      expression(in: program, -20...20, &generator))
    return program
  }

  private static func expression(
    in program: IntegerProgram, _ range: ClosedRange<Int>, _ generator: inout SplitMix64
  ) -> LinearExpression {
    var expression = LinearExpression(constant: Int.random(in: -3...3, using: &generator))
    for variable in program.variables where Int.random(in: 0...3, using: &generator) > 0 {
      expression.add(Int.random(in: range, using: &generator), variable)
    }
    return expression
  }

  /// Every assignment of values within the ranges that keeps the rows.
  static func feasible(_ program: IntegerProgram) -> [[Int]] {
    var all: [[Int]] = [[]]
    for variable in program.variables {
      all = all.flatMap { values in program.bounds(of: variable).map { values + [$0] } }
    }
    return all.filter { program.violations(of: $0).isEmpty }
  }

  /// The optimum by enumeration; nil: infeasible.
  static func optimum(_ program: IntegerProgram) -> Int? {
    let objectives = feasible(program).map { program.objective.value(at: $0) }
    return program.objective.sense == .minimize ? objectives.min() : objectives.max()
  }

  /// Maximize the value of a multi-dimensional knapsack with `items` things and five limits: hard
  /// for branch and bound.
  static func knapsack(items: Int, seed: UInt64) -> IntegerProgram {
    var generator = SplitMix64(state: seed)
    var program = IntegerProgram()
    let things = (0..<items).map { _ in program.addBinary() }
    for _ in 0..<5 {
      var weight = LinearExpression()
      for thing in things { weight.add(Int.random(in: 1...1000, using: &generator), thing) }
      let total = weight.terms.reduce(0) { $0 + $1.coefficient }
      program.addConstraint(weight, lower: nil, upper: total / 2)
    }
    var value = LinearExpression()
    for thing in things { value.add(Int.random(in: 1...1000, using: &generator), thing) }
    program.objective = Objective(.maximize, value)
    return program
  }
}
