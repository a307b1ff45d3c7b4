/// Why a deficit stays open, without the details; in the order in which the reasons are tried.
public enum ReasonCode: String, Sendable, CaseIterable, Encodable, Comparable {
  case nobodyQualified, allBarred, nobodyInReach, mentorsFull, limitReached, outweighed

  public init(_ reason: OpenDeficit.Reason) {
    self =
      switch reason {
      case .nobodyQualified: .nobodyQualified
      case .allBarred: .allBarred
      case .nobodyInReach: .nobodyInReach
      case .mentorsFull: .mentorsFull
      case .limitReached: .limitReached
      case .outweighed: .outweighed
      }
  }

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}
