import BoundProofs
import BranchAndCut
import IntegerProgramming
import Mentoring

/// Proves the bound of one stage, whose objective the formulation's program has.
struct StageProver {
  let formulation: Formulation
  let solver: any Solver
  let options: PlanningOptions
  let stop: StopCondition
  /// Simplex iterations at most.
  let iterations: Int

  /// The best that the relaxation proves by itself; nil: nothing.
  func proveRelaxation(of stage: Stage) throws(SolverFailure) -> StageProof? {
    try prover.proveWithoutCases(formulation.program, request).map {
      translation(anchor: nil).document($0, stage: stage.id, bound: $0.bound)
    }
  }

  /// nil: no proof was found.
  func prove(_ bound: Int, of stage: Stage) throws(SolverFailure) -> StageProof? {
    let program = formulation.program
    let terms = program.objective.expression.normalized().terms
    guard terms.count == 1, let guide = formulation.guide else {
      return try prover.prove(program, bound: bound, request).map {
        translation(anchor: nil).document($0, stage: stage.id, bound: bound)
      }
    }
    // A level tells a search little: that it is better becomes its range, and the stage before it, which
    // nothing that is better reaches any more, becomes the objective.
    var sharper = program
    let isRaised = (program.objective.sense == .maximize) == (terms[0].coefficient > 0)
    let range = program.bounds(of: terms[0].variable)
    let level = (bound - program.objective.expression.normalized().constant) / terms[0].coefficient
    let better =
      isRaised
      ? (max(range.lowerBound, level + 1), range.upperBound)
      : (range.lowerBound, min(range.upperBound, level - 1))
    guard better.0 <= better.1 else {
      // Propagation alone shows it.
      let empty = BoundProof(bound: bound, probed: [])
      return translation(anchor: nil).document(empty, stage: stage.id, bound: bound)
    }
    sharper.setBounds(of: terms[0].variable, better.0...better.1)
    sharper.objective = guide.objective
    let limit = guide.limit + (guide.objective.sense == .maximize ? -1 : 1)
    return try prover.prove(sharper, bound: limit, request).map {
      translation(anchor: guide.row).document($0, stage: stage.id, bound: bound)
    }
  }

  private func translation(anchor: Int?) -> ProofTranslation {
    ProofTranslation(formulation.program, formulation.naming, anchor: anchor)
  }

  private var prover: BoundProver { BoundProver(solver: solver, threads: options.threads) }

  private var request: SolveRequest {
    SolveRequest(
      limits: SolveLimits(timeLimit: stop.remaining, simplexIterationLimit: iterations),
      isInterrupted: { stop.isInterrupted })
  }
}
