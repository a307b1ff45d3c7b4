import IntegerProgramming
import Mentoring

/// What the search found for one stage.
struct StageAnswer: Sendable {
  /// Feasible values, as good as any that were found.
  var values: [Int]
  var objective: Int
  /// Nothing is better than this; nil: nothing is known.
  var bound: Int?
  /// Whether the objective meets the bound.
  var isProven: Bool
}

/// Searches one stage: a bound from the relaxation, better plans from neighbourhoods, and a proof.
struct StageSearch {
  let formulation: Formulation
  let neighbourhoods: Neighbourhoods
  let solver: any Solver
  let workers: WorkerThreads
  let options: PlanningOptions
  /// Ends this stage, so that later ones get their share of the time.
  let stop: StopCondition
  let seed: UInt64
  let report: @Sendable (Int, Int?) -> Void

  private var program: IntegerProgram { formulation.program }
  private var sense: Sense { formulation.program.objective.sense }

  /// A program of no more variables than this is proven as a whole rather than searched for long.
  private static let smallProgram = 3000
  /// Simplex iterations of the proof, and of the relaxation of a large program, for each unit of
  /// effort.
  private static let iterationsPerEffort = 1000

  func run(from start: [Int]) throws(SolverFailure) -> StageAnswer {
    var answer = StageAnswer(
      values: start, objective: program.objective.expression.value(at: start),
      bound: trivialBound, isProven: false)
    if isDone(&answer) { return answer }
    let isSmall = program.variableCount <= Self.smallProgram
    let (relaxation, search) = isSmall ? try searchShortly(&answer) : try searchAtLength(&answer)
    take(search, &answer)
    if isDone(&answer) || stop.holds { return answer }
    try prove(&answer, relaxation)
    _ = isDone(&answer)
    return answer
  }

  /// The relaxation first, then neighbourhoods until nothing improves for a little while.
  private func searchShortly(
    _ answer: inout StageAnswer
  ) throws(SolverFailure) -> (Relaxation, NeighbourhoodSearch) {
    var search = neighbourhoodSearch(from: answer.values, patience: 6)
    try search.construct()
    take(search, &answer)
    let relaxation = try relax(iterationLimit: nil)
    if let bound = relaxation.bound { tighten(&answer, bound) }
    let bound = answer.bound
    try search.combine(with: relaxation, iterations: options.effort * Self.iterationsPerEffort / 10)
    try search.improve(rounds: options.effort) { objective in
      bound.map { sense.meets(objective, $0) } ?? false
    }
    return (relaxation, search)
  }

  /// Neighbourhoods for as long as the effort lasts, with the relaxation solved beside them.
  private func searchAtLength(
    _ answer: inout StageAnswer
  ) throws(SolverFailure) -> (Relaxation, NeighbourhoodSearch) {
    let trivial = answer.bound
    let values = answer.values
    let isNeedless = Flag()
    let (search, relaxation) = try workers.both { () throws(SolverFailure) in
      var search = neighbourhoodSearch(from: values, patience: 40)
      func isMet(_ objective: Int) -> Bool {
        trivial.map { sense.meets(objective, $0) } ?? false
      }
      try search.construct()
      report(search.objective, trivial)
      try search.improve(rounds: options.effort, until: isMet)
      if isMet(search.objective) { isNeedless.raise() }
      return search
    } and: { () throws(SolverFailure) in
      try relax(iterationLimit: options.effort * Self.iterationsPerEffort, unless: isNeedless)
    }
    if let bound = relaxation.bound { tighten(&answer, bound) }
    return (relaxation, search)
  }

  private func neighbourhoodSearch(from values: [Int], patience: Int) -> NeighbourhoodSearch {
    NeighbourhoodSearch(
      formulation: formulation, neighbourhoods: neighbourhoods, solver: solver, workers: workers,
      stop: stop, start: values, seed: seed, patience: patience, report: { report($0, nil) })
  }

  /// - Parameter isNeedless: raised where the plan is proven without it.
  private func relax(
    iterationLimit: Int?, unless isNeedless: Flag? = nil
  ) throws(SolverFailure) -> Relaxation {
    if isNeedless?.isRaised ?? false { return Relaxation(status: .interrupted) }
    return try solver.relax(
      program,
      SolveRequest(
        limits: SolveLimits(timeLimit: stop.remaining, simplexIterationLimit: iterationLimit),
        isInterrupted: { stop.isInterrupted || (isNeedless?.isRaised ?? false) }))
  }

  // MARK: Bounds

