import Mentoring

/// The sample with three pupils and a tutor of two of them.
enum TutoringSample {
  static var contents: ProgrammeContents {
    var contents = Sample.contents
    contents.pupils = [
      Pupil(id: "P1", school: "S1", grade: 5, list: .support, previousTutor: "T01"),
      Pupil(id: "P2", school: "S3", grade: 7, list: .new, remote: true, time: Minutes(90)),
      Pupil(id: "P3", school: "S3", grade: 2, list: .new),
    ]
    contents.tutors = [Tutor(teacher: "T01", time: Minutes(1200), maxPupils: 4)]
    return contents
  }

  static var plan: Plan {
    var plan = Sample.plan
    plan.tutoring = [
      TutorAssignment(
        pupil: "P2", tutor: "T01", mode: .remote, time: Minutes(90),
        score: Score(
          parts: [.init(criterion: .wish, value: Thousandths(500), weight: 2)],
          remoteLoss: Thousandths(200))),
      TutorAssignment(
        pupil: "P1", tutor: "T01", mode: .inPerson, time: Minutes(1080), score: nil),
    ]
    plan.openPupils = [OpenPupil(pupil: "P3", reason: .allRejected(rule: .otherSchool))]
    return plan
  }
}
