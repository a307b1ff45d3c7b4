import Mentoring

/// What follows for whom from a finding; a row of the table that the programme edits.
public struct Recommendation: Sendable, Hashable {
  /// Whom it addresses.
  public enum Group: String, Sendable, CaseIterable {
    case department, heads, teachers, pupils, families
  }

  /// What may be found besides the programme's own criteria.
  public enum Finding: String, Sendable, CaseIterable {
    case belowCluster = "below_cluster"
    case aboveCluster = "above_cluster"
    case belowContext = "below_context"
    case aboveContext = "above_context"
    case falling, rising
    case doubtful
    case nearBorder = "near_border"
    case noData = "no_data"
  }

  /// A `Finding`, or the id of a criterion.
  public var finding: String
  /// Only where the finding is about this subject or social indicator; nil: any.
  public var subject: String?
  public var group: Group
  /// Free text of the programme; stands in reports, never in messages.
  public var text: String
  /// What a partner should be strong on.
  public var topic: Topic.ID?
  /// What teachers should learn.
  public var competency: Competency.ID?
  /// Id of an indicator of the programme that this should move.
  public var indicator: String?
  public var source: RowReference

  public init(
    finding: String, subject: String? = nil, group: Group, text: String, topic: Topic.ID? = nil,
    competency: Competency.ID? = nil, indicator: String? = nil, source: RowReference
  ) {
    self.finding = finding
    self.subject = subject
    self.group = group
    self.text = text
    self.topic = topic
    self.competency = competency
    self.indicator = indicator
    self.source = source
  }
}
