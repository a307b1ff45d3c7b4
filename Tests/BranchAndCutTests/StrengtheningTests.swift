import GLPKSolver
import IntegerProgramming
import Testing

@testable import BranchAndCut

/// What makes a relaxation tighter must never lose a solution.
@Suite struct StrengtheningTests {
  @Test func preparingKeepsExactlyTheSolutions() {
    for seed in BranchAndCutTests.seeds {
      let small = SmallProgram(seed: seed)
      guard let tight = Preparation(small.program, upTo: nil) else {
        #expect(small.solutions.isEmpty, "seed \(seed)")
        continue
      }
      #expect(small.solutions.allSatisfy { tight.program.isFeasible($0) }, "seed \(seed)")
      let all = SmallProgram.points(within: small.program)
      let kept = all.filter { tight.program.isFeasible($0) }
      #expect(kept == small.solutions, "seed \(seed)")
    }
  }

  @Test func conflictingLiteralsHoldTogetherInNoSolution() {
    for seed in BranchAndCutTests.seeds {
      let small = SmallProgram(seed: seed)
      guard let tight = Preparation(small.program, upTo: nil) else { continue }
      for (literal, others) in tight.graph.neighbours.enumerated() {
        for other in others.elements {
          #expect(
            !small.solutions.contains { holds(literal, $0) && holds(other, $0) }, "seed \(seed)")
        }
      }
    }
  }

  @Test func cutsKeepEverySolutionAndTheRelaxationImproves() throws {
    var improved = 0
    for seed in BranchAndCutTests.seeds {
      let small = SmallProgram(seed: seed)
      guard small.program.objective.sense == .minimize,
        let tight = Preparation(small.program, upTo: nil)
      else { continue }
      try GLPKSolver().withRelaxation(of: tight.program, SolveRequest()) {
        (session) throws(SolverFailure) in
        guard case .optimal = try session.solve(iterationLimit: nil, objectiveLimit: nil) else {
          return
        }
        let before = try session.objective()
        var root = try RootStrengthening(tight, session, .none, carried: [])
        let isClosed = try root.run(SearchWatch(SolveRequest()))
        #expect(!isClosed || small.solutions.isEmpty, "seed \(seed)")
        for solution in small.solutions {
          #expect(root.strengthened.isFeasible(solution), "seed \(seed)")
        }
        if root.point.objective > before + 1e-6 { improved += 1 }
      }
    }
    #expect(improved > 20)
  }

  private func holds(_ literal: Int, _ values: [Int]) -> Bool {
    values[literal / 2] == (literal & 1 == 0 ? 1 : 0)
  }
}