  /// The best that the variables' ranges allow, where each deficit is served in one way at most.
  private var trivialBound: Int {
    let expression = program.objective.expression.normalized()
    let deficitOf = formulation.deficitByVariable
    var bound = expression.constant
    var best: [Int: Int] = [:]
    for term in expression.terms {
      if let deficit = deficitOf[term.variable] {
        let gain = sense == .maximize ? term.coefficient : -term.coefficient
        best[deficit] = max(best[deficit] ?? 0, gain)
        continue
      }
      let range = program.bounds(of: term.variable)
      let takesUpper = (sense == .maximize) == (term.coefficient > 0)
      bound += term.coefficient * (takesUpper ? range.upperBound : range.lowerBound)
    }
    let gains = best.values.reduce(0, +)
    return sense == .maximize ? bound + gains : bound - gains
  }

  private func tighten(_ answer: inout StageAnswer, _ bound: Int) {
    if let known = answer.bound, !sense.prefers(known, to: bound) { return }
    answer.bound = bound
    report(answer.objective, answer.bound)
  }

  private func take(_ search: NeighbourhoodSearch, _ answer: inout StageAnswer) {
    guard sense.prefers(search.objective, to: answer.objective) else { return }
    answer.values = search.values
    answer.objective = search.objective
    report(answer.objective, answer.bound)
  }

  private func isDone(_ answer: inout StageAnswer) -> Bool {
    guard let bound = answer.bound else { return false }
    answer.isProven = sense.meets(answer.objective, bound)
    if answer.isProven { return true }
    let gap = Double(abs(bound - answer.objective))
    let scale = Double(max(1, abs(bound), abs(answer.objective)))
    return gap / scale <= options.relativeGap
  }

  // MARK: Proof

  /// Hands the program to the solver as a whole, without the choices that the relaxation's reduced
  /// costs show to be in no better plan.
  private func prove(_ answer: inout StageAnswer, _ relaxation: Relaxation) throws(SolverFailure) {
    let free = openVariables(answer, relaxation)
    guard free.count(where: { $0 }) <= Self.smallProgram else { return }
    let isLevel = program.objective.expression.normalized().terms.count == 1
    let reduced =
      isLevel ? aboveLevel(answer, free) : program.restricted(fixing: answer.values, free: free)
    let request = SolveRequest(
      limits: SolveLimits(
        timeLimit: stop.remaining,
        simplexIterationLimit: options.effort * Self.iterationsPerEffort,
        relativeGap: options.relativeGap),
      start: isLevel ? nil : reduced.project(answer.values), objectiveBound: answer.bound,
      branchingRanks: formulation.ranks(of: reduced.freeVariables), emphasis: .proof,
      isInterrupted: { stop.isInterrupted })
    let solution = try solver.solve(reduced.program, request)
    let incumbent = answer.objective
    if let found = solution.values {
      var values = reduced.expand(found)
      formulation.complete(&values)
      let objective = program.objective.expression.value(at: values)
      if sense.prefers(objective, to: answer.objective), program.isFeasible(values) {
        answer.values = values
        answer.objective = objective
      }
    }
    // What was left out can at best equal the incumbent, so that the bound is the worse of the two.
    if isLevel, solution.status == .infeasible {
      tighten(&answer, incumbent)
    } else if let bound = solution.bound {
      tighten(&answer, sense.prefers(bound, to: incumbent) ? bound : incumbent)
    }
    report(answer.objective, answer.bound)
  }

  /// The program in which a level, the objective's only variable, must be better than the incumbent's:
  /// it is infeasible exactly if the incumbent is optimal, and its rows are sharper than a goal.
  private func aboveLevel(_ answer: StageAnswer, _ free: [Bool]) -> ReducedProgram {
    var sharper = program
    if let level = program.objective.expression.normalized().terms.first {
      let range = program.bounds(of: level.variable)
      let value = answer.values[level.variable.index]
      let isRaised = (sense == .maximize) == (level.coefficient > 0)
      sharper.setBounds(
        of: level.variable,
        isRaised ? (value + 1)...range.upperBound : range.lowerBound...(value - 1))
    }
    return sharper.restricted(fixing: answer.values, free: free)
  }

  /// Variables that a strictly better plan may use: not those whose reduced cost alone eats up the
  /// difference between the relaxation and the incumbent.
  private func openVariables(_ answer: StageAnswer, _ relaxation: Relaxation) -> [Bool] {
    var free = Array(repeating: true, count: program.variableCount)
    guard relaxation.status == .optimal, let optimum = relaxation.objective else { return free }
    let target = Double(answer.objective) + (sense == .maximize ? 1 : -1)
    let margin = 1e-6 * max(1, abs(optimum))
    for variable in formulation.choices.all {
      let index = variable.index
      let cost = relaxation.reducedCosts[index]
      guard relaxation.values[index] < 1e-9, answer.values[index] == 0 else { continue }
      let best = optimum + cost
      let isHopeless = sense == .maximize ? best < target - margin : best > target + margin
      if isHopeless, sense == .maximize ? cost < 0 : cost > 0 { free[index] = false }
    }
    return free
  }
}
