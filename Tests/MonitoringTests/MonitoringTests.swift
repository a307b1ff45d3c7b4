import Mentoring
import TestSupport
import Testing
import YearRecords

@testable import Monitoring

/// Indicators and risks of a small programme, worked out by hand.
@Suite struct MonitoringTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  private var programme: Programme {
    get throws {
      var contents = ProgrammeContents(
        identity: ProgrammeIdentity(
          id: "m", name: "m", municipality: "m", periodStart: day(2021, 9, 1),
          periodEnd: day(2022, 5, 31)))
      contents.schools = [
        School(id: "S1", name: "А", kind: .secondary, settlement: "а", status: .leader),
        School(id: "S2", name: "Б", kind: .basic, settlement: "б", status: .lowResults),
        School(id: "S3", name: "В", kind: .basic, settlement: "в"),
        School(id: "X1", name: "Г", kind: .partner, settlement: "а"),
      ]
      contents.competencies = [Competency(id: "C1", name: "Предмет", block: .subject)]
      contents.teachers = [
        Teacher(id: "T1", school: "S1", mentorConsent: .signed), Teacher(id: "T2", school: "S2"),
        Teacher(id: "T3", school: "S2"), Teacher(id: "T4", school: "S3"),
      ]
      contents.deficits = ["T2", "T3"].map {
        Deficit(
          teacher: $0, competency: "C1", levelFound: 1, levelNeeded: 4, points: .init(10),
          time: Minutes(600))
      }
      return try Programme(contents)
    }
  }

  /// T1 mentors T2 and T3 in pairs of 10 hours each, in person; S1 curates S2.
  private var plan: PlanFacts {
    get throws {
      var plan = Plan(status: .unsolved)
      plan.curatorPairs = [
        CuratorPair(recipient: "S2", curator: "S1", mode: .inPerson, score: nil)
      ]
      plan.tandems = ["T2", "T3"].map { mentee in
        Tandem(
          mentor: "T1", form: .pair,
          items: [
            .init(
              deficit: .init(teacher: mentee, competency: "C1"), mode: .inPerson,
              time: Minutes(600), score: nil)
          ])
      }
      return PlanFacts(plan, of: try programme, named: "plan.json")
    }
  }

  private func fact(
    _ kind: Fact.Kind, _ date: CalendarDate, line: Int, _ fill: (inout Fact) -> Void
  ) -> Fact {
    var fact = Fact(date: date, kind: kind, source: RowReference(file: "facts.csv", row: line))
    fill(&fact)
    return fact
  }

  private var facts: [Fact] {
    [
      fact(.contractSigned, day(2021, 10, 20), line: 2) {
        ($0.school, $0.other) = ("S2", "S1")
      },
      fact(.meeting, day(2021, 10, 25), line: 3) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T2", Minutes(90))
      },
      fact(.meeting, day(2021, 12, 10), line: 4) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T2", Minutes(60))
      },
      fact(.visit, day(2021, 10, 25), line: 5) { ($0.school, $0.other) = ("S2", "S1") },
      fact(.rediagnosed, day(2021, 12, 20), line: 6) {
        ($0.teacher, $0.competency, $0.level) = ("T2", "C1", 4)
      },
    ]
  }

  private func monitoring(
    _ indicators: [ProgrammeIndicator] = [], _ facts: [Fact]? = nil,
    results: [ResultRow] = [], upTo day: CalendarDate? = nil, hasPlan: Bool = true,
    _ change: (inout MonitoringRules) -> Void = { _ in }
  ) throws -> Monitoring {
    var records = YearRecords()
    records.facts = facts ?? self.facts
    records.results = results
    var rules = YearRules()
    rules.indicators = indicators
    change(&rules.monitoring)
    return Monitoring(
      try programme, records, rules, plan: hasPlan ? try plan : nil, sources: MonitorSources(),
      upTo: try day ?? Monitoring.lastDay(programme, records))
  }

  private func value(
    _ numerator: Quota, over denominator: Quota? = nil,
    of schools: ProgrammeIndicator.Schools = .all, _ facts: [Fact]? = nil,
    results: [ResultRow] = []
  ) throws -> Int? {
    try monitoring(
      [
        ProgrammeIndicator(
          id: "i", name: "i", numerator: numerator, denominator: denominator, schools: schools)
      ], facts, results: results
    ).series[0].last.value
  }

  @Test(arguments: [
    (Count.schools, 3), (.schoolsInNetwork, 2), (.schoolsWithCurator, 1), (.schoolsVisited, 1),
    (.schoolsMentoring, 2), (.schoolsLowResults, 1), (.teachers, 4), (.teachersWithMentor, 2),
    (.teachersWithDeficits, 2), (.teachersImproved, 1), (.teachersInvolved, 3),
    (.teachersConsenting, 1), (.contracts, 1), (.contractsSigned, 1), (.contractsDone, 0),
    (.tandems, 2), (.tandemsMet, 1), (.tandemsEnded, 0), (.hoursPlanned, 20), (.deficits, 2),
    (.deficitsClosed, 1), (.visits, 1), (.teachersOnCourses, 0), (.schoolsWithProgramme, 0),
  ])
  func countsAreWhatTheySay(count: Count, expected: Int) throws {
    #expect(try value(Quota(count)) == expected * 1000)
  }

  @Test func hoursHeldAreThoseOfMeetings() throws {
    // 1.5 h and 1 h of 20 h.
    #expect(try value(Quota(.hoursHeld)) == 2500)
    #expect(try value(Quota(.hoursHeld), over: Quota(.hoursPlanned)) == 125)
  }

  @Test func recipientsAreCountedAlone() throws {
    #expect(
      try value(Quota(.teachersWithMentor), over: Quota(.teachers), of: .recipients) == 1000)
    #expect(try value(Quota(.teachersWithMentor), over: Quota(.teachers), of: .leaders) == 0)
  }

  @Test func periodsEndWithTheirMonthsAndTheLastDayCounts() {
    #expect(
      Monitoring.ends(from: day(2021, 9, 1), to: day(2022, 1, 15), .quarter)
        == [day(2021, 11, 30), day(2022, 1, 15)])
    #expect(
      Monitoring.ends(from: day(2021, 9, 15), to: day(2021, 11, 30), .month)
        == [day(2021, 9, 30), day(2021, 10, 31), day(2021, 11, 30)])
  }

  @Test func valuesGrowPeriodByPeriod() throws {
    let series = try monitoring(
      [ProgrammeIndicator(id: "h", name: "h", numerator: Quota(.hoursHeld))]
    ) { $0.period = .month }.series[0]
    #expect(series.points.map(\.value) == [0, 1500, 1500, 2500])
    #expect(series.last.rows.map(\.description) == ["facts.csv:3", "facts.csv:4"])
  }

  private func result(
    _ owner: ResultRow.Owner, _ year: Int, _ participants: Int?, below: Int? = nil,
    mean: Int? = nil, line: Int
  ) -> ResultRow {
    ResultRow(
      owner: owner, year: year, procedure: .oge, subject: "М", participants: participants,
      below: below, mean: mean, source: RowReference(file: "results.csv", row: line))
  }

  @Test func resultsAreThoseOfTheLatestYearAndComparedWithTheAverage() throws {
    let rows = [
      result(.school("S2"), 2020, 10, below: 5, mean: 300, line: 2),
      result(.school("S2"), 2021, 10, below: 2, mean: 320, line: 3),
      result(.school("S3"), 2021, 30, below: 3, mean: 400, line: 4),
      result(.municipality, 2021, nil, mean: 390, line: 5),
    ]
    let mean = ProgrammeIndicator(
      id: "mean", name: "mean", numerator: Quota(.meanSum), denominator: Quota(.participants),
      comparison: .municipality)
    let passed = ProgrammeIndicator(
      id: "passed", name: "passed", numerator: Quota(.participantsPassed),
      denominator: Quota(.participants), targets: [.init(year: 2021, value: 850)])
    let improved = ProgrammeIndicator(
      id: "improved", name: "improved", numerator: Quota(.schoolsImproved),
      denominator: Quota(.schools), schools: .recipients)
    let series = try monitoring([mean, passed, improved], results: rows).series
    // (3.2 × 10 + 4.0 × 30) / 40 = 3.8 against 3.9.
    #expect(series[0].last.value == 3800 && series[0].last.target == 3900)
    #expect(series[0].isReached == false && !series[0].isShare)
    #expect(series[0].last.targetRows.map(\.row) == [5, 5])
    // 35 of 40 reach the threshold.
    #expect(series[1].last.value == 875 && series[1].isReached == true)
    // S2: 50 % and then 80 %.
    #expect(series[2].last.value == 1000)
  }

  @Test func reportedFiguresAreTheLatestOnes() throws {
    func reported(_ school: School.ID?, _ number: Int, _ of: Int?, line: Int) -> Fact {
      fact(.reported, day(2021, 11, line), line: line) {
        $0.school = school
        ($0.measure, $0.number, $0.of) = ("a", number * 1000, of.map { $0 * 1000 })
      }
    }
    let facts = [
      reported("S2", 1, 10, line: 2), reported("S2", 4, 10, line: 3), reported(nil, 9, 30, line: 4),
    ]
    let quota = Quota(.reported, measure: "a")
    #expect(try value(quota, of: .recipients, facts) == 400)
    #expect(try value(quota, facts) == 300)
    #expect(try value(quota, [reported("S2", 4, nil, line: 3)]) == 4000)
    #expect(try value(quota, []) == nil)
  }

  @Test func targetsAreThoseOfTheYearOrTheOneBefore() {
    let indicator = ProgrammeIndicator(
      id: "i", name: "i", numerator: Quota(.schools),
      targets: [.init(year: 2021, value: 500), .init(year: 2023, value: 800)])
    #expect(indicator.target(of: 2020) == nil)
    #expect([2021, 2022, 2023].map { indicator.target(of: $0)?.value } == [500, 500, 800])
  }

  // MARK: Risks

  private func kinds(_ monitoring: Monitoring) -> [Risk.Kind] { monitoring.risks.map(\.kind) }

  @Test func whatIsLateIsFound() throws {
    let kinds = kinds(try monitoring(upTo: day(2022, 1, 31)))
    // 25 October to 31 January are 98 days; 152 of 272 days have passed, 2.5 of 20 hours are held.
    #expect(
      kinds == [
        .noVisit("S2", since: day(2021, 10, 25), days: 98),
        .hoursBehind("S2", held: 125, passed: 558),
        .tandemNeverMet(mentor: "T1", mentees: ["T3"]),
      ])
  }

  @Test func aContractIsLateTheDayAfterItsTime() throws {
    let pair = PlanFacts.Pair("S1", "S2")
    #expect(
      try !kinds(monitoring([], [], upTo: day(2021, 10, 1))).contains(
        .contractUnsigned(pair, late: 0)))
    #expect(
      try kinds(monitoring([], [], upTo: day(2021, 10, 2))).contains(
        .contractUnsigned(pair, late: 1)))
  }

  @Test func meetingsAndContractsOutsideThePlanAreTold() throws {
    let strange = [
      fact(.meeting, day(2021, 9, 10), line: 7) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T4", Minutes(60))
      },
      fact(.contractSigned, day(2021, 9, 10), line: 8) { ($0.school, $0.other) = ("S3", "S1") },
    ]
    #expect(
      kinds(try monitoring([], strange)) == [
        .outsidePlan(.meeting, strange[0].source),
        .outsidePlan(.contractSigned, strange[1].source),
      ])
  }

  @Test func tandemsThatEndEarlyAreTold() throws {
    let ended = fact(.ended, day(2021, 9, 10), line: 7) {
      ($0.mentor, $0.teacher, $0.reason) = ("T1", "T2", .left)
    }
    let reached = fact(.ended, day(2021, 9, 10), line: 8) {
      ($0.mentor, $0.teacher, $0.reason) = ("T1", "T3", .reached)
    }
    #expect(
      kinds(try monitoring([], [ended, reached], hasPlan: false))
        == [.endedEarly(mentor: "T1", mentee: "T2", .left)])
  }

  @Test func withoutAPlanNothingIsSaidOfIt() throws {
    let found = try monitoring(
      [
        ProgrammeIndicator(id: "n", name: "n", numerator: Quota(.schoolsInNetwork)),
        ProgrammeIndicator(id: "v", name: "v", numerator: Quota(.visits)),
      ], hasPlan: false)
    #expect(found.series.map(\.last.value) == [nil, 1000])
    #expect(kinds(found) == [.noData("n")])
  }

  @Test func rowsAreNamedShortly() {
    let rows =
      [3, 4, 5, 9].map { RowReference(file: "facts.csv", row: $0) }
      + [0, 1].map { RowReference(list: "plan.json:tandems", position: $0) }
    #expect(RowReference.text(rows + rows) == "facts.csv:3-5,9; plan.json:tandems[0-1]")
    #expect(rows[5].description == "plan.json:tandems[1]")
  }

  @Test func daysAreNumberedWithoutGaps() {
    #expect(day(2024, 3, 1).number - day(2024, 2, 28).number == 2)
    #expect(day(2022, 1, 1).number - day(2021, 1, 1).number == 365)
    #expect(day(2021, 1, 1).dayBefore == day(2020, 12, 31))
  }
}
