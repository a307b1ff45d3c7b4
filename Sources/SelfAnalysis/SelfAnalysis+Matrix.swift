import Mentoring
import YearRecords

extension SelfAnalysis {
  /// One item of the matrix of schools and topics.
  public struct Entry: Sendable, Hashable {
    public let item: SWOTItem
    /// Whether it is proposed, and not yet in the table `swot`.
    public let isProposed: Bool
    /// What a proposal comes from; none for the table's own items.
    public let rows: [RowReference]
  }

  /// The items of the table and the new ones, by school, topic and quadrant.
  public var matrix: [Entry] {
    let own = programme.swot.map { Entry(item: $0, isProposed: false, rows: []) }
    let new = proposals.filter { $0.standing == .new }.map {
      Entry(item: $0.item, isProposed: true, rows: $0.rows + $0.otherRows)
    }
    return (own + new).sorted { left, right in
      (left.item.school, left.item.topic, left.item.quadrant.rawValue)
        < (right.item.school, right.item.topic, right.item.quadrant.rawValue)
    }
  }

  /// Weaknesses to which nobody has a strength on the topic.
  public var unanswered: [SWOTItem] {
    let helped = Set(possibleHelp(most: 1).map { "\($0.receiver) \($0.topic)" })
    return items.filter {
      $0.quadrant == .weakness && !helped.contains("\($0.school) \($0.topic)")
    }
  }
}
