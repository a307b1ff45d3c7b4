import Mentoring
import TestSupport
import Testing
import YearRecords

@testable import Monitoring

/// What is late or at risk in a small programme.
@Suite struct RiskTests {
  private let year = SmallYear()

  private func kinds(_ monitoring: Monitoring) -> [Risk.Kind] { monitoring.risks.map(\.kind) }

  @Test func whatIsLateIsFound() throws {
    let kinds = kinds(try year.monitoring(upTo: year.day(2022, 1, 31)))
    // 25 October to 31 January are 98 days; 152 of 272 days have passed, 2.5 of 20 hours are held.
    #expect(
      kinds == [
        .noVisit("S2", since: year.day(2021, 10, 25), days: 98),
        .hoursBehind("S2", held: 125, passed: 558),
        .tandemNeverMet(mentor: "T1", mentees: ["T3"]),
      ])
  }

  @Test func aContractIsLateTheDayAfterItsTime() throws {
    let pair = PlanFacts.Pair("S1", "S2")
    #expect(
      try !kinds(year.monitoring([], [], upTo: year.day(2021, 10, 1))).contains(
        .contractUnsigned(pair, late: 0)))
    #expect(
      try kinds(year.monitoring([], [], upTo: year.day(2021, 10, 2))).contains(
        .contractUnsigned(pair, late: 1)))
  }

  @Test func meetingsAndContractsOutsideThePlanAreTold() throws {
    let strange = [
      year.fact(.meeting, year.day(2021, 9, 10), line: 7) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T4", Minutes(60))
      },
      year.fact(.contractSigned, year.day(2021, 9, 10), line: 8) {
        ($0.school, $0.other) = ("S3", "S1")
      },
    ]
    #expect(
      kinds(try year.monitoring([], strange)) == [
        .outsidePlan(.meeting, strange[0].source),
        .outsidePlan(.contractSigned, strange[1].source),
      ])
  }

  @Test func tandemsThatEndEarlyAreTold() throws {
    let ended = year.fact(.ended, year.day(2021, 9, 10), line: 7) {
      ($0.mentor, $0.teacher, $0.reason) = ("T1", "T2", .left)
    }
    let reached = year.fact(.ended, year.day(2021, 9, 10), line: 8) {
      ($0.mentor, $0.teacher, $0.reason) = ("T1", "T3", .reached)
    }
    #expect(
      kinds(try year.monitoring([], [ended, reached], hasPlan: false))
        == [.endedEarly(mentor: "T1", mentee: "T2", .left)])
  }

  @Test func withoutAPlanNothingIsSaidOfIt() throws {
    let found = try year.monitoring(
      [
        ProgrammeIndicator(id: "n", name: "n", numerator: Quota(.schoolsInNetwork)),
        ProgrammeIndicator(id: "v", name: "v", numerator: Quota(.visits)),
      ], hasPlan: false)
    #expect(found.series.map(\.last.value) == [nil, 1000])
    #expect(kinds(found) == [.noData("n")])
  }
}
