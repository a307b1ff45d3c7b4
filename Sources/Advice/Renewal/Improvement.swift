import IntegerProgramming
import Matching
import Mentoring
import Planning

/// How much a plan gains by a few changes: the best plan that differs by at most one relation, by at
/// most two, and so on.
public struct Improvement: Sendable {
  public struct Step: Sendable {
    /// Relations that may differ.
    public let allowed: Int
    /// Relations that do differ.
    public let changes: VariantChanges
    public let resolution: Resolution
    public let plan: Plan
  }

  /// The given plan as the programme's limits allow it, in 0 changes.
  public let steps: [Step]
  /// Whether every step was looked at.
  public let isComplete: Bool

  /// - Parameter most: changes allowed at most.
  public static func find(
    _ candidates: Candidates, from plan: Plan, most: Int, resolver: Resolver,
    attainable: [School.ID: Points], isInterrupted: () -> Bool = { false }
  ) throws(SolverFailure) -> Improvement {
    var steps: [Step] = []
    var start = plan
    let relations = Relations(plan)
    for allowed in 0...most {
      if isInterrupted() { break }
      let resolution = try resolver.resolve(
        candidates,
        Conditions(start: start, demands: [.changes(from: relations, atMost: allowed)]),
        attainable: attainable)
      // With too few changes a plan that breaks rules cannot be mended yet.
      guard let found = resolution.plan else { continue }
      steps.append(
        Step(
          allowed: allowed, changes: VariantChanges(id: "\(allowed)", plan: found, against: plan),
          resolution: resolution, plan: found))
      start = found
    }
    return Improvement(steps: steps, isComplete: !isInterrupted())
  }
}
