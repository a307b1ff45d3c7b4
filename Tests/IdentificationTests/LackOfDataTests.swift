import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing
import YearRecords

@testable import Identification

/// What becomes of schools of which too little is known, and of sums that must not be added twice.
@Suite struct LackOfDataTests {
  private func found(_ files: YearFolderFiles) throws -> Identification {
    let folder = try TemporaryFolder(files.files)
    let reading = try ProgrammeFolder.readYear(
      at: folder.url,
      scope: FolderScope(
        required: [.schools],
        tables: [.schools, .topics, .swot, .competencies, .teachers, .deficits],
        year: [.results, .social, .recommendations]))
    return Identification(
      reading.programme, reading.records, try #require(reading.rules.identification))
  }

  @Test func withoutResultsNobodyLeavesTheListOfLowResults() throws {
    var files = YearFolderFiles()
    files.files["results.csv"] = nil
    let found = try found(files)
    // S3 is on the other list by its conditions, and keeps low results.
    #expect(
      found.findings.map(\.proposed) == [.leader, .ordinary, .lowResultsAndAdverse, .ordinary])
    #expect(found.findings.filter(\.keepsLowResults).map(\.school.id) == ["S3"])
    #expect(found.findings.allSatisfy { !$0.keepsAdverse })
  }

  @Test func withoutAListItsStatusStays() throws {
    var files = YearFolderFiles()
    files.files["programme.yaml"] = """
      programme: {id: small, name: "Малая программа", municipality: "Малый район"}
      period: {from: 2021-09-01, to: 2022-05-31}
      identification:
        adverse:
          criteria:
            - {id: hard, name: "Трудная ситуация", measure: social, indicators: [hardship], at_least: 90%}

      """
    files.files["recommendations.csv"] = nil
    // No list of low results: S3 keeps what it has, and nothing is said to be missing.
    let third = try #require(try found(files).finding(of: "S3"))
    #expect(third.proposed == .lowResults && !third.keepsLowResults)
  }

  @Test func aSchoolThatIsJudgedDoesLoseItsStatus() throws {
    let files = YearFolderFiles().replacing(
      "at_least: 30%", by: "at_least: 60%", in: "programme.yaml")
    let third = try #require(try found(files).finding(of: "S3"))
    #expect(third.proposed == .adverseConditions && !third.keepsLowResults)
  }

  /// S1 in 2021: 152 of 160 reach the threshold; with the aggregate it would be 152 + 60 of 240.
  @Test func anAggregateEntersNoSumsAndNoCriterionThatDoesNotNameIt() throws {
    let aggregate = YearFolderFiles().adding(
      "S1,2021,oge,два и более предмета,80,20,,yes\nS3,2021,oge,два и более предмета,10,9,,yes\n",
      to: "results.csv")
    let rules = aggregate.replacing(
      "years: 3", by: "years: 3\n  aggregates: [два и более предмета]", in: "programme.yaml")
    func first(_ files: YearFolderFiles) throws -> Achievement? {
      try found(files).finding(of: "S1")?.dynamics.last
    }
    #expect(try first(aggregate)?.participations == 240)
    let own = try first(rules)
    #expect(own?.participations == 160 && own?.reached == 152)
    let subjects = try found(rules).finding(of: "S3")?.lowResults?.evidence[0].observations
    #expect(Set((subjects ?? []).map(\.subject)) == ["Математика", "Русский язык"])
    let named = rules.replacing(
      "procedures: [oge], at_least: 30%, subjects_needed: 2, years_needed: 2",
      by: "procedures: [oge], subjects: [два и более предмета], at_least: 30%", in: "programme.yaml"
    )
    let third = try #require(try found(named).finding(of: "S3")?.lowResults)
    // 90 % of 30 %.
    #expect(third.ratio == Ratio(3, 1))
    #expect(
      third.evidence[0].deciding.map { "\($0.year) \($0.rows[0])" } == ["2021 results.csv:19"])
  }

  /// S3 needs help in mathematics; S2 is strong on it by its SWOT, but below its cluster.
  @Test func nobodyIsProposedOfWhomTheSameWasFound() throws {
    let third = try #require(try found(YearFolderFiles()).finding(of: "S3")?.recommendations.first)
    #expect(third.partners == ["S1"] && third.unfit == ["S2"])
    // S1 strong with 6 and on the list itself by a hard criterion: nobody is left.
    let hard = YearFolderFiles().replacing(
      "at_least: 30%, subjects_needed: 2, years_needed: 2", by: "at_least: 5%, subjects_needed: 1",
      in: "programme.yaml")
    let alone = try #require(try found(hard).finding(of: "S3")?.recommendations.first)
    #expect(alone.partners.isEmpty && alone.unfit == ["S2", "S1"])
  }

  /// Second worst subject in 2019 30 %, 2020 10 %, 2021 40 %: 2019 is the second worst year.
  @Test func whatDecidesAMarginIsNamed() throws {
    let list = try #require(try found(YearFolderFiles()).finding(of: "S3")?.lowResults)
    let deciding = list.evidence[0].deciding
    #expect(deciding.map { "\($0.year) \($0.subject)" }.last == "2019 Русский язык")
    #expect(deciding.count == 4 && deciding.last?.rows.map(\.description) == ["results.csv:8"])
    #expect(
      list.decidingRows.map(\.description).sorted() == [
        "results.csv:11", "results.csv:12", "results.csv:7", "results.csv:8",
      ])
  }
}
