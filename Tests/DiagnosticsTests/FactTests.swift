import Mentoring
import TestSupport
import Testing
import YearRecords

@testable import Diagnostics

/// Deficits that facts say were diagnosed again.
@Suite struct FactTests {
  private func day(_ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: 2022, month: month, day: day)!
  }

  private func score(
    _ score: Int, _ date: CalendarDate, _ origin: Deficit.Source = .diagnostics, line: Int = 2
  ) -> DiagnosticRow {
    DiagnosticRow(
      teacher: "T1", scale: "C1", competency: "C1", score: score * 100, maximum: 1000, date: date,
      origin: origin, source: RowReference(file: "diagnostics.csv", row: line))
  }

  private func fact(_ level: Int, _ date: CalendarDate, line: Int = 2) -> Fact {
    var fact = Fact(
      date: date, kind: .rediagnosed, source: RowReference(file: "facts.csv", row: line))
    (fact.teacher, fact.competency, fact.level) = ("T1", "C1", level)
    return fact
  }

  private let known = Deficit(
    teacher: "T1", competency: "C1", levelFound: 2, levelNeeded: 4, points: .init(40),
    time: Minutes(480), source: .lessonVisit, date: CalendarDate(year: 2022, month: 1, day: 10))

  private func diagnosis(
    _ rows: [DiagnosticRow], _ facts: [Fact], _ deficits: [Deficit] = [],
    upTo: CalendarDate? = nil, _ change: (inout DiagnosticRules) -> Void = { _ in }
  ) throws -> Diagnosis {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "d", name: "d", municipality: "d", periodStart: day(1, 1), periodEnd: day(12, 31)))
    contents.schools = [School(id: "S1", name: "Школа", kind: .secondary, settlement: "Село")]
    contents.competencies = [Competency(id: "C1", name: "Предмет", block: .subject)]
    contents.teachers = [Teacher(id: "T1", school: "S1")]
    contents.deficits = deficits
    var records = YearRecords()
    (records.diagnostics, records.facts) = (rows, facts)
    var rules = DiagnosticRules()
    change(&rules)
    return Diagnosis(try Programme(contents), records, rules, upTo: upTo)
  }

  @Test func aLaterFactClosesTheDeficit() throws {
    let found = try diagnosis([score(4, day(1, 10))], [fact(4, day(5, 20))], [known])
    let finding = try #require(found.findings.first)
    #expect(finding.outcome == .closed && found.deficits.isEmpty)
    #expect(finding.counted?.isFact == true && finding.counted?.share == nil)
    #expect(finding.counted?.rows.map(\.description) == ["facts.csv:2"])
    #expect(finding.previous?.level == 2 && finding.isImproved)
    let person = try #require(found.people.first)
    #expect(person.isDiagnosed && person.isImproved && person.isMeasuredAgain)
    #expect(person.deficits == 0)
  }

  @Test func laterScoresCountBeforeAnEarlierFact() throws {
    let finding = try #require(
      try diagnosis([score(4, day(6, 1))], [fact(5, day(5, 20))], [known]).findings.first)
    #expect(finding.counted?.level == 2 && finding.counted?.isFact == false)
    #expect(finding.previous?.isFact == true && !finding.isImproved)
  }

  @Test func ofOneDayTheFactCountsAndOfSeveralFactsTheLast() throws {
    let facts = [fact(3, day(5, 20)), fact(5, day(5, 20), line: 3)]
    let finding = try #require(try diagnosis([score(4, day(5, 20))], facts).findings.first)
    #expect(finding.counted?.level == 5)
  }

  /// What other sources found before is what the fact is about, no dispute with it.
  @Test func aFactSettlesWhatOtherSourcesFoundBefore() throws {
    let rows = [
      score(2, day(1, 10), .lessonVisit), score(9, day(6, 1), .selfAssessment, line: 3),
    ]
    let finding = try #require(try diagnosis(rows, [fact(3, day(5, 20))], [known]).findings.first)
    #expect(finding.previous?.origin == .lessonVisit && finding.isImproved)
    #expect(finding.others.map(\.origin) == [.selfAssessment] && finding.isDisputed)
    #expect(
      finding.after
        == Deficit(
          teacher: "T1", competency: "C1", levelFound: 3, levelNeeded: 4, points: .init(20),
          time: Minutes(240), source: .diagnostics, date: day(5, 20)))
  }

  @Test func aFactCountsBeforeOlderResultsOfASourceThatIsFirst() throws {
    let found = try diagnosis(
      [score(2, day(1, 10), .lessonVisit)], [fact(4, day(5, 20))], [known]
    ) { $0.priority = [.lessonVisit, .diagnostics, .selfAssessment] }
    #expect(found.findings.first?.outcome == .closed)
    let later = try diagnosis(
      [score(2, day(6, 10), .lessonVisit)], [fact(4, day(5, 20))], [known]
    ) { $0.priority = [.lessonVisit, .diagnostics, .selfAssessment] }
    #expect(later.findings.first?.counted?.origin == .lessonVisit)
    #expect(later.findings.first?.others.first?.isFact == true)
  }

  @Test func withoutScoresTheRowOfDeficitsIsWhatWasKnownBefore() throws {
    let finding = try #require(try diagnosis([], [fact(3, day(5, 20))], [known]).findings.first)
    #expect(finding.isImproved && finding.previous == nil)
    #expect(try diagnosis([], [fact(3, day(5, 20))], [known]).people.first?.isImproved == true)
    #expect(try diagnosis([], [fact(2, day(5, 20))], [known]).people.first?.isImproved == false)
  }

  @Test func whatIsLaterThanTheDayAskedForDoesNotCount() throws {
    let found = try diagnosis(
      [score(4, day(1, 10))], [fact(4, day(5, 20))], [known], upTo: day(5, 19))
    #expect(found.findings.first?.counted?.level == 2 && found.deficits.count == 1)
  }
}
