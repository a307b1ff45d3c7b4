import Mentoring

/// Which direction of work a topic, a competency or a block belongs to, and what either side of a
/// contract does in it.
public struct TopicDirection: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case topic(Topic.ID)
    /// The competency and those below it that have no direction of their own.
    case competency(Competency.ID)
    /// Every competency of the block that has no nearer direction.
    case block(Competency.Block)
    /// Curating as such.
    case curating
  }

  public var subject: Subject
  /// The direction's name.
  public var direction: String
  /// Obligations of the side that helps, each a phrase after “the school …”.
  public var giverDoes: [String]
  /// Obligations of the side that is helped.
  public var receiverDoes: [String]

  public init(
    subject: Subject, direction: String, giverDoes: [String] = [], receiverDoes: [String] = []
  ) {
    self.subject = subject
    self.direction = direction
    self.giverDoes = giverDoes
    self.receiverDoes = receiverDoes
  }
}
