import Mentoring
import YearRecords

/// An item that a rule proposes for a school's SWOT.
public struct SWOTProposal: Sendable, Hashable {
  /// How it stands to the table `swot`.
  public enum Standing: String, Sendable, CaseIterable {
    case new
    /// The school has the item already, whatever its weight.
    case known
    /// The school is said to be strong where the rule finds it weak, or the other way round.
    case contradicts
  }

  public let item: SWOTItem
  public let rule: SWOTRule
  public let standing: Standing
  /// What the rule found, in thousandths: a difference of shares, or a share; nil: a resource.
  public let value: Int?
  public let rows: [RowReference]
  /// Rows of the other schools of the cluster, where the school is compared with them.
  public let otherRows: [RowReference]
}

/// One school could give another what it is weak on.
public struct PossibleHelp: Sendable, Hashable {
  public let giver: School.ID
  public let receiver: School.ID
  public let topic: Topic.ID
  /// Product of the two weights.
  public let worth: Int
}
