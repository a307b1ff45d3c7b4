/// One stage of the order of goals, as it was found and as it stands in the end.
public struct GoalResult: Sendable, Hashable {
  /// `Stage.id`.
  public var id: String
  public var isMaximised: Bool
  /// The value at which the stage was anchored for the later ones.
  public var stageValue: Int
  /// The plan's own value.
  public var value: Int
  /// No plan that keeps the anchors before it is better than this; nil: nothing is known.
  public var bound: Int?
  /// The same, as a proof shows that others can check; nil: there is none.
  public var certified: Int?
  public var status: Status
  /// Whether an earlier stage was anchored without a proof, so that the bound holds only given it.
  public var isConditional: Bool
  /// Values of the single goals, in the stage's order.
  public var parts: [Part]

  public enum Status: String, Sendable, CaseIterable {
    case optimal, withinGap, unproven
  }

  public struct Part: Sendable, Hashable {
    public var goal: Goal
    public var weight: Int
    public var value: Int

    public init(goal: Goal, weight: Int, value: Int) {
      self.goal = goal
      self.weight = weight
      self.value = value
    }
  }

  public init(
    id: String, isMaximised: Bool, stageValue: Int, value: Int, bound: Int?,
    certified: Int? = nil, status: Status, isConditional: Bool, parts: [Part]
  ) {
    self.id = id
    self.isMaximised = isMaximised
    self.stageValue = stageValue
    self.value = value
    self.bound = bound
    self.certified = certified
    self.status = status
    self.isConditional = isConditional
    self.parts = parts
  }

  /// |stage value − bound| in the stage's units; nil without a bound.
  public var absoluteGap: Int? { bound.map { Self.absoluteGap(stageValue, $0) } }

  /// |v − b| / max(1, |v|, |b|); nil without a bound.
  public var relativeGap: Double? { bound.map { Self.relativeGap(stageValue, $0) } }

  /// |value − bound|.
  public static func absoluteGap(_ value: Int, _ bound: Int) -> Int { abs(value - bound) }

  /// |value − bound| / max(1, |value|, |bound|).
  public static func relativeGap(_ value: Int, _ bound: Int) -> Double {
    Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }
}
