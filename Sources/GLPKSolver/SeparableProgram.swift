import IntegerProgramming

/// Programs whose rows hold no variable: each variable goes to its better end. GLPK refuses them.
enum SeparableProgram {
  static func solve(_ program: IntegerProgram) -> Solution {
    let values = bestEnds(program)
    guard program.isFeasible(values) else { return .infeasible }
    let objective = program.objective.value(at: values)
    return Solution(
      status: .optimal, values: values, objective: objective, bound: objective, nodes: 0)
  }

  static func relax(_ program: IntegerProgram) -> Relaxation {
    let solution = solve(program)
    guard let values = solution.values, let objective = solution.objective else {
      return Relaxation(status: .infeasible)
    }
    return Relaxation(
      status: .optimal, objective: Double(objective), bound: objective,
      values: values.map(Double.init),
      rowDuals: [Double](repeating: 0, count: program.constraintCount),
      reducedCosts: costs(program).map(Double.init))
  }

  private static func bestEnds(_ program: IntegerProgram) -> [Int] {
    zip(program.variables, costs(program)).map { variable, cost in
      let range = program.bounds(of: variable)
      let wantsLess = program.objective.sense == .minimize ? cost >= 0 : cost <= 0
      return wantsLess ? range.lowerBound : range.upperBound
    }
  }

  private static func costs(_ program: IntegerProgram) -> [Int] {
    var costs = [Int](repeating: 0, count: program.variableCount)
    for term in program.objective.expression.terms {
      costs[term.variable.index] += term.coefficient
    }
    return costs
  }
}
