import Mentoring
import Planning

/// What a question changes in each goal, and for whom.
public struct Price: Sendable {
  /// One stage of the order of goals.
  public struct Row: Sendable, Hashable {
    public let stage: String
    public let isMaximised: Bool
    /// The plan's value, and what no plan is better than.
    public let value: Int
    public let bound: Int?
    /// The same under the question.
    public let asked: Int
    public let askedBound: Int?

    /// How much the plan found under the question is worse (negative: better).
    public var found: Int { isMaximised ? value - asked : asked - value }

    /// The least and the greatest that the question can cost, whatever plans are best: from the
    /// bounds; nil where they are not known.
    public var interval: ClosedRange<Int>? {
      guard let bound, let askedBound else { return nil }
      let sign = isMaximised ? 1 : -1
      let least = max(0, sign * (value - askedBound))
      let most = sign * (bound - asked)
      return least <= most ? least...most : nil
    }

    /// Whether the cost is exact.
    public var isProven: Bool { value == bound && asked == askedBound }
  }

  public let outcome: Resolution.Outcome
  /// In the order of goals; empty where there is no such plan.
  public let rows: [Row]
  /// Who else moves; nil where there is no such plan.
  public let changes: VariantChanges?
  public let plan: Plan?

  public var isProven: Bool { outcome == .found && rows.allSatisfy(\.isProven) }

  init(_ resolution: Resolution, against plan: Plan) {
    outcome = resolution.outcome
    rows = zip(plan.goals, resolution.stages).map { goal, asked in
      Row(
        stage: goal.id, isMaximised: goal.isMaximised, value: goal.value, bound: goal.bound,
        asked: asked.value, askedBound: asked.bound)
    }
    changes = resolution.plan.map { VariantChanges(id: "", plan: $0, against: plan) }
    self.plan = resolution.plan
  }
}
