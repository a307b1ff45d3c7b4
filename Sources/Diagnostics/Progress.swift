import Mentoring
import YearRecords

/// What of one person was measured twice: points of scores, and levels where a fact states one.
struct Progress {
  private var now = Points()
  private var then = Points()
  private var levels: Int?

  init(_ findings: [CompetencyFinding]) {
    for finding in findings {
      guard let counted = finding.counted else { continue }
      if let previous = finding.previous, !counted.isFact, !previous.isFact {
        now.add(counted)
        then.add(previous)
      } else if let earlier = finding.previous?.level ?? finding.levelBefore {
        levels = (levels ?? 0) + counted.level - earlier
      }
    }
  }

  var isAny: Bool { then.maximum > 0 || levels != nil }

  /// Whether everything together rose: points by so many thousandths of the maximum, levels by one.
  func isImproved(by thousandths: Int) -> Bool {
    isAny && (then.maximum == 0 || now.exceeds(then, by: thousandths)) && (levels ?? 1) > 0
  }
}

extension CompetencyFinding {
  /// The level in the row of `deficits` from before a fact, where nothing else was measured before.
  var levelBefore: Int? { Self.level(of: before, earlierThan: counted, previous) }

  static func level(
    of before: Deficit?, earlierThan counted: MeasuredLevel?, _ previous: MeasuredLevel?
  ) -> Int? {
    guard let counted, counted.isFact, previous == nil, let before,
      before.date.map({ $0 < counted.date }) ?? true
    else { return nil }
    return before.levelFound
  }
}
