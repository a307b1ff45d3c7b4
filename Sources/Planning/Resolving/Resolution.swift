import IntegerProgramming
import Mentoring

/// What came of planning again from a plan that is there.
public struct Resolution: Sendable {
  /// How it ended.
  public enum Outcome: Sendable, Hashable {
    case found
    /// No plan keeps the hard requirement together with those before it; proven.
    case impossible(HardRequirement)
    /// No such plan was found, nor a proof that there is none.
    case notFound(HardRequirement)
  }

  /// One stage: what was found, and what nothing can be better than.
  public struct StageValue: Sendable, Hashable {
    public let stage: Stage
    public let value: Int
    /// nil: nothing is known.
    public let bound: Int?

    public init(stage: Stage, value: Int, bound: Int?) {
      self.stage = stage
      self.value = value
      self.bound = bound
    }

    public var isProven: Bool { value == bound }
  }

  public let outcome: Outcome
  /// nil unless `found`.
  public let plan: Plan?
  /// In the order of the stages; empty unless `found`.
  public let stages: [StageValue]
  /// Whether the work was cut short; what was found until then stands.
  public let isInterrupted: Bool

  public init(outcome: Outcome, plan: Plan?, stages: [StageValue], isInterrupted: Bool) {
    self.outcome = outcome
    self.plan = plan
    self.stages = stages
    self.isInterrupted = isInterrupted
  }

  /// Whether every stage is proven.
  public var isProven: Bool { outcome == .found && stages.allSatisfy(\.isProven) }
}
