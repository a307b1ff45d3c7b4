import BoundProofs
import BranchAndCut
import IntegerProgramming
import Matching
import Mentoring

/// Finds proofs that others can check of what a plan says about its goals.
public struct PlanProver: Sendable {
  private let solver: any Solver
  private let options: PlanningOptions

  /// - Parameter options: of them effort, threads, time and interruption are heeded.
  public init(solver: any Solver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  /// What was proven of one stage.
  public struct Finding: Sendable {
    public var stage: String
    /// What the plan says no plan is better than; nil: nothing.
    public var claimed: Int?
    /// nil: no proof was found within the effort.
    public var proof: StageProof?
  }

  /// Simplex iterations for each unit of effort and stage.
  private static let iterationsPerEffort = 5000

  /// A proof for each stage, as far as one is found, in the plan's order.
  public func prove(
    _ plan: Plan, of candidates: Candidates
  ) throws(SolverFailure) -> [Finding] {
    let stop = StopCondition(
      timeLimit: options.timeLimit, isInterrupted: options.isInterrupted)
    var formulation = try Formulation.checked(candidates, attainable: plan.attainable)
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    var findings: [Finding] = []
    let stages = candidates.programme.rules.goals
    for (number, stage) in stages.enumerated() {
      guard let goal = plan.goals.first(where: { $0.id == stage.id }) else { break }
      formulation.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      options.progress(
        PlanningProgress(
          stage: stage.id, stageNumber: number + 1, stageCount: stages.count,
          incumbent: goal.stageValue, bound: goal.bound))
      let prover = StageProver(
        formulation: formulation, solver: solver, options: options, stop: stop,
        iterations: options.effort * Self.iterationsPerEffort)
      var proof: StageProof?
      if let bound = goal.bound, goal.status == .optimal {
        proof = try prover.prove(bound, of: stage)
      }
      if proof == nil { proof = try prover.proveRelaxation(of: stage) }
      findings.append(Finding(stage: stage.id, claimed: goal.bound, proof: proof))
      formulation.anchor(stage, at: goal.stageValue)
    }
    return findings
  }
}
