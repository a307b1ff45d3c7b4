import Mentoring

/// One thing of a school's inventory.
public struct Resource: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case staff, equipment, premises, transport, programme, methods, centre, internet, funds, other
  }

  public enum State: String, Sendable, CaseIterable {
    case have, lack
  }

  public var school: School.ID
  public var kind: Kind
  public var name: String
  public var state: State
  /// Whether others may use it; false for what is lacking.
  public var isShared: Bool
  public var source: RowReference

  public init(
    school: School.ID, kind: Kind, name: String, state: State, isShared: Bool = false,
    source: RowReference
  ) {
    self.school = school
    self.kind = kind
    self.name = name
    self.state = state
    self.isShared = isShared
    self.source = source
  }
}

/// From what the items of a SWOT are proposed.
public struct SWOTRule: Sendable, Hashable {
  public enum Condition: Sendable, Hashable {
    /// Results of these subjects (none: of all) at least so far below the cluster's.
    case belowCluster(subjects: [String], by: Thousandths)
    case aboveCluster(subjects: [String], by: Thousandths)
    /// A resource of the kind that the school has (and shares, where asked).
    case has(Resource.Kind, shared: Bool)
    case lacks(Resource.Kind)
    /// Share of teachers with at most so many years of experience.
    case young(years: Int, atLeast: Thousandths)
    /// Share of teachers with at least so many years of experience.
    case experienced(years: Int, atLeast: Thousandths)
    /// Share of teachers with a greater weekly load.
    case loaded(above: Minutes, atLeast: Thousandths)
    /// Share of a social indicator.
    case social(indicator: String, atLeast: Thousandths)
  }

  public var id: String
  public var quadrant: SWOTItem.Quadrant
  public var topic: Topic.ID
  /// 1…10.
  public var weight: Int
  public var condition: Condition

  public init(
    id: String, quadrant: SWOTItem.Quadrant, topic: Topic.ID, weight: Int, condition: Condition
  ) {
    self.id = id
    self.quadrant = quadrant
    self.topic = topic
    self.weight = weight
    self.condition = condition
  }
}
