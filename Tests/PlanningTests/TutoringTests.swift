import GLPKSolver
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Tutors in programmes small enough to be solved on paper; the working stands above each.
@Suite struct TutoringTests {
  /// Mentor M of A has ten hours: a mentee TA (six hours, 50 points) and pupils P1 and P2 of four hours
  /// each; N of A has four hours and is nobody's mentor.
  private var contents: ProgrammeContents {
    var contents = PaperProgramme.bare(["A", "B"])
    contents.addMentor("M", at: "A", minutes: 600)
    contents.addMentee("TA", at: "A", points: 50)
    contents.teachers.append(Teacher(id: "N", school: "A", mentoringTime: Minutes(240)))
    contents.tutors = [Tutor(teacher: "M", wish: .wants), Tutor(teacher: "N")]
    contents.pupils = ["P1", "P2"].map {
      Pupil(id: .init($0), school: "A", grade: 5, list: .support, time: Minutes(240))
    }
    contents.rules.goals = Rules.defaultGoalsWithPupils
    return contents
  }

  private func plan(_ contents: ProgrammeContents) throws -> Plan {
    let planner = Planner(solver: GLPKSolver(), options: PlanningOptions())
    guard case .planned(let plan) = try planner.plan(Programme(contents)) else {
      throw Unplanned()
    }
    #expect(plan.status == .optimal)
    return plan
  }

  private struct Unplanned: Error {}

  private func tutors(_ plan: Plan) -> [String] {
    plan.tutoring.map { "\($0.pupil)-\($0.tutor)" }
  }

  /// The mentee takes six of M's hours, P1 or P2 the other four; N has room for the second.
  @Test func mentoringAndTutoringShareTheHours() throws {
    let plan = try plan(contents)
    #expect(plan.tandems.count == 1)
    #expect(plan.tutoring.map(\.pupil) == ["P1", "P2"])
    #expect(Set(plan.tutoring.map(\.tutor)) == ["M", "N"])
    #expect(plan.openPupils == [])
    var fewer = contents
    fewer.teachers[0].mentoringTime = Minutes(597)
    let tight = try self.plan(fewer)
    #expect(tight.tandems.count == 1)
    #expect(tight.tutoring.map(\.tutor) == ["N"])
    #expect(tight.openPupils?.map(\.reason) == [.tutorsFull])
    fewer.rules.goals = [Stage(.untutored), Stage(.coverage)]
    let others = try self.plan(fewer)
    #expect(others.tandems.count == 0)
    #expect(others.tutoring.count == 2)
  }

  /// Without the mentee M has room for both, and wants to: 2 × 1000 against 1000 + 875.
  @Test func siblingsGoTogetherWhereTheyCan() throws {
    var family = contents
    family.deficits = []
    #expect(try tutors(plan(family)) == ["P1-M", "P2-M"])
    family.tutors[0].maxPupils = 1
    #expect(try plan(family).tutoring.count == 2)
    for index in family.pupils.indices { family.pupils[index].family = "F" }
    // Preferred: two tutors are better than one child without.
    #expect(try plan(family).tutoring.count == 2)
    family.rules.tutoring.siblings = .together
    let together = try plan(family)
    #expect(together.tutoring.count == 1)
    #expect(together.openPupils?.map(\.reason) == [.siblings])
    // N has five hours and takes both, at a loss of quality: the goal of siblings is worth it.
    family.rules.tutoring.siblings = .preferred
    family.teachers[2].mentoringTime = Minutes(480)
    #expect(try tutors(plan(family)) == ["P1-N", "P2-N"])
  }

  /// N tutored P1 last year: 500 of continuity are worth more than 125 of M's wish.
  @Test func aRunningTutorGoesOn() throws {
    var running = contents
    running.deficits = []
    running.pupils[0].previousTutor = "N"
    #expect(try tutors(plan(running)) == ["P1-N", "P2-M"])
    // The earlier plan knows better than the table.
    running.earlier = Relations(tutoring: [.init(tutor: "M", pupil: "P1")])
    #expect(try tutors(plan(running)) == ["P1-M", "P2-M"])
    running.tutors[0].wish = .refuses
    #expect(try plan(running).goals.last?.parts.first { $0.goal == .tutorsChanged }?.value == 0)
  }

  @Test func pinsAndBansOfTutorsHold() throws {
    var decided = contents
    decided.deficits = []
    decided.decisions = [
      Decision(kind: .pinned, subject: .tutoring(tutor: "N", pupil: "P2"), reason: "r"),
      Decision(kind: .forbidden, subject: .tutoring(tutor: "M", pupil: "P1"), reason: "r"),
    ]
    let plan = try plan(decided)
    #expect(tutors(plan) == ["P2-N"])
    #expect(plan.openPupils?.map(\.reason) == [.tutorsFull])
    decided.tutors[1].wish = .refuses
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions())
      .plan(Programme(decided))
    guard case .infeasible(.pins, let subjects) = outcome else {
      Issue.record("a tutor who refuses is pinned")
      return
    }
    #expect(subjects == [.pin(decided.decisions[0], .tutor(.wish))])
  }

  @Test func aProgrammeOfPupilsAloneIsPlannedToo() throws {
    var pupils = contents
    pupils.deficits = []
    pupils.mentors = []
    pupils.rules.goals = [Stage(.untutored), Stage(.tutoring)]
    #expect(try plan(pupils).goals.map(\.value) == [0, 2000])
    pupils.tutors = []
    let nobody = try plan(pupils)
    #expect(nobody.openPupils?.map(\.reason) == [.nobodyOffers, .nobodyOffers])
  }

  @Test func lossOfWeightDecidesWhoComesFirst() throws {
    var short = contents
    short.deficits = []
    short.tutors = [Tutor(teacher: "N")]
    short.pupils[1].list = .new
    short.rules.tutoring.newWeight = 2
    let plan = try plan(short)
    #expect(tutors(plan) == ["P2-N"])
    #expect(plan.goals.first { $0.id == "untutored" }?.value == 1)
  }
}
