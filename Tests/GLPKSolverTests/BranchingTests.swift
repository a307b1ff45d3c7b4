import GLPKSolver
import IntegerProgramming
import Testing

/// What the caller says of the search changes its way, never its answer.
@Suite struct BranchingTests {
  let solver = GLPKSolver()

  private func ranks(_ count: Int, seed: UInt64) -> [UInt8] {
    var generator = SplitMix64(state: seed)
    return (0..<count).map { _ in UInt8.random(in: 0...3, using: &generator) }
  }

  @Test(arguments: 0..<300)
  func ranksAndEmphasisKeepTheOptimum(seed: Int) throws {
    let program = SmallPrograms.random(seed: UInt64(seed))
    let optimum = SmallPrograms.optimum(program)
    for emphasis in [SolveRequest.Emphasis.values, .proof] {
      let request = SolveRequest(
        branchingRanks: ranks(program.variableCount, seed: UInt64(seed)), emphasis: emphasis)
      let solution = try solver.solve(program, request)
      #expect(solution.objective == optimum)
      #expect(solution.bound == optimum)
      #expect(solution.status == (optimum == nil ? .infeasible : .optimal))
    }
  }

  @Test func ranksSteerTheSearchForAProof() throws {
    var differing = 0
    for seed in 0..<UInt64(6) {
      let program = SmallPrograms.knapsack(items: 22, seed: seed)
      let plain = try solver.solve(program, SolveRequest(emphasis: .proof))
      let ranked = try solver.solve(
        program,
        SolveRequest(branchingRanks: ranks(program.variableCount, seed: seed), emphasis: .proof))
      #expect(plain.status == .optimal)
      #expect(ranked.objective == plain.objective)
      if ranked.nodes != plain.nodes { differing += 1 }
    }
    #expect(differing > 0)
  }

  @Test func theSameRanksMakeTheSameSearch() throws {
    let program = SmallPrograms.knapsack(items: 22, seed: 3)
    let request = SolveRequest(branchingRanks: ranks(22, seed: 1), emphasis: .proof)
    #expect(try solver.solve(program, request) == solver.solve(program, request))
  }

  /// Choosing where to split by trying both branches pays in nodes.
  @Test func theProofEmphasisTakesFewerNodes() throws {
    var nodes = (values: 0, proof: 0)
    for seed in 0..<UInt64(6) {
      let program = SmallPrograms.knapsack(items: 24, seed: seed)
      nodes.values += try solver.solve(program).nodes
      nodes.proof += try solver.solve(program, SolveRequest(emphasis: .proof)).nodes
    }
    #expect(nodes.proof < nodes.values)
  }
}
