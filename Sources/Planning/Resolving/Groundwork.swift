import BranchAndCut
import IntegerProgramming
import Matching
import Mentoring

/// Where the plans of a programme are that are hardly worse than the best, found once, so that each
/// question about the plan has to be looked into nowhere else.
///
/// It speaks of the first stage that takes a search. A question that only adds demands has the same
/// program before them; whatever it finds in that stage lies in here, unless it is worse than all of it.
public struct Groundwork: Sendable {
  /// Position of the stage among the rules' goals.
  let stage: Int
  /// What the stages before it are anchored at.
  let earlier: [Int]
  /// The stage's value in the best plans.
  let value: Int
  /// How much worse a plan may be to be in here.
  let spare: Int
  let cover: OptimaCover

  /// Whether a question whose stages before this one have these values may be answered from it.
  func applies(to stage: Int, _ found: [Int]) -> Bool { stage == self.stage && found == earlier }

  /// What nothing outside of it is better than.
  func bound(_ sense: Sense) -> Int {
    sense == .maximize ? value - spare - 1 : value + spare + 1
  }

  /// Whether a value lies in its range.
  func reaches(_ found: Int, _ sense: Sense) -> Bool {
    sense == .maximize ? found >= value - spare : found <= value + spare
  }
}

extension Resolver {
  /// Makes the groundwork of a plan that is proven as far as the stage in question.
  ///
  /// - Parameters:
  ///   - share: how much worse than the best plans are of interest, in thousandths of the stage's value.
  ///   - threads: that search side by side; the groundwork is the same.
  /// - Returns: nil where the plan is not proven so far, the program is too large, or the work allowed
  ///   was not enough.
  public func groundwork(
    _ candidates: Candidates, _ plan: Plan, attainable: [School.ID: Points],
    share: Thousandths = Thousandths(10), threads: Int
  ) throws(SolverFailure) -> Groundwork? {
    var formulation = try Formulation.checked(candidates, attainable: attainable)
    guard formulation.program.variableCount <= Self.wholeProgram else { return nil }
    let values = PlanEncoder(formulation).values(of: plan)
    for slack in formulation.hardSlacks.values.joined() {
      if values[slack.index] > 0 { return nil }
      formulation.program.setBounds(of: slack, 0...0)
    }
    var earlier: [Int] = []
    for (position, stage) in candidates.programme.rules.goals.enumerated() {
      guard position < plan.goals.count, plan.goals[position].id == stage.id,
        plan.goals[position].bound == plan.goals[position].stageValue
      else { return nil }
      let value = plan.goals[position].stageValue
      formulation.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      if formulation.program.reach != value {
        return try groundwork(
          formulation, position, earlier, value,
          spare: max(1, Int(value.magnitude) * share.value / 1000), from: values, threads)
      }
      earlier.append(value)
      formulation.anchor(stage, at: value)
    }
    return nil
  }

  private func groundwork(
    _ formulation: Formulation, _ stage: Int, _ earlier: [Int], _ value: Int, spare: Int,
    from values: [Int], _ threads: Int
  ) throws(SolverFailure) -> Groundwork? {
    let isInterrupted = isInterrupted
    let program = formulation.program
    let answer = try BranchAndCut(solver: solver, threads: threads).solve(
      program,
      SolveRequest(
        limits: SolveLimits(simplexIterationLimit: Self.groundworkIterations), start: values,
        branchingRanks: formulation.ranks(of: Array(program.variables)),
        isInterrupted: { isInterrupted() }), within: nil, keeping: spare)
    guard let cover = answer.cover, answer.solution.objective == value else { return nil }
    return Groundwork(stage: stage, earlier: earlier, value: value, spare: spare, cover: cover)
  }

  /// Simplex iterations for the groundwork of a plan.
  private static let groundworkIterations = 500_000
}

extension IntegerProgram {
  /// The best that the variables' ranges allow.
  var reach: Int {
    let expression = objective.expression.normalized()
    return expression.terms.reduce(expression.constant) { sum, term in
      let range = bounds(of: term.variable)
      let takesUpper = (objective.sense == .maximize) == (term.coefficient > 0)
      return sum + term.coefficient * (takesUpper ? range.upperBound : range.lowerBound)
    }
  }
}
