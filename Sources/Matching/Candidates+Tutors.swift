import Mentoring

extension Candidates {
  /// A teacher who could tutor a pupil; positions of the teacher and of the pupil.
  public struct TutorChoice: Sendable {
    public let tutor: Int
    public let pupil: Int
    /// In person in one school, else remote.
    public let mode: MeetingMode
    public let time: Minutes
    public let quality: Int
  }

  /// A tutor whom a rule keeps from a pupil; positions of the teacher and of the pupil.
  public struct TutorRejection: Sendable {
    public let tutor: Int
    public let pupil: Int
    public let rule: TutorRule
  }

  /// Every tutor whom a rule keeps from a pupil: by pupil, then tutor.
  public func tutorRejections() -> [TutorRejection] {
    TutorChoices(Surroundings(programme)).rejections()
  }

  /// What keeps a teacher from a pupil by itself; nil where they are a candidate.
  public func tutorRejection(tutor: Teacher.ID, pupil: Pupil.ID) -> TutorRule? {
    guard let teacher = programme.teacherIndex[tutor], let child = programme.pupilIndex[pupil]
    else { return nil }
    return TutorChoices(Surroundings(programme)).rejection(teacher: teacher, pupil: child)
  }

  /// Every rule that keeps a tutor from a pupil by itself, in the order in which they are tried.
  public func tutorObstacles(tutor: Teacher.ID, pupil: Pupil.ID) -> [TutorRule] {
    guard let teacher = programme.teacherIndex[tutor], let child = programme.pupilIndex[pupil]
    else { return [] }
    return TutorChoices(Surroundings(programme)).obstacles(teacher: teacher, pupil: child)
  }

  /// The scores of tutor choices with their parts, in their order.
  public func scores(of choices: [TutorChoice]) -> [Score] {
    if choices.isEmpty { return [] }
    let all = TutorChoices(Surroundings(programme))
    return choices.map { all.score(teacher: $0.tutor, pupil: $0.pupil) }
  }

  /// Why no plan whatsoever could give a pupil a tutor; nil where one could.
  public func standingReason(forPupil pupil: Int) -> OpenPupil.Reason? {
    if tutorChoices.contains(where: { $0.pupil == pupil }) { return nil }
    if programme.tutors.isEmpty { return .nobodyOffers }
    let counts = TutorChoices(Surroundings(programme)).rejections(of: pupil)
    return .allRejected(rule: TutorRule.mostTelling(counts))
  }
}
