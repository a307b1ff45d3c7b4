import Advice
import Documents
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TestSupport
import Testing

/// Tutors when plans are renewed, compared and agreed on.
@Suite struct TutoringAdviceTests {
  /// Schools A and B; T and U of A could tutor P and Q, and T wants to.
  private var contents: ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "t", name: "T", municipality: "T",
        periodStart: CalendarDate(year: 2026, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2027, month: 5, day: 31)!))
    contents.schools = ["A", "B"].map {
      School(id: .init($0), name: $0, kind: .basic, settlement: "Place")
    }
    contents.competencies = [Competency(id: "C", name: "C", block: .subject)]
    contents.teachers = ["T", "U"].map {
      Teacher(id: .init($0), school: "A", mentoringTime: Minutes(2400))
    }
    contents.tutors = [Tutor(teacher: "T", wish: .wants), Tutor(teacher: "U")]
    contents.pupils = ["P", "Q"].map {
      Pupil(id: .init($0), school: "A", grade: 5, list: .support)
    }
    contents.rules.goals = Rules.defaultGoalsWithPupils
    return contents
  }

  private func plan(_ tutors: [(Pupil.ID, Teacher.ID)]) -> Plan {
    var plan = Plan(status: .unsolved, stated: [])
    plan.tutoring = tutors.map {
      TutorAssignment(
        pupil: $0, tutor: $1, mode: .inPerson, time: Minutes(1080), score: nil)
    }
    return plan
  }

  private func renewed(
    _ contents: ProgrammeContents, _ earlier: Plan
  ) throws -> (plan: Plan, succession: Succession) {
    let outcome = try Continuation(solver: GLPKSolver(), effort: 20).renew(
      Programme(contents), earlier, most: nil, options: PlanningOptions())
    guard case .planned(let plan, _, let succession) = outcome else { throw Unplanned() }
    return (plan, succession)
  }

  private struct Unplanned: Error {}

  @Test func runningTutorsGoOnInTheNextYear() throws {
    let earlier = plan([("P", "U"), ("Q", "U")])
    let (next, succession) = try renewed(contents, earlier)
    #expect(next.tutoring.map(\.tutor) == ["U", "U"])
    #expect(succession.entries.map(\.fate) == [.kept(.pupil), .kept(.pupil)])
    #expect(succession.entries.map(\.kind) == [.tutor, .tutor])
  }

  @Test func whatEndsSaysWhy() throws {
    var changed = contents
    changed.tutors[1].wish = .refuses
    changed.pupils.remove(at: 1)
    let (next, succession) = try renewed(changed, plan([("P", "U"), ("Q", "U"), ("Q", "GONE")]))
    #expect(next.tutoring.map(\.tutor) == ["T"])
    let fates = Dictionary(
      uniqueKeysWithValues: succession.entries.map { ("\($0.giver)-\($0.receiver)", $0.fate) })
    #expect(
      fates == [
        "U-P": .ended(.barred(.tutor(.wish))), "U-Q": .ended(.left("Q")),
        "GONE-Q": .ended(.left("GONE")), "T-P": .new(.replaces(["U"])),
      ])
  }

  @Test func aRepairTouchesNoOtherTutor() throws {
    let earlier = plan([("P", "U"), ("Q", "T")])
    var changed = contents
    for change in Event.teacherLeaves("T").changes(in: try Programme(contents)) {
      change.apply(to: &changed)
    }
    let outcome = try Continuation(solver: GLPKSolver(), effort: 20)
      .repair(Programme(changed), earlier)
    guard case .planned(let plan, _, let succession) = outcome else { throw Unplanned() }
    #expect(plan.tutoring.map(\.tutor) == ["U", "U"])
    #expect(succession.count(Succession.isKept) == 1)
  }

  @Test(arguments: [Event.tutorStops("T"), .pupilLeaves("Q")])
  func aTutorWhoStopsOrAPupilWhoLeavesMovesNobodyElse(event: Event) throws {
    let earlier = plan([("P", "U"), ("Q", "T")])
    var changed = contents
    for change in event.changes(in: try Programme(contents)) { change.apply(to: &changed) }
    let outcome = try Continuation(solver: GLPKSolver(), effort: 20)
      .repair(Programme(changed), earlier)
    guard case .planned(let plan, _, let succession) = outcome else { throw Unplanned() }
    let tutors = plan.tutoring.map { "\($0.tutor)-\($0.pupil)" }.sorted()
    #expect(tutors == (event == .tutorStops("T") ? ["U-P", "U-Q"] : ["U-P"]))
    #expect(succession.count(Succession.isKept) == 1)
    #expect(changed.teachers.count == 2)
    let ended = succession.entries.map(\.fate).filter {
      if case .ended = $0 { true } else { false }
    }
    #expect(
      ended == [
        event == .tutorStops("T") ? .ended(.barred(.rule("not_tutor"))) : .ended(.left("Q"))
      ])
  }

  @Test func aPupilWithAnotherTutorIsMoved() {
    let changes = VariantChanges(
      id: "x", plan: plan([("P", "T"), ("Q", "U")]), against: plan([("P", "U"), ("Q", "U")]))
    #expect(
      changes.moved == [.init(kind: .tutor, subject: "P", from: ["U"], to: ["T"])])
    #expect(changes.kept.tutoring == [.init(tutor: "U", pupil: "Q")])
  }

  @Test func tutorsCanBeAgreedOnAndDeclined() throws {
    let programme = try Programme(contents)
    let agreement = Agreement(
      parts: [.tutors], reason: "r",
      declines: [.init(subject: .tutoring(tutor: "U", pupil: "Q"), reason: "kin")])
    #expect(
      agreement.decisions(from: plan([("P", "T"), ("Q", "U")]), of: programme) == [
        Decision(kind: .pinned, subject: .tutoring(tutor: "T", pupil: "P"), reason: "r"),
        Decision(kind: .forbidden, subject: .tutoring(tutor: "U", pupil: "Q"), reason: "kin"),
      ])
  }

  @Test(arguments: ["1e300", "-1"]) func hoursThatNobodyWorksAreNoPlan(hours: String) throws {
    let programme = try Programme(contents)
    let tutoring = #"{"pupil": "P", "tutor": "T", "hours": \#(hours)}"#
    #expect(throws: EarlierPlanJSON.Fault.hours(place: "tutoring[0].hours")) {
      try EarlierPlanJSON.decode(Data(#"{"tutoring": [\#(tutoring)]}"#.utf8), of: programme)
    }
  }
}
