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

  /// What keeps a teacher from a pupil by itself; nil where they are a candidate.
  public func tutorRejection(tutor: Teacher.ID, pupil: Pupil.ID) -> TutorRule? {
    guard let teacher = programme.teacherIndex[tutor], let child = programme.pupilIndex[pupil]
    else { return nil }
    return TutorChoices(Surroundings(programme)).rejection(teacher: teacher, pupil: child)
  }

  /// The score of a tutor choice with its parts.
  public func score(of choice: TutorChoice) -> Score {
    TutorChoices(Surroundings(programme)).score(teacher: choice.tutor, pupil: choice.pupil)
  }

  /// Why no plan whatsoever could give a pupil a tutor; nil where one could.
  public func standingReason(forPupil pupil: Int) -> OpenPupil.Reason? {
    if tutorChoices.contains(where: { $0.pupil == pupil }) { return nil }
    if programme.tutors.isEmpty { return .nobodyOffers }
    let counts = TutorChoices(Surroundings(programme)).rejections(of: pupil)
    return .allRejected(rule: TutorRule.mostTelling(counts))
  }
}
