import Mentoring
import TestSupport
import Testing
import YearRecords

@testable import Monitoring

/// Indicators of a small programme, worked out by hand.
@Suite struct MonitoringTests {
  private let year = SmallYear()

  private func value(
    _ numerator: Quota, over denominator: Quota? = nil,
    of schools: ProgrammeIndicator.Schools = .all, _ facts: [Fact]? = nil,
    results: [ResultRow] = []
  ) throws -> Int? {
    try year.monitoring(
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
      Monitoring.ends(from: year.day(2021, 9, 1), to: year.day(2022, 1, 15), .quarter)
        == [year.day(2021, 11, 30), year.day(2022, 1, 15)])
    #expect(
      Monitoring.ends(from: year.day(2021, 9, 15), to: year.day(2021, 11, 30), .month)
        == [year.day(2021, 9, 30), year.day(2021, 10, 31), year.day(2021, 11, 30)])
  }

  @Test func valuesGrowPeriodByPeriod() throws {
    let series = try year.monitoring(
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
      comparisons: [.municipality])
    let passed = ProgrammeIndicator(
      id: "passed", name: "passed", numerator: Quota(.participantsPassed),
      denominator: Quota(.participants), targets: [.init(year: 2021, value: 850)])
    let improved = ProgrammeIndicator(
      id: "improved", name: "improved", numerator: Quota(.schoolsImproved),
      denominator: Quota(.schools), schools: .recipients)
    let series = try year.monitoring([mean, passed, improved], results: rows).series
    // (3.2 × 10 + 4.0 × 30) / 40 = 3.8 against 3.9.
    #expect(series[0].last.value == 3800 && series[0].last.target == 3900)
    #expect(series[0].isReached == false && !series[0].isShare)
    #expect(series[0].last.targetRows.map(\.row) == [5, 5])
    // 35 of 40 reach the threshold.
    #expect(series[1].last.value == 875 && series[1].isReached == true)
    // The year before, of the school that has it.
    #expect(series[0].history.map(\.value) == [3000] && series[1].history.map(\.value) == [500])
    #expect(series[1].last.numerator?.year == 2021 && series[2].history.isEmpty)
    // S2: 50 % and then 80 %.
    #expect(series[2].last.value == 1000)
  }

  @Test func aRowThatLacksWhatAShareNeedsEntersNeitherSide() throws {
    let rows = [
      result(.school("S2"), 2021, 10, below: nil, mean: 320, line: 2),
      result(.school("S3"), 2021, 30, below: 3, mean: nil, line: 3),
    ]
    let mean = ProgrammeIndicator(
      id: "mean", name: "mean", numerator: Quota(.meanSum), denominator: Quota(.participants))
    let passed = ProgrammeIndicator(
      id: "passed", name: "passed", numerator: Quota(.participantsPassed),
      denominator: Quota(.participants))
    let alone = ProgrammeIndicator(id: "all", name: "all", numerator: Quota(.participants))
    let series = try year.monitoring([mean, passed, alone], results: rows).series
    #expect(series.map(\.last.value) == [3200, 900, 40000])
    #expect(series[0].last.rows.map(\.row) == [2, 2])
  }

  @Test func aggregatesCountOnlyWhereTheyAreNamed() throws {
    var records = YearRecords()
    records.results = [
      result(.school("S2"), 2021, 10, below: 5, line: 2),
      result(.school("S3"), 2021, 30, below: 3, line: 3),
    ]
    records.results[0].subject = "two and more"
    var rules = YearRules()
    rules.identification = IdentificationRules()
    rules.identification?.aggregates = ["two and more"]
    rules.indicators = [[], ["two and more"]].map { subjects in
      ProgrammeIndicator(
        id: "n", name: "n", numerator: Quota(.participants, subjects: subjects))
    }
    let series = Monitoring(
      try year.programme, records, rules, plan: nil, sources: MonitorSources(),
      upTo: year.day(2022, 1, 1)
    ).series
    #expect(series.map(\.last.value) == [30000, 10000])
  }

  @Test func resultsInDoubtAreLeftOut() throws {
    var doubtful = result(.school("S2"), 2021, 10, below: 0, line: 2)
    doubtful.isObjective = false
    let passed = ProgrammeIndicator(
      id: "passed", name: "passed", numerator: Quota(.participantsPassed),
      denominator: Quota(.participants))
    let rows = [doubtful, result(.school("S3"), 2021, 30, below: 3, line: 3)]
    #expect(try year.monitoring([passed], results: rows).series[0].last.value == 900)
  }

  @Test func ofTwoAveragesTheOneThatAsksForMoreIsTheTarget() throws {
    let rows = [
      result(.school("S2"), 2021, 10, mean: 390, line: 2),
      result(.municipality, 2021, nil, mean: 380, line: 3),
      result(.region, 2021, nil, mean: 400, line: 4),
    ]
    func reached(_ comparisons: [ProgrammeIndicator.Comparison]) throws -> IndicatorSeries {
      try year.monitoring(
        [
          ProgrammeIndicator(
            id: "mean", name: "mean", numerator: Quota(.meanSum),
            denominator: Quota(.participants), comparisons: comparisons)
        ], results: rows
      ).series[0]
    }
    #expect(try reached([.municipality]).isReached == true)
    let both = try reached([.municipality, .region])
    #expect(both.isReached == false && both.last.target == 4000)
    #expect(both.last.averages.map(\.value) == [3800, 4000])
  }

  @Test func headsCountOnceForEachSchool() throws {
    let counts: [Count] = [.heads, .headsInvolved, .staff, .staffInvolved, .teamVisits, .visits]
    let indicators = counts.map {
      ProgrammeIndicator(id: $0.rawValue, name: $0.rawValue, numerator: Quota($0))
    }
    let landing = year.fact(.teamVisit, year.day(2021, 10, 26), line: 9) {
      ($0.school, $0.other) = ("S3", "S1")
    }
    let values = try year.monitoring(indicators, year.facts + [landing]).series
      .map { ($0.last.value ?? 0) / 1000 }
    // S1 and S2 by the pair, S3 by the team visit; T1, T2 and T3 by their tandems.
    #expect(values == [3, 3, 7, 6, 1, 2])
  }

  @Test func reportedFiguresAreTheLatestOnes() throws {
    func reported(_ school: School.ID?, _ number: Int, _ of: Int?, line: Int) -> Fact {
      year.fact(.reported, year.day(2021, 11, line), line: line) {
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

  @Test func rowsAreNamedShortly() {
    let rows =
      [3, 4, 5, 9].map { RowReference(file: "facts.csv", row: $0) }
      + [0, 1].map { RowReference(list: "plan.json:tandems", position: $0) }
    #expect(RowReference.text(rows + rows) == "facts.csv:3-5,9; plan.json:tandems[0-1]")
    #expect(rows[5].description == "plan.json:tandems[1]")
  }

  @Test func daysAreNumberedWithoutGaps() {
    #expect(year.day(2024, 3, 1).number - year.day(2024, 2, 28).number == 2)
    #expect(year.day(2022, 1, 1).number - year.day(2021, 1, 1).number == 365)
    #expect(year.day(2021, 1, 1).dayBefore == year.day(2020, 12, 31))
  }
}
