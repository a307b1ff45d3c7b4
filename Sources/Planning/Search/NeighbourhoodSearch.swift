import BranchAndCut
import IntegerProgramming
import Mentoring

/// Improves a plan part by part: large-neighbourhood search with an exact solver on each part.
///
/// Each round draws a fixed number of neighbourhoods, solves them side by side from the same plan,
/// and takes over the improvements one after another as far as they go together. Nothing depends
/// on how many threads there are or which is faster. Source of the method: Shaw, "Using constraint
/// programming and local search methods to solve vehicle routing problems", CP 1998,
/// doi:10.1007/3-540-49481-2_30.
struct NeighbourhoodSearch {
  let formulation: Formulation
  private let lookup: RowLookup
  let neighbourhoods: Neighbourhoods
  let solver: any Solver
  let workers: WorkerThreads
  let stop: StopCondition
  private(set) var values: [Int]
  private(set) var objective: Int
  /// Rounds made so far.
  private(set) var rounds = 0
  private var random: RandomSource
  /// Deficits of a neighbourhood, by kind: they grow while parts are solved to the end, and shrink
  /// where they are not.
  private var sizes: [Int]
  /// Simplex iterations that a part may take; more where nothing improves any longer.
  private var work = Self.leastWork
  /// Rounds without improvement after which the search ends.
  private let patience: Int
  private let report: @Sendable (Int) -> Void
  /// Successes of each kind, which make it come more often.
  private var weights: [Int]

  private static let perRound = 4
  private static let sizeRange = 8...200
  /// Simplex iterations that a part may take at first, and at most.
  private static let leastWork = 2500
  private static let greatestWork = 40_000
  /// Rounds without improvement after which parts may take more work.
  private static let patienceOfParts = 10

  init(
    formulation: Formulation, neighbourhoods: Neighbourhoods, solver: any Solver,
    workers: WorkerThreads, stop: StopCondition, start: [Int], seed: UInt64,
    patience: Int, report: @escaping @Sendable (Int) -> Void
  ) {
    self.patience = patience
    self.report = report
    self.formulation = formulation
    lookup = RowLookup(formulation.program)
    self.neighbourhoods = neighbourhoods.forStage(formulation, from: start)
    self.solver = solver
    self.workers = workers
    self.stop = stop
    values = start
    objective = formulation.program.objective.expression.value(at: start)
    random = RandomSource(seed: seed)
    sizes = Neighbourhoods.Kind.allCases.map { _ in 20 }
    weights = self.neighbourhoods.firstWeights
  }

  /// Help and curators of all schools, and then, if asked, school by school, each from the plan that the ones
  /// before left.
  mutating func construct(bySchool: Bool) throws(SolverFailure) {
    let schools = formulation.candidates.programme.schools.indices
    for school in [nil] + (bySchool ? schools.map(Optional.some) : []) where !stop.holds {
      let free =
        school.map { neighbourhoods.around(school: $0, in: values) }
        ?? neighbourhoods.schoolsOnly(in: values)
      if let better = try Self.improve(
        formulation, lookup, values, free, solver, stop, Self.leastWork
      ).better {
        take(better)
      }
    }
  }

  /// Looks among the choices that the relaxation or the plan makes use of, and no others. Source:
  /// Danna, Rothberg, Le Pape, "Exploring relaxation induced neighborhoods to improve MIP solutions",
  /// Mathematical Programming 102 (2005), doi:10.1007/s10107-004-0518-7.
  mutating func combine(
    with relaxation: Relaxation, iterations: Int, _ branchAndCut: BranchAndCut
  ) throws(SolverFailure) {
    guard relaxation.status == .optimal, !stop.holds else { return }
    let isUsed = zip(relaxation.values, values).map { $0 > 1e-6 || $1 > 0 }
    let free = neighbourhoods.withDependents(
      of: formulation.choices.all.filter { isUsed[$0.index] })
    let reduced = formulation.program.restricted(
      fixing: values, free: free, lookup: lookup)
    let stop = stop
    let solution = try branchAndCut.solve(
      reduced.program,
      SolveRequest(
        limits: SolveLimits(timeLimit: stop.remaining, simplexIterationLimit: iterations),
        start: reduced.project(values), isInterrupted: { stop.isInterrupted }))
    guard let part = solution.values else { return }
    var better = reduced.expand(part)
    formulation.complete(&better)
    let found = formulation.program.objective.expression.value(at: better)
    if formulation.program.objective.sense.prefers(found, to: objective),
      formulation.program.isFeasible(better)
    {
      take(better)
    }
  }

