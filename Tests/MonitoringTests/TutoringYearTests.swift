import Mentoring
import Testing
import YearRecords

@testable import Monitoring

/// Pupils with tutors through a year: what is counted, and what is late.
@Suite struct TutoringYearTests {
  private let year = SmallYear()

  /// T1 of S1 tutors P1 of S1 and, remotely, P2 of S2, 10 hours each; P3 of S2 has nobody.
  private var programme: Programme {
    get throws {
      var contents = ProgrammeContents(try year.programme)
      contents.tutors = [Tutor(teacher: "T1"), Tutor(teacher: "T2")]
      contents.pupils = [
        Pupil(id: "P1", school: "S1", grade: 5, list: .new),
        Pupil(id: "P2", school: "S2", grade: 5, list: .support, remote: true),
        Pupil(id: "P3", school: "S2", grade: 5, list: .new),
      ]
      return try Programme(contents)
    }
  }

  private func plan(_ programme: Programme) -> PlanFacts {
    var plan = Plan(status: .unsolved)
    plan.tutoring = [("P1", MeetingMode.inPerson), ("P2", .remote)].map {
      TutorAssignment(
        pupil: $0, tutor: "T1", mode: $1, time: Minutes(600), score: nil)
    }
    return PlanFacts(plan, of: programme, named: "plan.json")
  }

  private func lesson(_ tutor: Teacher.ID, _ pupil: Pupil.ID, line: Int) -> Fact {
    year.fact(.tutoring, year.day(2021, 10, 20), line: line) {
      ($0.teacher, $0.pupil, $0.time) = (tutor, pupil, Minutes(90))
    }
  }

  private func monitoring(
    _ facts: [Fact], _ counts: [Count] = [], schools: ProgrammeIndicator.Schools = .all,
    hasPlan: Bool = true
  ) throws -> Monitoring {
    let programme = try programme
    var records = YearRecords()
    records.facts = facts
    var rules = YearRules()
    rules.indicators = counts.map {
      ProgrammeIndicator(
        id: $0.rawValue, name: $0.rawValue, numerator: Quota($0), schools: schools)
    }
    return Monitoring(
      programme, records, rules, plan: hasPlan ? plan(programme) : nil, sources: MonitorSources(),
      upTo: year.day(2021, 10, 31))
  }

  private static let counts: [Count] = [
    .pupils, .supportPupils, .newPupils, .pupilsWithTutor, .supportPupilsWithTutor,
    .newPupilsWithTutor, .pupilsTutored, .teachersTutoring, .tutoringHoursPlanned,
    .tutoringHoursHeld,
  ]

  private func values(_ monitoring: Monitoring) -> [Int?] {
    monitoring.series.map { $0.last.value.map { $0 / 100 } }
  }

  @Test func pupilsAndHoursAreCounted() throws {
    let facts = [lesson("T1", "P1", line: 2), lesson("T1", "P1", line: 3)]
    #expect(
      values(try monitoring(facts, Self.counts)) == [30, 10, 20, 20, 10, 10, 10, 10, 200, 30])
  }

  @Test func theyBelongToTheSchoolOfThePupil() throws {
    let facts = [lesson("T1", "P1", line: 2), lesson("T1", "P2", line: 3)]
    // S2 alone receives help.
    #expect(
      values(try monitoring(facts, Self.counts, schools: .recipients))
        == [20, 10, 10, 10, 10, 0, 10, 10, 100, 15])
    let progress = try #require(try monitoring(facts).schools.first { $0.school.id == "S2" })
    #expect([progress.pupils, progress.pupilsWithTutor, progress.pupilsTutored] == [2, 1, 1])
  }

  @Test func withoutAPlanOnlyItsCountsAreUnknown() throws {
    #expect(
      values(try monitoring([], Self.counts, hasPlan: false))
        == [30, 10, 20, nil, nil, nil, 0, nil, nil, 0])
  }

  @Test func tutorsAreInvolvedToo() throws {
    #expect(values(try monitoring([], [.teachersInvolved])) == [10])
    #expect(
      values(try monitoring([lesson("T2", "P3", line: 2)], [.teachersInvolved], hasPlan: false))
        == [10])
  }

  @Test func aPupilWhomNobodyHasWorkedWithIsTold() throws {
    let facts = [lesson("T1", "P1", line: 2)]
    #expect(
      try monitoring(facts).risks.map(\.kind) == [.pupilNeverMet(tutor: "T1", "P2")])
    #expect(try monitoring(facts).risks.first?.rows.map(\.description) == ["plan.json:tutoring[1]"])
  }

  @Test func workOutsideThePlanAndWorkThatEndsEarlyAreTold() throws {
    let ended = year.fact(.tutoringEnded, year.day(2021, 10, 20), line: 4) {
      ($0.teacher, $0.pupil, $0.reason) = ("T1", "P2", .refused)
    }
    let facts = [lesson("T1", "P1", line: 2), lesson("T2", "P3", line: 3), ended]
    #expect(
      try monitoring(facts).risks.map(\.kind) == [
        .outsidePlan(.tutoring, facts[1].source),
        .tutoringEndedEarly(tutor: "T1", "P2", .refused),
      ])
  }
}
