import BranchAndCut
import IntegerProgramming
import Matching
import Mentoring

/// What could be covered at each school if nobody else needed anything.
public struct AttainablePoints: Sendable {
  private let solver: any Solver
  private let workers: WorkerThreads

  /// - Parameter threads: schools looked at side by side.
  public init(solver: any Solver, threads: Int) {
    self.solver = solver
    workers = WorkerThreads(count: threads)
  }

  /// What was found for each school that fairness looks at.
  struct Finding: Sendable, Equatable {
    var points: [School.ID: Points] = [:]
    /// Schools whose points are only known not to be more, because the work was cut short by time or
    /// an interruption.
    var bounded: Set<School.ID> = []
  }

  /// Attainable points of every school that fairness looks at.
  ///
  /// Where a school's own small program is not solved to the end within a fixed amount of work, its
  /// bound stands: never less than what is attainable.
  public func find(_ candidates: Candidates) throws(SolverFailure) -> [School.ID: Points] {
    try find(candidates, until: .never).points
  }

  /// The same, cut short where the stop condition holds: what is not found by then has a bound, which
  /// costs no time.
  func find(
    _ candidates: Candidates, until stop: StopCondition
  ) throws(SolverFailure) -> Finding {
    let programme = candidates.programme
    let schools = programme.fairSchools.map { programme.schoolIndex[$0.id]! }
    let solver = solver
    let weaknesses = Dictionary(
      grouping: programme.swot.filter { $0.quadrant == .weakness }, by: \.school)
    let shares = zip(schools, candidates.serving(schools: schools)).map { school, own in
      Share(
        school: school, candidates: own,
        weaknesses: weaknesses[programme.schools[school].id] ?? [])
    }
    let answers = try workers.map(shares) { share throws(SolverFailure) in
      try Self.attainable(share, solver, stop)
    }
    var finding = Finding()
    for (school, answer) in zip(schools, answers) {
      let id = programme.schools[school].id
      finding.points[id] = Points(answer.points)
      if answer.isCutShort { finding.bounded.insert(id) }
    }
    return finding
  }

  /// What one school is looked at with.
  private struct Share: Sendable {
    let school: Int
    let candidates: Candidates
    let weaknesses: [SWOTItem]
  }

  private struct Answer: Sendable {
    var points: Int
    var isCutShort: Bool
  }

  private static func attainable(
    _ share: Share, _ solver: any Solver, _ stop: StopCondition
  ) throws(SolverFailure) -> Answer {
    let ceiling = ceiling(share)
    if stop.holds { return Answer(points: ceiling, isCutShort: ceiling > 0) }
    let formulation = Formulation(attainableAt: share.school, of: share.candidates)
    let program = formulation.program
    let start = Array(repeating: 0, count: program.variableCount)
    let solution = try BranchAndCut(solver: solver, threads: 1).solve(
      program,
      SolveRequest(
        limits: SolveLimits(timeLimit: stop.remaining, simplexIterationLimit: 20_000),
        start: start, branchingRanks: formulation.ranks(of: Array(program.variables)),
        isInterrupted: { stop.isInterrupted }))
    return Answer(
      points: min(solution.bound ?? ceiling, ceiling),
      isCutShort: solution.status == .timeLimit || solution.status == .interrupted)
  }

  /// What is certainly not exceeded: every deficit that somebody could serve, every weakness that
  /// somebody could answer.
  private static func ceiling(_ share: Share) -> Int {
    let own = share.candidates
    let programme = own.programme
    let deficits = Set(own.serves.map(\.deficit) + own.groups.flatMap { $0.joins.map(\.deficit) })
    let topics = Set(own.helpChoices.map { programme.topics[$0.topic].id })
    let weaknesses = share.weaknesses.filter { topics.contains($0.topic) }
    return deficits.reduce(0) { $0 + programme.deficits[$1].points.value }
      + weaknesses.reduce(0) { $0 + $1.weight * programme.rules.help.pointsPerWeight }
  }
}
