import Audit
import Mentoring

extension Mutation.Case {
  /// Three pupils of S1 and S3, of whom two have tutors; the third speaks what nobody does.
  ///
  /// T02 has 2400 minutes and mentors little; T08 is of S4, and tutors P2 of S3 remotely.
  mutating func addPupils() {
    contents.pupils = [
      Pupil(
        id: "U1", school: "S1", grade: 5, list: .support, needs: ["C2"], family: "F",
        time: Minutes(300)),
      Pupil(id: "U2", school: "S3", grade: 7, list: .new, family: "G", remote: true),
      Pupil(id: "U3", school: "S3", grade: 2, list: .new, languages: ["none"], family: "G"),
    ]
    contents.tutors = [
      Tutor(teacher: "T02", time: Minutes(600), wish: .wants, grades: [5, 6], maxPupils: 2),
      Tutor(teacher: "T01", needs: ["C3"], maxPupils: 1),
      Tutor(teacher: "T08"),
    ]
    contents.rules.tutoring.time = Minutes(120)
    teacher("T08") { $0.mentoringTime = Minutes(600) }
    plan.tutoring = [
      TutorAssignment(
        pupil: "U1", tutor: "T02", mode: .inPerson, time: Minutes(300), score: nil),
      TutorAssignment(pupil: "U2", tutor: "T08", mode: .remote, time: Minutes(120), score: nil),
    ]
    plan.openPupils = [OpenPupil(pupil: "U3", reason: .allRejected(rule: .otherSchool))]
  }

  mutating func pupil(_ id: Pupil.ID, _ change: (inout Pupil) -> Void) {
    change(&contents.pupils[contents.pupils.firstIndex { $0.id == id }!])
  }

  mutating func tutor(_ id: Teacher.ID, _ change: (inout Tutor) -> Void) {
    change(&contents.tutors[contents.tutors.firstIndex { $0.teacher == id }!])
  }
}

extension Mutation {
  private static func tutoring(
    _ description: String, _ expected: [Violation.Rule],
    _ change: @escaping @Sendable (inout Case) -> Void = { _ in }
  ) -> Mutation {
    Mutation(description, expected) {
      $0.addPupils()
      change(&$0)
    }
  }