  /// Makes rounds until the target is met, nothing improves for a while, or the work is used up.
  ///
  /// - Parameters:
  ///   - limit: rounds at most.
  ///   - isMet: whether an objective is as good as can be.
  mutating func improve(rounds limit: Int, until isMet: (Int) -> Bool) throws(SolverFailure) {
    guard !neighbourhoods.isEmpty else { return }
    var idle = 0
    var made = 0
    while made < limit, idle < patience, !isMet(objective), !stop.holds {
      let before = objective
      guard try makeRound() else { return }
      made += 1
      idle = objective == before ? idle + 1 : 0
      if idle > 0, idle % Self.patienceOfParts == 0 { work = min(2 * work, Self.greatestWork) }
    }
  }

  /// Returns false where the round was cut short; then nothing of it counts.
  private mutating func makeRound() throws(SolverFailure) -> Bool {
    let base = values
    var drawn: [(kind: Neighbourhoods.Kind, free: [Bool])] = []
    for _ in 0..<Self.perRound {
      let kind = drawKind()
      drawn.append(
        (kind, neighbourhoods.draw(kind, size: sizes[kind.rawValue], using: &random, in: base)))
    }
    let (formulation, lookup, solver, stop, work) = (formulation, lookup, solver, stop, work)
    let answers = try workers.map(drawn.map(\.free)) { free throws(SolverFailure) in
      try Self.improve(formulation, lookup, base, free, solver, stop, work)
    }
    if stop.holds { return false }
    rounds += 1
    for (answer, kind) in zip(answers, drawn.map(\.kind)) {
      guard let better = answer.better, let merged = merge(better, from: base) else { continue }
      take(merged)
      weights[kind.rawValue] += 2
    }
    if weights.reduce(0, +) > 60 { weights = weights.map { $0 == 0 ? 0 : max(1, $0 / 2) } }
    for (answer, kind) in zip(answers, drawn.map(\.kind)) {
      let size = sizes[kind.rawValue]
      let step = max(1, size / 10)
      let next = answer.isSolved ? size + step : size - step
      sizes[kind.rawValue] = min(max(next, Self.sizeRange.lowerBound), Self.sizeRange.upperBound)
    }
    return true
  }

  private mutating func drawKind() -> Neighbourhoods.Kind {
    var ticket = random.position(below: weights.reduce(0, +))
    for kind in Neighbourhoods.Kind.allCases {
      ticket -= weights[kind.rawValue]
      if ticket < 0 { return kind }
    }
    return .scattered
  }

  private mutating func take(_ better: [Int]) {
    values = better
    objective = formulation.program.objective.expression.value(at: better)
    report(objective)
  }

  /// The current plan with what an answer changed in the plan it began from; nil where that is not
  /// feasible or no better than the current plan.
  private func merge(_ answer: [Int], from base: [Int]) -> [Int]? {
    var merged = values
    for variable in formulation.choices.all where answer[variable.index] != base[variable.index] {
      merged[variable.index] = answer[variable.index]
    }
    formulation.complete(&merged)
    let worth = formulation.program.objective.expression.value(at: merged)
    guard formulation.program.objective.sense.prefers(worth, to: objective),
      formulation.program.isFeasible(merged)
    else { return nil }
    return merged
  }

  /// What came of one neighbourhood.
  private struct Part: Sendable {
    /// Values of the whole program; nil where it holds nothing better.
    var better: [Int]?
    /// Whether nothing better than the answer is left in it.
    var isSolved: Bool
  }

  private static func improve(
    _ formulation: Formulation, _ lookup: RowLookup, _ values: [Int], _ free: [Bool],
    _ solver: any Solver, _ stop: StopCondition, _ work: Int
  ) throws(SolverFailure) -> Part {
    let reduced = formulation.program.restricted(fixing: values, free: free, lookup: lookup)
    guard !reduced.freeVariables.isEmpty else { return Part(isSolved: true) }
    let request = SolveRequest(
      limits: SolveLimits(simplexIterationLimit: work), start: reduced.project(values),
      isInterrupted: { stop.holds })
    let solution = try BranchAndCut(solver: solver, threads: 1).solve(reduced.program, request)
    let isSolved = solution.status == .optimal
    guard let found = solution.values, let objective = solution.objective,
      formulation.program.objective.sense.prefers(
        objective, to: formulation.program.objective.expression.value(at: values))
    else { return Part(isSolved: isSolved) }
    var better = reduced.expand(found)
    formulation.complete(&better)
    return Part(
      better: formulation.program.isFeasible(better) ? better : nil, isSolved: isSolved)
  }
}

extension Sense {
  /// Whether a value is as good as a bound.
  func meets(_ value: Int, _ bound: Int) -> Bool { !prefers(bound, to: value) }
}
