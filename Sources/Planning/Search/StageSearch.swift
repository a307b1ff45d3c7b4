import BranchAndCut
import IntegerProgramming
import Mentoring
import TransportProblem

/// What the search found for one stage.
struct StageAnswer: Sendable {
  /// Feasible values, as good as any that were found.
  var values: [Int]
  var objective: Int
  /// Nothing is better than this; nil: nothing is known.
  var bound: Int?
  /// Whether the objective meets the bound.
  var isProven: Bool
  /// Where every plan is that keeps what this stage and those before it demand; nil: anywhere.
  var cover: OptimaCover?
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
  /// Where every plan is that keeps what the earlier stages demand; nil: anywhere.
  let cover: OptimaCover?
  /// How much a later stage may give up of this one; nil: not known, or there is none.
  let spare: Int?
  let progress: StageProgress

  private var program: IntegerProgram { formulation.program }
  private var sense: Sense { formulation.program.objective.sense }

  /// A program of no more variables than this is proven as a whole rather than searched for long.
  private static let smallProgram = 6000
  /// One of no more than this is proven to the end where that can be; of a larger one the bound is mostly
  /// that of the root with its cuts, and little is gained below.
  private static let provableProgram = 3000
  /// Places of both sides of a transport problem at most, so that it takes seconds.
  private static let greatestTransport = 10_000
  /// Simplex iterations of the proof, and of the relaxation of a large program, for each unit of
  /// effort.
  private static let iterationsPerEffort = 2500
  private static let iterationsPerEffortOfLarge = 500

  func run(from start: [Int]) throws(SolverFailure) -> StageAnswer {
    var answer = StageAnswer(
      values: start, objective: program.objective.expression.value(at: start),
      bound: trivialBound, isProven: false, cover: cover)
    if isDone(&answer) { return answer }
    solveAsTransport(&answer)
    if isDone(&answer) { return answer }
    let isSmall = program.variableCount <= Self.smallProgram
    let search = isSmall ? try searchShortly(&answer) : try searchAtLength(&answer)
    take(search, &answer)
    if isDone(&answer) || stop.holds || !isSmall || options.effort == 0 { return answer }
    try prove(&answer)
    _ = isDone(&answer)
    return answer
  }

  /// Where nothing but limits on two sides is asked for, shortest paths find the best at once.
  private func solveAsTransport(_ answer: inout StageAnswer) {
    guard options.effort > 0, let transport = TransportProgram(program),
      transport.problem.placeCount <= Self.greatestTransport,
      let optimum = transport.solve(unless: { stop.holds })
    else { return }
    take(optimum.values, &answer)
    tighten(&answer, optimum.bound)
  }

  /// The relaxation first, then neighbourhoods until nothing improves for a little while.
  private func searchShortly(
    _ answer: inout StageAnswer
  ) throws(SolverFailure) -> NeighbourhoodSearch {
    var search = neighbourhoodSearch(from: answer.values, patience: 6)
    try search.construct(bySchool: true)
    take(search, &answer)
    let relaxation = try relax(iterationLimit: nil)
    if let bound = relaxation.bound { tighten(&answer, bound) }
    let bound = answer.bound
    try search.combine(
      with: relaxation, iterations: options.effort * Self.iterationsPerEffort / 10, branchAndCut)
    try search.improve(rounds: options.effort) { objective in
      bound.map { sense.meets(objective, $0) } ?? false
    }
    return search
  }

  /// Neighbourhoods for as long as the effort lasts, with the Lagrangian bound sought beside them.
  private func searchAtLength(
    _ answer: inout StageAnswer
  ) throws(SolverFailure) -> NeighbourhoodSearch {
    let trivial = answer.bound
    let values = answer.values
    let (search, found) = try searchBesideBound(from: answer) { () throws(SolverFailure) in
      var search = neighbourhoodSearch(from: values, patience: 40)
      try search.construct(bySchool: false)
      progress.report(search.objective, trivial)
      try search.improve(rounds: options.effort) { objective in
        trivial.map { sense.meets(objective, $0) } ?? false
      }
      return search
    }
    if let bound = found?.bound { tighten(&answer, bound) }
    return search
  }

  private func neighbourhoodSearch(from values: [Int], patience: Int) -> NeighbourhoodSearch {
    NeighbourhoodSearch(
      formulation: formulation, neighbourhoods: neighbourhoods, solver: solver, workers: workers,
      stop: stop, start: values, seed: seed, patience: patience,
      report: { [progress] in progress.report($0, nil) })
  }

