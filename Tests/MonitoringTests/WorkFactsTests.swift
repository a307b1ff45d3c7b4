import Mentoring
import Testing
import YearRecords

@testable import Monitoring

/// Meetings and ends belong to one pair or group each.
@Suite struct WorkFactsTests {
  private let year = SmallYear()

  /// T1 works with T2 in a pair on C1, and with T2 and T3 in a group on C2, five hours each.
  private func monitoring(_ facts: [Fact], _ counts: [Count]) throws -> Monitoring {
    var contents = ProgrammeContents(try year.programme)
    contents.competencies.append(Competency(id: "C2", name: "C2", block: .subject))
    contents.deficits += ["T2", "T3"].map {
      Deficit(
        teacher: $0, competency: "C2", levelFound: 1, levelNeeded: 4, points: .init(10),
        time: Minutes(300))
    }
    let programme = try Programme(contents)
    func item(_ mentee: Teacher.ID, _ competency: Competency.ID) -> Tandem.Item {
      .init(
        deficit: .init(teacher: mentee, competency: competency), mode: .inPerson,
        time: Minutes(300), score: nil)
    }
    var plan = Plan(status: .unsolved)
    plan.tandems = [
      Tandem(mentor: "T1", form: .pair, items: [item("T2", "C1")]),
      Tandem(
        mentor: "T1", form: .group(competency: "C2", place: "S2", time: Minutes(300)),
        items: [item("T2", "C2"), item("T3", "C2")]),
    ]
    var records = YearRecords()
    records.facts = facts
    var rules = YearRules()
    rules.indicators = counts.map {
      ProgrammeIndicator(id: $0.rawValue, name: $0.rawValue, numerator: Quota($0))
    }
    return Monitoring(
      programme, records, rules, plan: PlanFacts(plan, of: programme, named: "plan.json"),
      sources: MonitorSources(), upTo: year.day(2021, 9, 20))
  }

  private func values(_ facts: [Fact]) throws -> [Int?] {
    try monitoring(facts, [.tandems, .tandemsMet, .tandemsEnded, .hoursHeld]).series.map {
      $0.last.value.map { $0 / 100 }
    }
  }

  private func meeting(
    _ mentee: Teacher.ID, _ competency: Competency.ID?, _ minutes: Int, day: Int, line: Int
  ) -> Fact {
    year.fact(.meeting, year.day(2021, 9, day), line: line) {
      ($0.mentor, $0.teacher, $0.competency) = ("T1", mentee, competency)
      $0.time = Minutes(minutes)
    }
  }

  @Test func aMeetingCountsInOneTandemAlone() throws {
    #expect(try values([meeting("T2", "C1", 120, day: 5, line: 2)]) == [20, 10, 0, 20])
    #expect(try values([meeting("T2", "C2", 120, day: 5, line: 2)]) == [20, 10, 0, 20])
    #expect(try values([meeting("T2", nil, 120, day: 5, line: 2)]) == [20, 10, 0, 20])
  }

  @Test func aGroupsMeetingIsOneHoweverManyWereThere() throws {
    let facts = [
      meeting("T2", "C2", 120, day: 5, line: 2), meeting("T3", "C2", 90, day: 5, line: 3),
      meeting("T3", "C2", 60, day: 12, line: 4),
    ]
    #expect(try values(facts) == [20, 10, 0, 30])
  }

  @Test func aMeetingOnSomethingElseIsOutsideThePlan() throws {
    let strange = meeting("T3", "C1", 120, day: 5, line: 2)
    #expect(try values([strange]) == [20, 0, 0, 0])
    #expect(
      try monitoring([strange], []).risks.map(\.kind) == [.outsidePlan(.meeting, strange.source)])
  }

  @Test func aGroupEndsWithItsLastMember() throws {
    let ends = ["T2", "T3"].enumerated().map { index, mentee in
      year.fact(.ended, year.day(2021, 9, 8 + index), line: 2 + index) {
        ($0.mentor, $0.teacher, $0.competency, $0.reason) = ("T1", .init(mentee), "C2", .reached)
      }
    }
    #expect(try values([ends[0]]) == [20, 0, 0, 0])
    #expect(try values(ends) == [20, 0, 10, 0])
  }
}
