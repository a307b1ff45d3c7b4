import IntegerProgramming

/// Makes a plan better near what a question changed, or proves the whole where it is small.
struct LocalSearch {
  let vicinity: Vicinity
  /// What the plan chose before the question.
  let base: [Int]
  let solver: any Solver
  /// Rounds at most.
  let effort: Int
  /// Whether it also looks where nothing has changed.
  let wanders: Bool
  let sizes: (first: Int, growth: Int)
  let isInterrupted: @Sendable () -> Bool

  struct Answer {
    var values: [Int]
    var objective: Int
    /// Nothing is better than this; nil: nothing is known.
    var bound: Int?
  }

  /// - Parameters:
  ///   - bound: one that holds already.
  ///   - seeds: variables to look around, besides those that differ from the plan before.
  func improve(
    _ formulation: Formulation, _ start: [Int], bound: Int?, seeds: [Int]
  ) throws(SolverFailure) -> Answer {
    let program = formulation.program
    let sense = program.objective.sense
    var answer = Answer(
      values: start, objective: program.objective.value(at: start),
      bound: tighter(bound, reach(program), sense))
    if answer.bound == answer.objective { return answer }
    if program.variableCount <= Self.tinyProgram {
      try solveWhole(formulation, iterations: 20_000 * max(1, effort), &answer)
      return answer
    }
    try searchAround(formulation, seeds, &answer)
    if answer.bound != answer.objective, program.variableCount <= Resolver.wholeProgram,
      !isInterrupted()
    {
      try solveWhole(formulation, iterations: 1500 * effort, &answer)
    }
    return answer
  }

  /// Programs of no more variables than this are solved to the end without looking around first.
  private static let tinyProgram = 400

  /// Solves the surroundings of what differs, wider and wider.
  private func searchAround(
    _ formulation: Formulation, _ seeds: [Int], _ answer: inout Answer
  ) throws(SolverFailure) {
    let program = formulation.program
    var random = RandomSource(seed: UInt64(program.constraintCount))
    for round in 0..<effort where answer.bound != answer.objective && !isInterrupted() {
      let changed = formulation.choices.all.map(\.index).filter { answer.values[$0] != base[$0] }
      var around = seeds + changed
      if wanders, around.isEmpty || round >= effort / 3 {
        let chosen = formulation.choices.all.map(\.index).filter { answer.values[$0] > 0 }
        guard !chosen.isEmpty else { break }
        around += (0..<4).map { _ in chosen[random.position(below: chosen.count)] }
      }
      if around.isEmpty { break }
      let free = vicinity.marks(
        around: around, size: around.count + sizes.first + sizes.growth * round
      ) { answer.values[$0] > 0 }
      try solvePart(formulation, free, &answer)
    }
  }

  private func solvePart(
    _ formulation: Formulation, _ free: [Bool], _ answer: inout Answer
  ) throws(SolverFailure) {
    let reduced = formulation.program.restricted(fixing: answer.values, free: free)
    guard !reduced.freeVariables.isEmpty else { return }
    let isInterrupted = isInterrupted
    let solution = try solver.solve(
      reduced.program,
      SolveRequest(
        limits: SolveLimits(nodeLimit: 60, simplexIterationLimit: 3000),
        start: reduced.project(answer.values),
        branchingRanks: formulation.ranks(of: reduced.freeVariables),
        isInterrupted: { isInterrupted() }))
    if let found = solution.values { take(reduced.expand(found), formulation, &answer) }
  }

  private func solveWhole(
    _ formulation: Formulation, iterations: Int, _ answer: inout Answer
  ) throws(SolverFailure) {
    let isInterrupted = isInterrupted
    let program = formulation.program
    let solution = try solver.solve(
      program,
      SolveRequest(
        limits: SolveLimits(simplexIterationLimit: iterations),
        start: answer.values, objectiveBound: answer.bound,
        branchingRanks: formulation.ranks(of: Array(program.variables)), emphasis: .proof,
        isInterrupted: { isInterrupted() }))
    if let found = solution.values { take(found, formulation, &answer) }
    answer.bound = tighter(answer.bound, solution.bound, program.objective.sense)
  }

  private func take(_ found: [Int], _ formulation: Formulation, _ answer: inout Answer) {
    var values = found
    formulation.complete(&values)
    let objective = formulation.program.objective.value(at: values)
    guard formulation.program.objective.sense.prefers(objective, to: answer.objective),
      formulation.program.isFeasible(values)
    else { return }
    answer.values = values
    answer.objective = objective
  }

  /// The best that the variables' ranges allow.
  private func reach(_ program: IntegerProgram) -> Int {
    let expression = program.objective.expression.normalized()
    return expression.terms.reduce(expression.constant) { sum, term in
      let range = program.bounds(of: term.variable)
      let takesUpper = (program.objective.sense == .maximize) == (term.coefficient > 0)
      return sum + term.coefficient * (takesUpper ? range.upperBound : range.lowerBound)
    }
  }

  private func tighter(_ one: Int?, _ other: Int?, _ sense: Sense) -> Int? {
    guard let one else { return other }
    return other.map { sense.tighter(one, $0) } ?? one
  }
}
