import BranchAndCut
import GLPKSolver
import IntegerProgramming

func lab(
  _ program: IntegerProgram, start: [Int]?, incumbent: Int?, threads: Int, ranks: [UInt8], limit: Int,
  log: @escaping @Sendable (String) -> Void
) throws {
  let answer = try BranchAndCut(solver: GLPKSolver(), threads: threads, log: log).solve(
    program,
    SolveRequest(
      limits: SolveLimits(simplexIterationLimit: limit), start: start, mustBeat: incumbent,
      branchingRanks: ranks))
  print(answer.status, answer.objective ?? 0, answer.bound ?? 0, answer.nodes)
}
