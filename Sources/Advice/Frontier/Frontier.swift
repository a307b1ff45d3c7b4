import Mentoring

/// What one goal costs in another: the points that no plan beats in both.
public struct Frontier: Sendable {
  public struct Point: Sendable {
    public let plan: Plan
    public let first: Int
    public let second: Int
    /// Whether both values are proven, so that no plan beats the point.
    public let isProven: Bool
    /// Given that the second goal is no worse than here, nothing is better than this in the first;
    /// nil: nothing is known.
    public let firstBound: Int?
  }

  public let first: Goal
  public let second: Goal
  /// From the best in the first goal to the best in the second.
  public let points: [Point]
  /// Whether every point that no plan beats is among them.
  public let isComplete: Bool
  /// Whether the work was cut short.
  public let isInterrupted: Bool
}
