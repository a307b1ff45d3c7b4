/// Two schools that sign a contract, in key order, and what for.
public struct Partnership: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    case curating(recipient: School.ID)
    case help(giver: School.ID, topic: Topic.ID)
    case tandem(mentor: Teacher.ID, mentee: Teacher.ID)
  }

  public var first: School.ID
  public var second: School.ID
  /// In person where anything of it happens in person.
  public var mode: MeetingMode
  public var purposes: [Purpose]

  public init(first: School.ID, second: School.ID, mode: MeetingMode, purposes: [Purpose]) {
    self.first = first
    self.second = second
    self.mode = mode
    self.purposes = purposes
  }
}
