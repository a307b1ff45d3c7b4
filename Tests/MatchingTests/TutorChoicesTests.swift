import Audit
import Matching
import Mentoring
import TestSupport
import Testing

/// Tutors against the audit, which judges who may by the definition alone.
@Suite struct TutorChoicesTests {
  private static let ofTutors: Set<Violation.Rule> = [
    .notTutor, .tutorSchool, .ban, .tutorWish, .tutorGrade, .tutorLanguage, .tutorNeed, .tutorHours,
    .tutorPupils, .meetingMode, .score, .mentorHours,
  ]

  @Test func choicesAreExactlyThoseThatTheAuditAdmitsWithTheirScores() throws {
    var (admitted, turnedDown) = (0, 0)
    for seed in 0..<UInt64(300) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: .tutors)
      let candidates = Candidates(for: programme)
      for (pupil, child) in programme.pupils.enumerated() {
        for (teacher, person) in programme.teachers.enumerated() {
          let choice = candidates.tutorChoices.first { ($0.tutor, $0.pupil) == (teacher, pupil) }
          let score = choice.flatMap { candidates.scores(of: [$0]).first }
          var plan = Plan(status: .unsolved, stated: [])
          plan.tutoring = [
            TutorAssignment(
              pupil: child.id, tutor: person.id,
              mode: choice?.mode ?? (person.school == child.school ? .inPerson : .remote),
              time: programme.tutoringTime(of: child), score: score)
          ]
          let broken = Audit.run(plan, of: programme).violations.map(\.rule)
          let isAdmitted = !broken.contains(where: Self.ofTutors.contains)
          #expect((choice != nil) == isAdmitted, "\(seed): \(person.id), \(child.id): \(broken)")
          #expect(choice?.quality == score?.total.value)
          if isAdmitted { admitted += 1 } else { turnedDown += 1 }
        }
      }
    }
    #expect(admitted > 100 && turnedDown > 100)
  }

  /// One teacher T of school A with five hours, one pupil of four hours.
  private func choices(
    _ change: (inout ProgrammeContents) -> Void
  ) throws -> (count: Int, rule: TutorRule?, quality: Int?) {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "t", name: "T", municipality: "T",
        periodStart: CalendarDate(year: 2026, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2027, month: 5, day: 31)!))
    contents.schools = ["A", "B"].map {
      School(id: .init($0), name: $0, kind: .basic, settlement: "Place")
    }
    contents.competencies = [
      Competency(id: "C", name: "C", block: .subject),
      Competency(id: "C1", name: "C1", block: .subject, parent: "C"),
    ]
    contents.teachers = [Teacher(id: "T", school: "A", mentoringTime: Minutes(300))]
    contents.tutors = [Tutor(teacher: "T", needs: ["C"])]
    contents.pupils = [
      Pupil(id: "P", school: "A", grade: 5, list: .new, needs: ["C1"], time: Minutes(240))
    ]
    change(&contents)
    let candidates = Candidates(for: try Programme(contents))
    return (
      candidates.tutorChoices.count, candidates.tutorRejection(tutor: "T", pupil: "P"),
      candidates.tutorChoices.first?.quality
    )
  }

  @Test func aTutorWhoFitsIsAChoice() throws {
    let found = try choices { _ in }
    // 4 × 1000 + 2 × 1000 + 2 × 500, divided by 8.
    #expect(found == (1, nil, 875))
  }

  @Test func eachRuleTurnsDown() throws {
    #expect(try choices { $0.pupils[0].school = "B" }.rule == .otherSchool)
    #expect(
      try choices {
        $0.decisions = [
          Decision(
            kind: .forbidden, subject: .tutoring(tutor: "T", pupil: "P"), reason: "r")
        ]
      }.rule == .ban)
    #expect(try choices { $0.tutors[0].wish = .refuses }.rule == .wish)
    #expect(try choices { $0.tutors[0].grades = [4, 6] }.rule == .grade)
    #expect(try choices { $0.pupils[0].languages = ["x"] }.rule == .language)
    #expect(try choices { $0.tutors[0].needs = ["C1"] }.rule == nil)
    #expect(
      try choices {
        $0.tutors[0].needs = ["C1"]
        $0.pupils[0].needs = ["C"]
      }.rule == .need)
    #expect(try choices { $0.pupils[0].time = Minutes(303) }.rule == .hours)
    #expect(try choices { $0.pupils[0].time = Minutes(300) }.rule == nil)
    #expect(try choices { $0.tutors[0].time = Minutes(237) }.rule == .hours)
    #expect(try choices { $0.tutors[0].maxPupils = 0 }.rule == .hours)
  }

  @Test func remoteWorkLosesQuality() throws {
    let found = try choices {
      $0.pupils[0].school = "B"
      $0.pupils[0].remote = true
      $0.rules.remote.loss = Thousandths(200)
    }
    #expect(found == (1, nil, 700))
    #expect(
      try choices {
        $0.pupils[0].school = "B"
        $0.pupils[0].remote = true
        $0.teachers[0].mode = .inPerson
      }.rule == .otherSchool)
  }

  @Test func competenciesOfMentorsCountWhereNoneAreWritten() throws {
    let found = try choices {
      $0.tutors[0].needs = []
      $0.mentors = [MentorCompetency(teacher: "T", competency: "C", level: 1)]
    }
    #expect(found.count == 1)
    #expect(try choices { $0.tutors[0].needs = [] }.rule == .need)
  }
}
