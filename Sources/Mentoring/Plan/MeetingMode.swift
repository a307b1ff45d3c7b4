/// Whether people meet.
public enum MeetingMode: String, Sendable, CaseIterable, Comparable {
  case inPerson = "in_person"
  case remote

  public static func < (left: Self, right: Self) -> Bool { left == .inPerson && right == .remote }
}
