import IntegerProgramming

/// Random integer programs small enough to look at every solution.
struct SmallProgram {
  let program: IntegerProgram
  /// Every feasible point.
  let solutions: [[Int]]

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    let count = 4 + Int(random.next() % 6)
    var program = IntegerProgram()
    var variables: [Variable] = []
    for index in 0..<count {
      let isWide = index == 0 && random.next() % 2 == 0
      variables.append(program.addVariable(lower: 0, upper: isWide ? 3 : 1))
    }
    for _ in 0..<(2 + Int(random.next() % 6)) {
      var sum = LinearExpression()
      var reach = 0
      for variable in variables where random.next() % 3 != 0 {
        let coefficient = Int(random.next() % 14) - 4
        if coefficient == 0 { continue }
        sum.add(coefficient, variable)
        reach += max(0, coefficient)
      }
      let side = Int(random.next() % UInt64(reach + 2)) - 1
      switch random.next() % 4 {
      case 0: program.addConstraint(sum, lower: side / 2, upper: nil)
      case 1: program.addConstraint(sum, lower: side / 3, upper: side)
      default: program.addConstraint(sum, lower: nil, upper: side)
      }
    }
    var objective = LinearExpression(constant: 3)
    for variable in variables { objective.add(Int(random.next() % 41) - 20, variable) }
    program.objective = Objective(random.next() % 2 == 0 ? .minimize : .maximize, objective)
    self.program = program
    solutions = Self.points(within: program).filter { program.isFeasible($0) }
  }

  /// Narrow rows with large coefficients, which cuts do not solve: the search has to branch.
  init(narrow seed: UInt64) {
    var random = SplitMix(state: seed)
    var program = IntegerProgram()
    let variables = (0..<12).map { _ in program.addVariable(lower: 0, upper: 1) }
    for _ in 0..<3 {
      let row = LinearExpression(
        variables.map { LinearExpression.Term(10 + Int(random.next() % 90), $0) })
      let middle = row.terms.map(\.coefficient).reduce(0, +) / 2
      program.addConstraint(row, lower: middle - 25, upper: middle)
    }
    let objective = LinearExpression(
      variables.map { LinearExpression.Term(Int(random.next() % 9), $0) })
    program.objective = Objective(random.next() % 2 == 0 ? .minimize : .maximize, objective)
    self.program = program
    solutions = Self.points(within: program).filter { program.isFeasible($0) }
  }

  /// The best objective; nil: there is no solution.
  var optimum: Int? {
    let values = solutions.map { program.objective.expression.value(at: $0) }
    return program.objective.sense == .minimize ? values.min() : values.max()
  }

  static func points(within program: IntegerProgram) -> [[Int]] {
    var points: [[Int]] = [[]]
    for variable in program.variables {
      points = points.flatMap { point in
        program.bounds(of: variable).map { point + [$0] }
      }
    }
    return points
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
