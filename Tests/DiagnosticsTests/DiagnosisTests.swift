import Mentoring
import TestSupport
import Testing
import YearRecords

@testable import Diagnostics

/// Deficits of a few scores, worked out by hand.
@Suite struct DiagnosisTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  private func score(
    _ teacher: Teacher.ID, _ competency: Competency.ID, _ score: Int, of maximum: Int,
    _ date: CalendarDate, _ origin: Deficit.Source = .diagnostics, line: Int = 2
  ) -> DiagnosticRow {
    DiagnosticRow(
      teacher: teacher, scale: competency.text, competency: competency, score: score * 100,
      maximum: maximum * 100, date: date, origin: origin,
      source: RowReference(file: "diagnostics.csv", row: line))
  }

  private func programme(_ deficits: [Deficit] = []) throws -> Programme {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "d", name: "d", municipality: "d", periodStart: day(2021, 9, 1),
        periodEnd: day(2022, 5, 31)))
    contents.schools = [School(id: "S1", name: "Школа", kind: .secondary, settlement: "Село")]
    contents.competencies = [
      Competency(id: "C1", name: "Предмет", block: .subject),
      Competency(id: "C2", name: "Методика", block: .methodical),
    ]
    contents.teachers = [Teacher(id: "T1", school: "S1"), Teacher(id: "T2", school: "S1")]
    contents.deficits = deficits
    return try Programme(contents)
  }

  private func diagnosis(
    _ rows: [DiagnosticRow], _ deficits: [Deficit] = [],
    _ change: (inout DiagnosticRules) -> Void = { _ in }
  ) throws -> Diagnosis {
    var records = YearRecords()
    records.diagnostics = rows
    var rules = DiagnosticRules()
    change(&rules)
    return Diagnosis(try programme(deficits), records, rules)
  }

  /// Levels begin at 20, 40, 55, 70 and 85 %.
  @Test(arguments: [(0, 0), (7, 0), (8, 1), (15, 1), (16, 2), (22, 3), (28, 4), (34, 5), (40, 5)])
  func levelsBeginAtTheirShare(score: Int, level: Int) {
    #expect(DiagnosticRules().level(score: score, of: 40) == level)
  }

  @Test func tasksOfOneDayAreAddedUp() throws {
    // 5 of 20 and 13 of 20 are 18 of 40: 45 %, level 2; needed 4.
    let rows = [
      score("T1", "C1", 5, of: 20, day(2021, 9, 15)),
      score("T1", "C1", 13, of: 20, day(2021, 9, 15), line: 3),
    ]
    let finding = try #require(try diagnosis(rows).findings.first)
    #expect(finding.counted?.share == 450 && finding.counted?.level == 2)
    #expect(finding.counted?.rows.map(\.row) == [2, 3])
    #expect(finding.outcome == .new)
    #expect(
      finding.after
        == Deficit(
          teacher: "T1", competency: "C1", levelFound: 2, levelNeeded: 4, points: .init(40),
          time: Minutes(480), source: .diagnostics, date: day(2021, 9, 15)))
  }

  @Test func blocksHaveTheirOwnFigures() throws {
    let rows = [score("T1", "C2", 1, of: 10, day(2021, 9, 15))]
    let found = try diagnosis(rows, []) { rules in
      rules.needed.blocks[.methodical] = 3
      rules.pointsPerLevel.blocks[.methodical] = 50
      rules.timePerLevel.blocks[.methodical] = Minutes(90)
    }
    // 10 % is level 0: three levels missing, 150 points cut to 100.
    let deficit = try #require(found.deficits.first)
    #expect(deficit.points.value == 100 && deficit.time == Minutes(270))
  }

  @Test func theFirstSourceByPriorityCountsAndOthersAreTold() throws {
    let rows = [
      score("T1", "C1", 9, of: 10, day(2021, 10, 1), .selfAssessment),
      score("T1", "C1", 5, of: 10, day(2021, 9, 20), .lessonVisit),
    ]
    let visit = try #require(try diagnosis(rows).findings.first)
    #expect(visit.counted?.origin == .lessonVisit && visit.isDisputed)
    let own = try diagnosis(rows, []) {
      $0.priority = [.selfAssessment, .lessonVisit, .diagnostics]
    }
    #expect(own.findings[0].counted?.origin == .selfAssessment && own.deficits.isEmpty)
  }

  @Test func resultsThatAreTooOldDoNotCount() throws {
    let rows = [
      score("T1", "C1", 1, of: 10, day(2019, 9, 30)),
      score("T1", "C1", 2, of: 10, day(2019, 10, 1), .selfAssessment),
      score("T2", "C1", 9, of: 10, day(2021, 10, 1)),
    ]
    let found = try diagnosis(rows)
    #expect(found.validFrom == day(2019, 10, 1))
    #expect(found.findings[0].counted?.origin == .selfAssessment)
  }

  @Test func deficitsAreNewChangedClosedOrKept() throws {
    func deficit(_ teacher: Teacher.ID, _ competency: Competency.ID) -> Deficit {
      Deficit(
        teacher: teacher, competency: competency, levelFound: 1, levelNeeded: 4, points: .init(10),
        time: Minutes(60))
    }
    let found = try diagnosis(
      [
        score("T1", "C1", 9, of: 10, day(2021, 9, 15)),
        score("T1", "C2", 5, of: 10, day(2021, 9, 15)),
      ], [deficit("T1", "C1"), deficit("T1", "C2"), deficit("T2", "C1")])
    #expect(found.findings.map(\.outcome) == [.closed, .changed, .kept])
    #expect(found.deficits.map(\.id.description) == ["T1:C2", "T2:C1"])
    // What was written once is the same the second time.
    let again = try diagnosis(
      [score("T1", "C2", 5, of: 10, day(2021, 9, 15))], found.deficits)
    #expect(again.findings.map(\.outcome) == [.same, .kept])
  }

  @Test func improvementIsMeasuredFromTheLastTime() throws {
    let rows = [
      score("T1", "C1", 4, of: 10, day(2020, 9, 15)),
      score("T1", "C1", 10, of: 20, day(2021, 9, 15)),
      score("T2", "C1", 40, of: 100, day(2020, 9, 15)),
      score("T2", "C1", 49, of: 100, day(2021, 9, 15)),
    ]
    let people = try diagnosis(rows).people
    // 40 % to 50 % is the 10 points asked for; 40 % to 49 % is not.
    #expect(people.map(\.isImproved) == [true, false])
    #expect(people.map(\.isMeasuredAgain) == [true, true])
    // Base is 60 %.
    #expect(people.map(\.isBelowBase) == [true, true])
    #expect(people[0].rows.count == 2)
  }

  @Test func monthsAreCountedBackOverYearsAndShortMonths() {
    #expect(day(2021, 3, 31).monthsBefore(1) == day(2021, 2, 28))
    #expect(day(2021, 1, 15).monthsBefore(13) == day(2019, 12, 15))
  }

  @Test func resourcesAreCountedByWhatTheyAre() {
    func resource(_ school: School.ID, _ state: Resource.State, shared: Bool = false) -> Resource {
      Resource(
        school: school, kind: .transport, name: "Автобус", state: state, isShared: shared,
        source: RowReference(file: "resources.csv", row: 2))
    }
    let items = InventoryItem.all([
      resource("S2", .have, shared: true), resource("S1", .have), resource("S3", .lack),
    ])
    #expect(items.count == 1)
    #expect(items[0].having == ["S1", "S2"] && items[0].sharing == ["S2"])
    #expect(items[0].lacking == ["S3"])
  }
}
