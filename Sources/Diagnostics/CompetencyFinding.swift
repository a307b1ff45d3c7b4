import Mentoring
import YearRecords

/// What is known of one competency of one person, and what becomes of the deficit.
public struct CompetencyFinding: Sendable, Hashable {
  /// What becomes of the row of `deficits`.
  public enum Outcome: String, Sendable, CaseIterable {
    /// There was none.
    case new
    case changed, same
    /// The level needed is reached.
    case closed
    /// Nothing was measured, so the row stays as it is.
    case kept
    /// The level needed is reached, and there was no deficit.
    case none
  }

  public let id: Deficit.ID
  /// What counts: of the sources with a result that is new enough, the first by priority; its latest
  /// day. nil: nothing was measured.
  public let counted: MeasuredLevel?
  /// The same source's day before; nil: none.
  public let previous: MeasuredLevel?
  /// The latest day of each other source, by priority.
  public let others: [MeasuredLevel]
  public let needed: Int
  /// The row of `deficits` as it is; nil: none.
  public let before: Deficit?
  /// The row as it should be; nil: none.
  public let after: Deficit?
  /// Whether it rose since the same source's day before, or a fact says more than the row of `deficits`.
  public let isImproved: Bool

  public var outcome: Outcome {
    guard counted != nil else { return .kept }
    switch (before, after) {
    case (nil, nil): return .none
    case (nil, .some): return .new
    case (.some, nil): return .closed
    case (let before?, let after?): return before == after ? .same : .changed
    }
  }

  /// Whether another source found a level that differs by two or more.
  public var isDisputed: Bool {
    guard let counted else { return false }
    return others.contains { abs($0.level - counted.level) >= 2 }
  }
}
