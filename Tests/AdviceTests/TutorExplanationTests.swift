import Advice
import GLPKSolver
import Matching
import Mentoring
import Planning
import TestSupport
import Testing

/// Tutors T (wants to, one pupil at most) and U (of the other school) could have pupils of school A: P1
/// and P2 stand on lists that count 1 and 2, P3 speaks what nobody does.
@Suite struct TutorExplanationTests {
  private static var contents: ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "t", name: "T", municipality: "T",
        periodStart: CalendarDate(year: 2026, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2027, month: 5, day: 31)!))
    contents.schools = ["A", "B"].map {
      School(id: .init($0), name: $0, kind: .basic, settlement: "Place")
    }
    contents.teachers = [
      Teacher(id: "T", school: "A", mentoringTime: Minutes(2400)),
      Teacher(id: "U", school: "B", mentoringTime: Minutes(2400), mode: .both),
    ]
    contents.tutors = [
      Tutor(teacher: "T", wish: .wants, maxPupils: 1), Tutor(teacher: "U", grades: [1, 2]),
    ]
    contents.pupils = [
      Pupil(id: "P1", school: "A", grade: 5, list: .new),
      Pupil(id: "P2", school: "A", grade: 5, list: .support),
      Pupil(id: "P3", school: "A", grade: 5, list: .new, languages: ["x"]),
    ]
    contents.rules.tutoring.time = Minutes(600)
    contents.rules.tutoring.supportWeight = 2
    contents.rules.goals = Rules.defaultGoalsWithPupils
    return contents
  }

  private struct Unplanned: Error {}

  private func facts(
    _ subject: ExplanationSubject, _ contents: ProgrammeContents = contents
  ) throws -> [Explanation.Fact] {
    let candidates = Candidates(for: try Programme(contents))
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(candidates)
    guard case .planned(let plan) = outcome else { throw Unplanned() }
    return try Explainer(candidates, plan: plan, solver: GLPKSolver(), effort: 5)
      .explain(subject).facts
  }

  private func ways(_ facts: [Explanation.Fact]) -> [[InputChange]] {
    facts.compactMap { if case .way(let way) = $0 { way.changes } else { nil } }
  }

  @Test func forcingAPupilCostsTheOneWhoGivesWay() throws {
    let facts = try facts(.tutoring(tutor: "T", pupil: "P1"))
    let price = try #require(
      facts.lazy.compactMap { if case .with(let price) = $0 { price } else { nil } }.first)
    #expect(price.isProven)
    #expect(price.rows.first { $0.stage == "untutored" }?.found == 1)
    #expect(price.changes?.dropped.tutoring == [.init(tutor: "T", pupil: "P2")])
    #expect(ways(facts) == [[.tutorPupils("T", from: 1, to: 2)]])
  }

  @Test func whoHasAPupilShowsScoreLimitsAndThePriceOfDoingWithout() throws {
    let facts = try facts(.tutoring(tutor: "T", pupil: "P2"))
    let isFull = facts.contains {
      if case .limit(.tutorPupils, "T", 1, 1) = $0 { true } else { false }
    }
    #expect(isFull)
    let hours = facts.contains {
      if case .limit(.mentorHours, "T", 600, 2400) = $0 { true } else { false }
    }
    #expect(hours)
    let price = try #require(
      facts.lazy.compactMap { if case .without(let price) = $0 { price } else { nil } }.first)
    // P1 takes the place; P2 counts 2.
    #expect(price.rows.first { $0.stage == "untutored" }?.found == 1)
    #expect(price.changes?.new.tutoring == [.init(tutor: "T", pupil: "P1")])
  }

  @Test func aTutorIsKnownWithPupilsAndWhatIsLostWithoutThem() throws {
    let facts = try facts(.tutor("T"))
    let relations = facts.compactMap { fact -> String? in
      if case .relation(.gives, .tutor, let other, _) = fact { other } else { nil }
    }
    #expect(relations == ["T → P2"])
    let price = try #require(
      facts.lazy.compactMap { if case .without(let price) = $0 { price } else { nil } }.first)
    #expect(price.rows.first { $0.stage == "untutored" }?.found == 2)
  }

  @Test func aPupilWithoutATutorHasTheReasonTheCheapestWaysAndWhatANewTutorBrings() throws {
    let facts = try facts(.pupil("P1"))
    let reason = facts.lazy.compactMap { fact -> OpenPupil.Code? in
      if case .openPupil(let open) = fact { open.code } else { nil }
    }.first
    #expect(reason == .tutorsFull)
    #expect(
      ways(facts) == [
        [.tutorPupils("T", from: 1, to: 2)], [.pupilRemote("P1"), .tutorGrade("U", 5)],
      ])
    let new = facts.lazy.compactMap { fact -> Explanation.NewTutor? in
      if case .newTutor(let new) = fact { new } else { nil }
    }.first
    #expect(new?.school == "A")
    #expect(new?.pupilsMore == 1)
  }

  @Test func aLanguageThatNobodySpeaksLeavesNoWay() throws {
    let facts = try facts(.pupil("P3"))
    let isHopeless = facts.contains { if case .noWay = $0 { true } else { false } }
    #expect(isHopeless)
    #expect(ways(facts).isEmpty)
    let new = facts.lazy.compactMap { fact -> Explanation.NewTutor? in
      if case .newTutor(let new) = fact { new } else { nil }
    }.first
    // The new tutor speaks the language, and has room for P1 as well.
    #expect(new?.languages == ["x"])
    #expect(new?.pupilsMore == 2)
  }

  @Test func hoursGivenToMentoringAreHoursLessForPupils() throws {
    var contents = Self.contents
    contents.teachers[0].mentoringTime = Minutes(900)
    contents.tutors[0].maxPupils = 3
    #expect(
      ways(try facts(.tutoring(tutor: "T", pupil: "P1"), contents)) == [
        [.mentorHours("T", from: Minutes(900), to: Minutes(1200))]
      ])
  }

  @Test func whoIsNoTutorIsNamedSo() throws {
    var contents = Self.contents
    contents.teachers.append(Teacher(id: "V", school: "A"))
    let facts = try facts(.tutoring(tutor: "V", pupil: "P1"), contents)
    let rejection = facts.lazy.compactMap { fact -> Rejection? in
      if case .rejected(let rejection) = fact { rejection } else { nil }
    }.first
    #expect(rejection?.words[.english] == "the teacher is not in the table of tutors (tutors)")
  }
}