  private func relax(iterationLimit: Int?) throws(SolverFailure) -> Relaxation {
    try solver.relax(
      program,
      SolveRequest(
        limits: SolveLimits(timeLimit: stop.remaining, simplexIterationLimit: iterationLimit),
        isInterrupted: { stop.isInterrupted }))
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
    // What is minimised is a sum of lacks or costs, and never below 0.
    return sense == .maximize ? bound + gains : max(0, bound - gains)
  }

  private func tighten(_ answer: inout StageAnswer, _ bound: Int) {
    if let known = answer.bound, !sense.prefers(known, to: bound) { return }
    answer.bound = bound
    progress.report(answer.objective, answer.bound)
  }

  private func take(_ search: NeighbourhoodSearch, _ answer: inout StageAnswer) {
    guard sense.prefers(search.objective, to: answer.objective) else { return }
    answer.values = search.values
    answer.objective = search.objective
    progress.report(answer.objective, answer.bound)
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

  private func prove(_ answer: inout StageAnswer) throws(SolverFailure) {
    let terms = program.objective.expression.normalized().terms
    if terms.count == 1, let guide = formulation.guide {
      try raiseLevel(of: terms[0], guide, &answer)
    } else {
      try searchWhole(&answer)
    }
    progress.report(answer.objective, answer.bound)
  }

  /// Searches the program as a whole, by branch and cut, for something better than the plan.
  private func searchWhole(_ answer: inout StageAnswer) throws(SolverFailure) {
    let objective = answer.objective
    let progress = progress
    var request = request(iterations: proofIterations)
    request.start = answer.values
    request.objectiveBound = answer.bound
    request.progress = { now in progress.report(now.incumbent ?? objective, now.bound) }
    let found = try branchAndCut.solve(program, request, within: cover, keeping: spare)
    if let cover = found.cover { answer.cover = cover }
    let solution = found.solution
    if let found = solution.values { take(found, &answer) }
    if let bound = solution.bound { tighten(&answer, bound) }
  }

  /// Asks for a level above the plan's until there is none.
  ///
  /// A level says little about where to look; the stage before it does: its value has to be kept, and
  /// most ways to a higher level lose it.
  private func raiseLevel(
    of term: LinearExpression.Term, _ guide: Formulation.Guide, _ answer: inout StageAnswer
  ) throws(SolverFailure) {
    let isRaised = (sense == .maximize) == (term.coefficient > 0)
    let range = program.bounds(of: term.variable)
    while !isDone(&answer), !stop.holds {
      let level = answer.values[term.variable.index]
      var sharper = program
      sharper.setBounds(
        of: term.variable,
        isRaised ? (level + 1)...range.upperBound : range.lowerBound...(level - 1))
      sharper.objective = guide.objective
      var request = request(iterations: proofIterations)
      request.mustBeat = guide.limit + (guide.objective.sense == .maximize ? -1 : 1)
      // One plan is enough.
      request.objectiveBound = guide.limit
      let solution = try branchAndCut.solve(sharper, request, within: cover, keeping: nil)
        .solution
      if let found = solution.values {
        take(found, &answer)
      } else if solution.status == .infeasible {
        tighten(&answer, answer.objective)
      } else {
        return
      }
    }
  }

  private var proofIterations: Int {
    let isProvable = program.variableCount <= Self.provableProgram
    return options.effort
      * (isProvable ? Self.iterationsPerEffort : Self.iterationsPerEffortOfLarge)
  }

  private var branchAndCut: BranchAndCut {
    BranchAndCut(solver: solver, threads: workers.count)
  }

  private func request(iterations: Int) -> SolveRequest {
    SolveRequest(
      limits: SolveLimits(
        timeLimit: stop.remaining, simplexIterationLimit: iterations,
        relativeGap: options.relativeGap),
      isInterrupted: { stop.isInterrupted })
  }

  /// Takes over values that are better and feasible.
  private func take(_ found: [Int], _ answer: inout StageAnswer) {
    var values = found
    formulation.complete(&values)
    let objective = program.objective.expression.value(at: values)
    guard sense.prefers(objective, to: answer.objective), program.isFeasible(values) else { return }
    answer.values = values
    answer.objective = objective
  }
}
