// What schools do together in a plan.

/// A curator school and the recipient it curates.
public struct CuratorPair: Sendable, Hashable {
  public var recipient: School.ID
  public var curator: School.ID
  public var mode: MeetingMode
  /// nil only in a plan made by hand.
  public var score: Score?

  public init(recipient: School.ID, curator: School.ID, mode: MeetingMode, score: Score?) {
    self.recipient = recipient
    self.curator = curator
    self.mode = mode
    self.score = score
  }
}

/// One school answers another's weakness with its own strength on the same topic.
public struct HelpRelation: Sendable, Hashable {
  public var giver: School.ID
  public var receiver: School.ID
  public var topic: Topic.ID
  public var mode: MeetingMode
  /// nil only in a plan made by hand.
  public var score: Score?

  public init(
    giver: School.ID, receiver: School.ID, topic: Topic.ID, mode: MeetingMode, score: Score?
  ) {
    self.giver = giver
    self.receiver = receiver
    self.topic = topic
    self.mode = mode
    self.score = score
  }
}
