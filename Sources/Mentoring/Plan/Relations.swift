/// Who works with whom in a plan: curator pairs, mentors with mentees whatever the deficits, tutors
/// with pupils.
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

  public struct Tutorship: Sendable, Hashable, Comparable {
    public var tutor: Teacher.ID
    public var pupil: Pupil.ID

    public init(tutor: Teacher.ID, pupil: Pupil.ID) {
      self.tutor = tutor
      self.pupil = pupil
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.tutor, left.pupil) < (right.tutor, right.pupil)
    }
  }

  public var curating: Set<Curating>
  public var mentoring: Set<Mentorship>
  public var tutoring: Set<Tutorship>

  public init(
    curating: Set<Curating> = [], mentoring: Set<Mentorship> = [], tutoring: Set<Tutorship> = []
  ) {
    self.curating = curating
    self.mentoring = mentoring
    self.tutoring = tutoring
  }

  public init(_ plan: Plan) {
    self.init(
      curating: Set(
        plan.curatorPairs.map { Curating(recipient: $0.recipient, curator: $0.curator) }),
      mentoring: Set(
        plan.tandems.flatMap { tandem in
          tandem.mentees.map { Mentorship(mentor: tandem.mentor, mentee: $0) }
        }),
      tutoring: Set(plan.tutoring.map { Tutorship(tutor: $0.tutor, pupil: $0.pupil) }))
  }

  public var count: Int { curating.count + mentoring.count + tutoring.count }

  /// What stands here and not there.
  public func subtracting(_ other: Relations) -> Relations {
    Relations(
      curating: curating.subtracting(other.curating),
      mentoring: mentoring.subtracting(other.mentoring),
      tutoring: tutoring.subtracting(other.tutoring))
  }

  public func intersection(_ other: Relations) -> Relations {
    Relations(
      curating: curating.intersection(other.curating),
      mentoring: mentoring.intersection(other.mentoring),
      tutoring: tutoring.intersection(other.tutoring))
  }

  /// Relations that stand in one of the two alone; a replacement counts two.
  public func distance(to other: Relations) -> Int {
    subtracting(other).count + other.subtracting(self).count
  }
}
