import GLPKSolver
import IntegerProgramming
import Testing

@Suite struct BruteForceTests {
  let solver = GLPKSolver()

  @Test(arguments: 0..<600)
  func theOptimumIsWhatEnumerationFinds(seed: Int) throws {
    let program = SmallPrograms.random(seed: UInt64(seed))
    let solution = try solver.solve(program)
    let optimum = SmallPrograms.optimum(program)
    #expect(solution.objective == optimum)
    #expect(solution.bound == optimum)
    #expect(solution.status == (optimum == nil ? .infeasible : .optimal))
    if let values = solution.values { #expect(program.isFeasible(values)) }
  }

  @Test(arguments: 0..<300)
  func aStartDoesNotChangeTheOptimum(seed: Int) throws {
    let program = SmallPrograms.random(seed: UInt64(seed))
    let feasible = SmallPrograms.feasible(program)
    guard let start = feasible.dropFirst(feasible.count / 2).first else { return }
    let solution = try solver.solve(program, SolveRequest(start: start))
    #expect(solution.objective == SmallPrograms.optimum(program))
    #expect(solution.status == .optimal)
  }

  @Test(arguments: 0..<300)
  func theRelaxationBoundsTheOptimum(seed: Int) throws {
    let program = SmallPrograms.random(seed: UInt64(seed))
    let relaxation = try solver.relax(program)
    guard let optimum = SmallPrograms.optimum(program) else { return }
    let bound = try #require(relaxation.bound)
    #expect(bound == optimum || program.objective.sense.prefers(bound, to: optimum))
    // The exact bound is the relaxation's optimum, rounded.
    let objective = try #require(relaxation.objective)
    let distance = Double(bound) - objective
    #expect(abs(distance) < 1.001)
  }
}
