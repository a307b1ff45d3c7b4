import GLPKSolver
import IntegerProgramming
import Testing

@testable import BranchAndCut

/// Against enumeration of every solution.
@Suite struct BranchAndCutTests {
  static let seeds: [UInt64] = Array(1...400)

  @Test func findsTheOptimumOfEveryTinyProgram() throws {
    for seed in Self.seeds {
      let small = SmallProgram(seed: seed)
      let answer = try BranchAndCut(solver: GLPKSolver(), threads: 1)
        .solve(small.program, SolveRequest())
      #expect(answer.objective == small.optimum, "seed \(seed)")
      #expect(answer.status == (small.optimum == nil ? .infeasible : .optimal), "seed \(seed)")
      if let values = answer.values { #expect(small.program.isFeasible(values), "seed \(seed)") }
      #expect(answer.bound == small.optimum, "seed \(seed)")
    }
  }

  @Test func givesTheSameAnswerOnAnyNumberOfThreads() throws {
    for seed in Self.seeds.prefix(80) {
      let program = SmallProgram(seed: seed).program
      let one = try BranchAndCut(solver: GLPKSolver(), threads: 1).solve(program, SolveRequest())
      let three = try BranchAndCut(solver: GLPKSolver(), threads: 3).solve(program, SolveRequest())
      #expect(one == three, "seed \(seed)")
    }
  }

  @Test func neverGivesBackWorseThanItWasGiven() throws {
    for seed in Self.seeds.prefix(80) {
      let small = SmallProgram(seed: seed)
      guard let start = small.solutions.first else { continue }
      let answer = try BranchAndCut(solver: GLPKSolver(), threads: 1).solve(
        small.program,
        SolveRequest(limits: SolveLimits(simplexIterationLimit: 1), start: start))
      let given = small.program.objective.expression.value(at: start)
      let found = try #require(answer.objective)
      #expect(!small.program.objective.sense.prefers(given, to: found), "seed \(seed)")
      let optimum = try #require(small.optimum)
      let bound = try #require(answer.bound)
      #expect(!small.program.objective.sense.prefers(optimum, to: bound), "seed \(seed)")
    }
  }

  @Test func saysWhenNothingBeatsWhatMustBeBeaten() throws {
    for seed in Self.seeds.prefix(120) {
      let small = SmallProgram(seed: seed)
      guard let optimum = small.optimum else { continue }
      let better = small.program.objective.sense == .minimize ? 1 : -1
      let search = BranchAndCut(solver: GLPKSolver(), threads: 1)
      let nothing = try search.solve(small.program, SolveRequest(mustBeat: optimum))
      #expect(nothing.status == .infeasible && nothing.values == nil, "seed \(seed)")
      let just = try search.solve(small.program, SolveRequest(mustBeat: optimum + better))
      #expect(just.objective == optimum && just.status == .optimal, "seed \(seed)")
    }
  }

  @Test func endsAtOnceWhenInterrupted() throws {
    let small = try #require(
      Self.seeds.lazy.map(SmallProgram.init(seed:)).first { $0.solutions.count > 3 })
    let answer = try BranchAndCut(solver: GLPKSolver(), threads: 2).solve(
      small.program, SolveRequest(start: small.solutions.first, isInterrupted: { true }))
    #expect(answer.values != nil)
  }
}
