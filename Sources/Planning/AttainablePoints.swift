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

  /// Attainable points of every school that fairness looks at.
  ///
  /// Where a school's own small program is not solved to the end within a fixed amount of work, its
  /// bound stands: never less than what is attainable.
  public func find(_ candidates: Candidates) throws(SolverFailure) -> [School.ID: Points] {
    let programme = candidates.programme
    let schools = programme.fairSchools.map { programme.schoolIndex[$0.id]! }
    let solver = solver
    let points = try workers.map(schools) { school throws(SolverFailure) in
      try Self.attainable(at: school, candidates, solver)
    }
    return Dictionary(
      uniqueKeysWithValues: zip(schools, points).map {
        (programme.schools[$0].id, Points($1))
      })
  }

  private static func attainable(
    at school: Int, _ candidates: Candidates, _ solver: any Solver
  ) throws(SolverFailure) -> Int {
    let formulation = Formulation(attainableAt: school, of: candidates)
    let program = formulation.program
    let start = Array(repeating: 0, count: program.variableCount)
    let solution = try solver.solve(
      program,
      SolveRequest(
        limits: SolveLimits(nodeLimit: 2000, simplexIterationLimit: 20_000), start: start,
        branchingRanks: formulation.ranks(of: Array(program.variables)), emphasis: .proof))
    let everything = program.objective.expression.terms.reduce(0) { $0 + $1.coefficient }
    return solution.bound ?? solution.objective ?? everything
  }
}
