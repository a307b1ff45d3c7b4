import Mentoring

/// What sort of choice a row is about.
public enum CandidateKind: String, Sendable, CaseIterable {
  /// A curator for a recipient.
  case curator
  /// A school that answers another's weakness on a topic.
  case help
  /// A mentor for a deficit in a pair.
  case pair
  /// A mentor for a deficit in a group.
  case group
  /// A tutor for a pupil.
  case tutor
}

/// Two sides of a choice, by their codes.
public struct CandidateSides: Sendable, Hashable {
  public let kind: CandidateKind
  /// Curator school, helping school, mentor or tutor.
  public let giver: String
  public let giverSchool: School.ID
  /// Recipient, receiving school, mentee or pupil.
  public let receiver: String
  public let receiverSchool: School.ID
  /// Topic, or competency of the deficit; nil for curators and tutors.
  public let subject: String?
}

/// A choice that the plan may make, and how good it would be.
public struct CandidateRow: Sendable, Hashable {
  public let sides: CandidateSides
  /// The group's competency; nil where it is no group.
  public let group: Competency.ID?
  /// Where a group meets; nil: nowhere, or no group.
  public let place: School.ID?
  public let mode: MeetingMode
  /// Work in the pair or the group, or with the pupil; nil for schools.
  public let time: Minutes?
  public let score: Score
}

/// A choice that the rules turn down.
public struct RejectedRow: Sendable, Hashable {
  public let sides: CandidateSides
  public let rejection: Rejection
}