  /// Tutors and pupils, with one thing broken.
  static let tutors: [Mutation] = [
    tutoring("tutors as they should be", []),
    tutoring("an unknown pupil", [.unknownPupil, .openMissing]) {
      $0.plan.tutoring[0].pupil = "P9"
    },
    tutoring("an unknown open pupil", [.unknownPupil, .openMissing]) {
      $0.plan.openPupils![0].pupil = "P9"
    },
    tutoring("a tutor without a row", [.notTutor]) { $0.plan.tutoring[1].tutor = "T03" },
    tutoring("a tutor of another school", [.tutorSchool]) { $0.pupil("U2") { $0.remote = false } },
    tutoring("remote tutors, where the rules want none", [.tutorSchool]) {
      $0.contents.rules.tutoring.remote = false
    },
    tutoring("a tutor who works in person alone", [.tutorSchool]) {
      $0.teacher("T08") { $0.mode = .inPerson }
    },
    tutoring("a forbidden tutor", [.ban]) { $0.forbid(.tutoring(tutor: "T02", pupil: "U1")) },
    tutoring("a tutor who refuses", [.tutorWish]) { $0.tutor("T02") { $0.wish = .refuses } },
    tutoring("a grade that the tutor does not take", [.tutorGrade]) {
      $0.pupil("U1") { $0.grade = 7 }
    },
    tutoring("a language that the tutor does not speak", [.tutorLanguage]) {
      $0.pupil("U1") { $0.languages = ["x"] }
    },
    tutoring("a language that need not be spoken", []) {
      $0.pupil("U1") { $0.languages = ["x"] }
      $0.contents.rules.tutoring.languageRequired = false
      $0.plan.openPupils = nil
    },
    tutoring("a language in other letters", []) {
      $0.pupil("U1") { $0.languages = ["X"] }
      $0.tutor("T02") { $0.languages = ["x"] }
    },
    tutoring("a need that the tutor does not meet", [.tutorNeed]) {
      $0.tutor("T02") { $0.needs = ["C1"] }
    },
    tutoring("a need that a more general competency meets", []) {
      $0.tutor("T02") { $0.needs = ["C1"] }
      $0.pupil("U1") { $0.needs = ["C2", "C12"] }
    },
    tutoring("a need that need not be met", []) {
      $0.tutor("T02") { $0.needs = ["C1"] }
      $0.contents.rules.tutoring.needRequired = false
    },
    tutoring("more hours than a tutor has", [.tutorHours, .tutorHours]) {
      $0.tutor("T02") { $0.time = Minutes(299) }
    },
    tutoring("as many hours as a tutor has", []) { $0.tutor("T02") { $0.time = Minutes(300) } },
    tutoring("several pupils beyond a tutor's hours", [.tutorHours]) {
      $0.contents.pupils.append(
        Pupil(id: "P4", school: "S1", grade: 6, list: .new, time: Minutes(301)))
      $0.plan.tutoring.append(
        TutorAssignment(
          pupil: "P4", tutor: "T02", mode: .inPerson, time: Minutes(301), score: nil))
    },
    tutoring("pupils and mentees beyond a mentor's time", [.mentorHours]) {
      $0.teacher("T02") { $0.mentoringTime = Minutes(700) }
      $0.tutor("T02") { $0.time = nil }
      $0.contents.rules.tutoring.maxPupils = 9
    },
    tutoring("pupils beyond the time of a tutor who mentors nobody", [.mentorHours]) {
      for (index, id) in ["P4", "P5", "P6", "P7", "P8"].enumerated() {
        $0.contents.pupils.append(
          Pupil(id: .init(id), school: "S4", grade: index + 1, list: .new))
        $0.plan.tutoring.append(
          TutorAssignment(
            pupil: .init(id), tutor: "T08", mode: .inPerson, time: Minutes(120), score: nil))
      }
      $0.tutor("T08") { $0.maxPupils = 6 }
    },
    tutoring("more pupils than a tutor takes", [.tutorPupils]) {
      $0.contents.pupils.append(Pupil(id: "P4", school: "S4", grade: 6, list: .new))
      $0.tutor("T08") { $0.maxPupils = 1 }
      $0.plan.tutoring.append(
        TutorAssignment(
          pupil: "P4", tutor: "T08", mode: .inPerson, time: Minutes(120), score: nil))
    },
    tutoring("two tutors of one pupil", [.pupilTutors]) {
      $0.tutor("T01") { $0.needs = ["C2"] }
      $0.plan.tutoring.append(
        TutorAssignment(
          pupil: "U1", tutor: "T01", mode: .inPerson, time: Minutes(300), score: nil))
    },
    tutoring("siblings with two tutors", [.siblings]) {
      $0.contents.rules.tutoring.siblings = .together
      $0.contents.pupils.append(Pupil(id: "P4", school: "S1", grade: 6, list: .new, family: "G"))
      $0.plan.tutoring.append(
        TutorAssignment(
          pupil: "P4", tutor: "T02", mode: .inPerson, time: Minutes(120), score: nil))
    },
    tutoring("siblings with two tutors, where that is a goal", []) {
      $0.contents.pupils.append(Pupil(id: "P4", school: "S1", grade: 6, list: .new, family: "G"))
      $0.plan.tutoring.append(
        TutorAssignment(
          pupil: "P4", tutor: "T02", mode: .inPerson, time: Minutes(120), score: nil))
    },
    tutoring("a pinned tutor who is not in the plan", [.pin]) {
      $0.contents.decisions.append(
        Decision(
          kind: .pinned, subject: .tutoring(tutor: "T01", pupil: "U1"), reason: "test"))
    },
    tutoring("a tutor's mode", [.meetingMode]) { $0.plan.tutoring[0].mode = .remote },
    tutoring("a tutor's hours with a pupil", [.itemTime]) {
      $0.plan.tutoring[0].time = Minutes(299)
    },
    tutoring("a tutor's score", [.score]) {
      $0.plan.tutoring[0].score = Score(parts: [
        .init(criterion: .needs, value: Thousandths(1000), weight: 4),
        .init(criterion: .languages, value: Thousandths(1000), weight: 2),
        .init(criterion: .wish, value: Thousandths(500), weight: 2),
      ])
    },
    tutoring("a tutor's right score", []) {
      $0.plan.tutoring[0].score = Score(parts: [
        .init(criterion: .needs, value: Thousandths(1000), weight: 4),
        .init(criterion: .languages, value: Thousandths(1000), weight: 2),
        .init(criterion: .wish, value: Thousandths(1000), weight: 2),
      ])
    },
    tutoring("an open pupil that is not stated", [.openMissing]) { $0.plan.openPupils = [] },
    tutoring("an open pupil stated twice", [.openTwice]) {
      $0.plan.openPupils!.append($0.plan.openPupils![0])
    },
    tutoring("a pupil with a tutor stated as open", [.openServed]) {
      $0.plan.openPupils!.append(OpenPupil(pupil: "U1", reason: .tutorsFull))
    },
    tutoring("another reason why a pupil has no tutor", [.openReason]) {
      $0.plan.openPupils![0].reason = .tutorsFull
    },
    // Of those who could meet P3, T08 does not speak the language.
    tutoring("the reason of a pupil whom somebody could meet", []) {
      $0.pupil("U3") { $0.remote = true }
      $0.plan.openPupils![0].reason = .allRejected(rule: .language)
    },
    tutoring("a pupil who could simply have a tutor", []) {
      $0.pupil("U3") { $0.school = "S4" }
      $0.pupil("U3") { $0.languages = [] }
      $0.plan.openPupils![0].reason = .outweighed(stage: $0.contents.rules.goals[0].id)
    },
    tutoring("a pupil whose tutors are full", []) {
      $0.pupil("U3") { $0.school = "S4" }
      $0.pupil("U3") { $0.languages = [] }
      $0.tutor("T08") { $0.maxPupils = 1 }
      $0.plan.openPupils![0].reason = .tutorsFull
    },
    tutoring("a pupil kept apart from a sibling", []) {
      $0.contents.rules.tutoring.siblings = .together
      $0.pupil("U3") { $0.school = "S1" }
      $0.pupil("U3") { $0.languages = [] }
      $0.tutor("T02") { $0.grades = nil }
      $0.plan.openPupils![0].reason = .siblings
    },
    tutoring("nobody is a tutor", []) {
      $0.contents.tutors = []
      $0.plan.tutoring = []
      $0.plan.openPupils = ["U1", "U2", "U3"].map { OpenPupil(pupil: $0, reason: .nobodyOffers) }
    },
  ]
}
