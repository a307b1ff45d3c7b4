/// What a teacher may lack and a mentor may have; competencies form a tree, the general above the special.
public struct Competency: Sendable, Hashable {
  public typealias ID = Identifier<Competency>

  /// The four blocks of the federal guidance of 2021 (order Р-201), and two that regions add.
  public enum Block: String, Sendable, CaseIterable {
    case normative, subject, methodical
    case psychologicalPedagogical = "psychological_pedagogical"
    case digital, communication
  }

  public var id: ID
  public var name: String
  public var block: Block
  /// School subject it belongs to; nil where it belongs to none.
  public var subject: String?
  /// The more general competency; nil at a root.
  public var parent: ID?
  /// Length of a group's work on it in the period; nil: no groups on this competency.
  public var groupTime: Minutes?
  /// Whether it can be worked on remotely at all.
  public var remote: Bool

  public init(
    id: ID, name: String, block: Block, subject: String? = nil, parent: ID? = nil,
    groupTime: Minutes? = nil, remote: Bool = true
  ) {
    self.id = id
    self.name = name
    self.block = block
    self.subject = subject
    self.parent = parent
    self.groupTime = groupTime
    self.remote = remote
  }
}
