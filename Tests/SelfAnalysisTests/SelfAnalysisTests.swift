import Foundation
import Identification
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing
import YearRecords

@testable import SelfAnalysis

/// Proposals for the SWOT of a small district, worked out by hand.
@Suite struct SelfAnalysisTests {
  private func analysis(
    _ rules: String, _ change: (inout YearFolderFiles) -> Void = { _ in }
  ) throws -> SelfAnalysis {
    var files = YearFolderFiles().adding("swot:\n" + rules, to: "programme.yaml")
    files.files["resources.csv"] = """
      school,kind,name,state,shared
      S1,centre,Точка роста,have,yes
      S2,centre,Точка роста,have,no
      S3,staff,Психолог,lack,no

      """
    files.files["teachers.csv"] = """
      teacher,school,experience,weekly_load
      T1,S1,2,18
      T2,S1,30,36
      T3,S1,10,36
      T4,S1,,36
      T5,S2,40,20

      """
    change(&files)
    let folder = try TemporaryFolder(files.files)
    let reading = try ProgrammeFolder.readYear(
      at: folder.url,
      scope: FolderScope(
        required: [.schools, .topics], tables: [.schools, .topics, .swot, .teachers],
        year: [.results, .social, .resources]))
    return SelfAnalysis(
      reading.programme, reading.records, reading.rules,
      identification: reading.rules.identification.map {
        Identification(reading.programme, reading.records, $0)
      }, teacherRows: reading.sources.teachers)
  }

  private func schools(_ condition: String) throws -> [String] {
    try analysis("  - {id: r, quadrant: opportunity, topic: maths, weight: 5, \(condition)}\n")
      .proposals.map(\.item.school.text)
  }

  @Test func resourcesThatAreThereSharedOrLacking() throws {
    #expect(try schools("has: {kind: centre}") == ["S1", "S2"])
    #expect(try schools("has: {kind: centre, shared: yes}") == ["S1"])
    #expect(try schools("lacks: {kind: staff}") == ["S3"])
    #expect(try schools("lacks: {kind: transport}") == [])
  }

  /// S1: of three teachers whose experience is known one has 2 years and one 30; three of four have 36 h.
  @Test func staffIsCountedWhereItIsKnownInclusively() throws {
    #expect(try schools("young: {years: 2, at_least: 33.3%}") == ["S1"])
    #expect(try schools("young: {years: 2, at_least: 33.4%}") == [])
    #expect(try schools("experienced: {years: 30, at_least: 33.3%}") == ["S1", "S2"])
    #expect(try schools("loaded: {above: 35, at_least: 75%}") == ["S1"])
    #expect(try schools("loaded: {above: 36, at_least: 1%}") == [])
  }

  @Test func socialSharesAreThoseOfTheLatestYear() throws {
    #expect(try schools("social: {indicator: hardship, at_least: 20%}") == ["S3"])
  }

  /// Of a cluster of two, S1 has 90 % and S2 80 % in mathematics.
  @Test func subjectsAreComparedWithTheCluster() throws {
    #expect(
      try schools("below_cluster: {subjects: [Математика], by: 10%}") == ["S2", "S3"])
    #expect(try schools("above_cluster: {subjects: [Математика], by: 10%}") == ["S1", "S4"])
    #expect(try schools("above_cluster: {by: 10.1%}") == [])
  }

  @Test func whatIsKnownOrContradictsIsNotNew() throws {
    let found = try analysis(
      """
        - {id: strong, quadrant: strength, topic: maths, weight: 5, above_cluster: {subjects: [Математика], by: 10%}}
        - {id: weak, quadrant: weakness, topic: maths, weight: 7, below_cluster: {subjects: [Математика], by: 10%}}

      """)
    #expect(
      found.proposals.map { "\($0.item.school) \($0.rule.id) \($0.standing.rawValue)" } == [
        "S1 strong known", "S2 weak contradicts", "S3 weak new", "S4 strong new",
      ])
    #expect(found.proposals[2].rows.map(\.description) == ["results.csv:11"])
    #expect(found.items.count == 4)
    #expect(found.proposals[2].otherRows.map(\.description) == ["results.csv:14"])
    // S1 is strong with 6, S4 with 5; S3 is weak with 7. S2 says 8, but its results say weak.
    #expect(found.possibleHelp().map(\.giver) == ["S1", "S4"])
    #expect(found.possibleHelp().map(\.worth) == [42, 35])
    #expect(found.doubtfulStrengths.map(\.item.school) == ["S2"])
    #expect(found.unanswered.isEmpty)
    #expect(
      found.matrix.map { "\($0.item.school) \($0.item.quadrant) \($0.isProposed)" } == [
        "S1 strength false", "S2 strength false", "S3 weakness true", "S4 strength true",
      ])
    #expect(found.possibleHelp(most: 1).count == 1)
  }

  @Test func theWeightierRuleWins() throws {
    let found = try analysis(
      """
        - {id: light, quadrant: opportunity, topic: maths, weight: 2, has: {kind: centre}}
        - {id: heavy, quadrant: opportunity, topic: maths, weight: 6, has: {kind: centre, shared: yes}}

      """)
    #expect(found.proposals.map(\.rule.id) == ["heavy", "light"])
  }
}
