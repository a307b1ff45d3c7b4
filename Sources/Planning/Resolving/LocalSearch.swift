import BranchAndCut
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
  /// Threads that search a whole program side by side.
  let threads: Int
  let isInterrupted: @Sendable () -> Bool

  struct Answer {
    var values: [Int]
    var objective: Int
    /// Nothing is better than this; nil: nothing is known.
    var bound: Int?
    /// Where everything is that later stages can look at; nil: anywhere.
    var cover: OptimaCover?
  }

  /// What is known of where to look for the best of a stage, and what later stages need to know.
  struct Scope {
    /// Of an earlier stage of the question.
    var cover: OptimaCover?
    /// One that applies to the stage.
    var groundwork: Groundwork?
    /// How much a later stage may give up.
    var spare: Int?
    /// Whether an earlier stage is not proven, so that a proof would be worth little.
    var isConditional = false

    static let anywhere = Scope()
  }

  /// - Parameters:
  ///   - bound: one that holds already.
  ///   - seeds: variables to look around, besides those that differ from the plan before.
  func improve(
    _ formulation: Formulation, _ start: [Int], bound: Int?, seeds: [Int], in scope: Scope
  ) throws(SolverFailure) -> Answer {
    let program = formulation.program
    var answer = Answer(
      values: start, objective: program.objective.value(at: start),
      bound: tighter(bound, program.reach, program.objective.sense), cover: scope.cover)
    if answer.bound == answer.objective || isInterrupted() { return answer }
    let isTiny = program.variableCount <= Self.tinyProgram
    let isWhole =
      isTiny || program.variableCount <= Resolver.wholeProgram && effort > 0 && !scope.isConditional
    if !isTiny {
      try searchAround(
        formulation, seeds, rounds: 0..<(isWhole ? min(effort, Self.fewRounds) : effort), &answer)
    }
    if answer.bound != answer.objective, isWhole, !isInterrupted() {
      try solveWhole(formulation, scope, &answer)
    }
    return answer
  }

  /// Makes up for a lack near by, at the least loss of the first goal that hangs on what is served:
  /// whatever else goes for it has to be found again by the stages.
  func mend(
    _ formulation: Formulation, _ start: [Int], _ lack: LinearExpression, seeds: [Int]
  ) throws(SolverFailure) -> [Int] {
    let stages = formulation.candidates.programme.rules.goals
    guard effort > 0, let stage = stages.first(where: formulation.usesChoices(of:)) else {
      return start
    }
    let value = formulation.expression(of: stage)
    var program = formulation.program
    program.objective = Objective(.maximize, value)
    let most = program.reach
    program.objective = Objective(.minimize, value)
    let weight = most - program.reach + 1
    guard weight < Self.greatestWeight else { return start }
    var mended = formulation
    var loss = lack.scaled(by: weight)
    loss += value.scaled(by: stage.isMaximised ? -1 : 1)
    mended.program.objective = Objective(.minimize, loss)
    var answer = Answer(
      values: start, objective: mended.program.objective.value(at: start), bound: nil, cover: nil)
    for round in 0..<Self.mendingRounds where lack.value(at: answer.values) > 0 {
      try searchAround(mended, seeds, rounds: round..<round + 1, &answer)
    }
    return answer.values
  }

  /// Sums with greater weights are not exact in the solver's numbers.
  private static let greatestWeight = 1 << 32
  private static let mendingRounds = 12

  /// Programs of no more variables than this are solved to the end without looking around first.
  private static let tinyProgram = 400
  /// Rounds before a program is solved as a whole, which finds good values itself.
  private static let fewRounds = 6
  /// Simplex iterations of a whole program for each unit of effort, and for a tiny one.
  private static let iterationsPerEffort = 2500
  private static let tinyIterations = 120_000

  /// Solves the surroundings of what differs, wider and wider.
  private func searchAround(
    _ formulation: Formulation, _ seeds: [Int], rounds: Range<Int>, _ answer: inout Answer
  ) throws(SolverFailure) {
    let program = formulation.program
    var random = RandomSource(seed: UInt64(program.constraintCount))
    for round in rounds where answer.bound != answer.objective && !isInterrupted() {
      let changed = formulation.choices.all.map(\.index).filter { answer.values[$0] != base[$0] }
      var around = seeds + changed
      if wanders, around.isEmpty || round >= rounds.upperBound / 3 {
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
    _ formulation: Formulation, _ scope: Scope, _ answer: inout Answer
  ) throws(SolverFailure) {
    let program = formulation.program
    let isTiny = program.variableCount <= Self.tinyProgram
    let found = try WholeSearch(
      formulation: formulation, solver: solver, threads: threads,
      iterations: max(isTiny ? Self.tinyIterations : 0, Self.iterationsPerEffort * effort),
      isInterrupted: isInterrupted
    ).run(
      from: answer.values, bound: answer.bound, within: scope.cover, scope.groundwork,
      keeping: scope.spare)
    if let values = found.values { take(values, formulation, &answer) }
    answer.bound = tighter(answer.bound, found.bound, program.objective.sense)
    answer.cover = found.cover
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

  private func tighter(_ one: Int?, _ other: Int?, _ sense: Sense) -> Int? {
    guard let one else { return other }
    return other.map { sense.tighter(one, $0) } ?? one
  }
}
