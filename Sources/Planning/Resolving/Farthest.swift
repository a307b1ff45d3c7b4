import IntegerProgramming
import Matching
import Mentoring

/// A plan that differs as much as possible from others, and how much that is.
public struct FarthestPlan: Sendable {
  public let plan: Plan
  /// The stages' values, in the order of the rules.
  public let values: [Int]
  /// Relations in which it differs from the nearest of the others.
  public let distance: Int
  /// No plan within the loss differs by more; nil: nothing is known.
  public let bound: Int?

  public var isProven: Bool { distance == bound }
}

extension Resolver {
  /// Looks for the plan that differs most from the nearest of some others, among those that lose no
  /// more than allowed in each stage.
  ///
  /// - Parameters:
  ///   - start: the plan that losses are counted from; it is one of the others.
  ///   - losses: for each stage of the rules, how much worse than `values` a plan may be.
  /// - Returns: nil where the hard requirements are not met from `start` on.
  public func farthest(
    _ candidates: Candidates, from others: [Relations], start: Plan, values: [Int],
    losses: [Tolerance], attainable: [School.ID: Points]
  ) throws(SolverFailure) -> FarthestPlan? {
    var (formulation, found, search) = try begin(
      candidates, Conditions(start: start, demands: [.distance(from: others)]), attainable)
    if try establish(&formulation, &found, search) != nil { return nil }
    let stages = candidates.programme.rules.goals
    for (stage, (value, loss)) in zip(stages, zip(values, losses)) {
      formulation.anchor(stage, at: value, losing: loss)
    }
    guard formulation.program.isFeasible(found), let distance = formulation.distance else {
      return nil
    }
    formulation.program.objective = Objective(
      .maximize, LinearExpression([.init(1, distance)]))
    formulation.forgetGuide()
    let answer = try search.improve(formulation, found, bound: nil, seeds: [], in: .anywhere)
    let values = answer.values
    let records = stages.map { stage in
      StageRecord(
        stage: stage,
        answer: StageAnswer(
          values: values, objective: formulation.expression(of: stage).value(at: values),
          bound: nil, isProven: false, cover: nil), isConditional: true)
    }
    var decoder = PlanDecoder(
      formulation: formulation, values: values, stages: records,
      attainable: AttainablePoints.Finding(points: attainable),
      options: PlanningOptions(effort: 0),
      stop: StopCondition(timeLimit: nil, isInterrupted: isInterrupted))
    return FarthestPlan(
      plan: decoder.plan(),
      values: records.map(\.answer.objective),
      distance: answer.objective, bound: answer.bound)
  }
}
