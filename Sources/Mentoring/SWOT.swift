/// One subject of a school's self-analysis; strengths and weaknesses share the list, so that they meet.
public struct Topic: Sendable, Hashable {
  public typealias ID = Identifier<Topic>

  public var id: ID
  public var name: String

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// One finding of a school's SWOT analysis; a school has at most one of each quadrant and topic.
public struct SWOTItem: Sendable, Hashable {
  public enum Quadrant: String, Sendable, CaseIterable {
    case strength, weakness, opportunity, threat
  }

  public var school: School.ID
  public var quadrant: Quadrant
  public var topic: Topic.ID
  /// How much it matters, 1…10.
  public var weight: Int
  /// Free text for people; never read by the model and never quoted in a message.
  public var note: String

  public init(
    school: School.ID, quadrant: Quadrant, topic: Topic.ID, weight: Int, note: String = ""
  ) {
    self.school = school
    self.quadrant = quadrant
    self.topic = topic
    self.weight = weight
    self.note = note
  }
}
