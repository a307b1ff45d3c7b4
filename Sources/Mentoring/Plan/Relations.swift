/// Who works with whom in a plan: curator pairs, and mentors with mentees whatever the deficits.
///
/// Two plans differ in as many relations as stand in one of them alone; that is how changes are
/// counted (Docs/Formulation.md, section 6).
public struct Relations: Sendable, Hashable {
  public struct Curating: Sendable, Hashable, Comparable {
    public var recipient: School.ID
    public var curator: School.ID

    public init(recipient: School.ID, curator: School.ID) {
      self.recipient = recipient
      self.curator = curator
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.recipient, left.curator) < (right.recipient, right.curator)
    }
  }

  public struct Mentorship: Sendable, Hashable, Comparable {
    public var mentor: Teacher.ID
    public var mentee: Teacher.ID

    public init(mentor: Teacher.ID, mentee: Teacher.ID) {
      self.mentor = mentor
      self.mentee = mentee
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.mentor, left.mentee) < (right.mentor, right.mentee)
    }
  }

  public var curating: Set<Curating>
  public var mentoring: Set<Mentorship>

  public init(curating: Set<Curating> = [], mentoring: Set<Mentorship> = []) {
    self.curating = curating
    self.mentoring = mentoring
  }

  public init(_ plan: Plan) {
    self.init(
      curating: Set(
        plan.curatorPairs.map { Curating(recipient: $0.recipient, curator: $0.curator) }),
      mentoring: Set(
        plan.tandems.flatMap { tandem in
          tandem.mentees.map { Mentorship(mentor: tandem.mentor, mentee: $0) }
        }))
  }

  public var count: Int { curating.count + mentoring.count }

  /// What stands here and not there.
  public func subtracting(_ other: Relations) -> Relations {
    Relations(
      curating: curating.subtracting(other.curating),
      mentoring: mentoring.subtracting(other.mentoring))
  }

  public func intersection(_ other: Relations) -> Relations {
    Relations(
      curating: curating.intersection(other.curating),
      mentoring: mentoring.intersection(other.mentoring))
  }

  /// Relations that stand in one of the two alone; a replacement counts two.
  public func distance(to other: Relations) -> Int {
    subtracting(other).count + other.subtracting(self).count
  }
}
