/// Somebody a wish speaks of: a person or a whole school.
public enum Party: Hashable, Sendable {
  case teacher(Teacher.ID)
  case school(School.ID)
}

/// What one party wishes about another; directed.
public struct Wish: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case prefers, refuses
  }

  public var who: Party
  public var whom: Party
  public var kind: Kind

  public init(who: Party, whom: Party, kind: Kind) {
    self.who = who
    self.whom = whom
    self.kind = kind
  }
}

/// What the working group has settled beforehand: a pair that must be in the plan, or must not.
public struct Decision: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case pinned, forbidden
  }

  public enum Subject: Hashable, Sendable {
    case curatorPair(recipient: School.ID, curator: School.ID)
    /// A mentor and a mentee, on one competency of the mentee's deficits or (nil) on any.
    case tandem(mentor: Teacher.ID, mentee: Teacher.ID, competency: Competency.ID?)
    case tutoring(tutor: Teacher.ID, pupil: Pupil.ID)
  }

  public var kind: Kind
  public var subject: Subject
  /// Free text for people; never read by the model.
  public var reason: String

  public init(kind: Kind, subject: Subject, reason: String) {
    self.kind = kind
    self.subject = subject
    self.reason = reason
  }
}
