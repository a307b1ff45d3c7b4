import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing
import YearRecords

@testable import Identification

/// The lists of a small district, worked out by hand.
@Suite struct IdentificationTests {
  private func found(_ files: YearFolderFiles = YearFolderFiles()) throws -> Identification {
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

  private func finding(
    _ school: School.ID, _ files: YearFolderFiles = YearFolderFiles()
  ) throws -> SchoolFinding {
    try #require(try found(files).finding(of: school))
  }

  /// S3: 2019 40 % and 30 %, 2020 20 % and 10 %, 2021 50 % and 40 %. The second worst subject is 30, 10
  /// and 40 %, the second worst year of these 30 %: exactly on the border.
  @Test func aMeasureOnTheBorderHolds() throws {
    let list = try #require(try finding("S3").lowResults)
    #expect(list.isProposed)
    #expect(list.ratio == Ratio(1, 1))
    #expect(list.ratio?.thousandths == 0)
    #expect(list.isNearBorder)
    #expect(list.evidence[0].yearsMet == [2019, 2021])
    #expect(list.evidence[0].years == [2019, 2020, 2021])
  }

  @Test func oneYearInARowIsNotTwo() throws {
    let files = YearFolderFiles().replacing(
      "years_needed: 2}", by: "years_needed: 2, in_a_row: yes}", in: "programme.yaml")
    let list = try #require(try finding("S3", files).lowResults)
    // 2019 with 2020 and 2020 with 2021 have 10 % at the worse: a third of 30 %.
    #expect(list.ratio == Ratio(1, 3))
    #expect(!list.isProposed)
  }

  @Test func doubtfulResultsAndTooFewParticipantsDoNotCount() throws {
    let finding = try finding("S4")
    // Left are 10 participants of mathematics in 2021 alone: no second subject in any year.
    #expect(finding.lowResults?.ratio == nil)
    #expect(finding.lacksData)
    #expect(finding.doubtful.map(\.description) == ["results.csv:13"])
    let counted = YearFolderFiles().replacing(
      "min_participants: 5", by: "min_participants: 4\n  counts_doubtful: yes", in: "programme.yaml"
    ).replacing("subjects_needed: 2", by: "subjects_needed: 1", in: "programme.yaml")
    // 2020: 40 %; 2021: the worse of 30 % and 100 %. The second worst year: 40 % of 30 %.
    #expect(try self.finding("S4", counted).lowResults?.ratio == Ratio(4, 3))
  }

  @Test func socialSharesCombineAndCountInclusively() throws {
    // Hardship exactly 20 %, the greater register 12 % of 10 %: both hold, the nearer border is 0 %.
    let hard = try #require(try finding("S3").adverse)
    #expect(hard.isProposed && hard.ratio == Ratio(1, 1))
    #expect(hard.met.map(\.criterion.id) == ["hard", "register"])
    // 19.9 % of 20 %, and 6 % of 10 %: neither; the worse of both decides.
    let near = try #require(try finding("S4").adverse)
    #expect(!near.isProposed && near.ratio == Ratio(6, 10))
    #expect(near.ratio?.thousandths == -400)
  }

  @Test func aCriterionThatMustHoldBarsTheOthers() throws {
    let files = YearFolderFiles().replacing("needed: 2", by: "needed: 1", in: "programme.yaml")
      .replacing("at_least: 20%}", by: "at_least: 25%, must: yes}", in: "programme.yaml")
    // Register holds at S3, but hardship is 20 % of 25 %.
    #expect(try finding("S3", files).adverse?.ratio == Ratio(4, 5))
  }

  @Test func statusesFollowBothLists() throws {
    let found = try found()
    #expect(
      found.findings.map(\.proposed) == [.leader, .ordinary, .lowResultsAndAdverse, .ordinary])
    #expect(found.years == 2019...2021)
  }

  @Test func stabilityNamesWhoJoinsAndWhoLeaves() throws {
    let found = try found()
    #expect(found.lowResultsStability.map(\.change) == [-100, 100])
    #expect(found.lowResultsStability.map(\.leaving) == [[], ["S3"]])
    // Of the social list: all thresholds, then each alone; S3 stands on the border of hardship alone.
    let alone = found.adverseStability.filter { $0.change == 100 }
    #expect(alone.map(\.criterion) == [nil, "hard", "register"])
    #expect(alone.map(\.leaving) == [["S3"], ["S3"], []])
  }

  @Test func clustersPutLikeSchoolsTogetherAndCompareThem() throws {
    let found = try found()
    #expect(found.clusters.map(\.schools) == [["S1", "S2"], ["S3", "S4"]])
    #expect(found.clusters.map(\.rural) == [0, 2])
    #expect(found.unclustered.isEmpty)
    let first = try #require(found.finding(of: "S1")?.cluster)
    // Own 152 of 160, the other 119 of 140: 95 % and 85 %.
    #expect(first.own.share == 950 && first.others.share == 850 && first.difference == 100)
    let maths = try #require(found.finding(of: "S1")?.subjects.first)
    #expect(maths.subject == "Математика" && maths.difference == 100)
    #expect(maths.own.rows.map(\.description) == ["results.csv:3"])
  }

  @Test func schoolsThatCannotBeComparedAreNamed() throws {
    let files = YearFolderFiles().replacing("urban,800", by: ",800", in: "schools.csv")
    #expect(try found(files).unclustered == ["S1"])
  }

  @Test func aSocialIndexLiesBetweenTheLeastAndTheMost() throws {
    // S3: the most of school_register and hardship, half way of police_register (1…5): (1+½+1)/3.
    #expect(try finding("S3").socialIndex == 833)
    #expect(try finding("S1").socialIndex == 0)
  }

  @Test func recommendationsFollowFromWhatWasFound() throws {
    let third = try finding("S3").recommendations
    #expect(third.map(\.recommendation.text) == ["Разобрать ошибки", "Составить план"])
    #expect(third[0].partners == ["S1"])
    #expect(
      try finding("S4").recommendations.map(\.recommendation.text)
        == ["Проверить независимо", "Собрать данные"])
    // S1 has two subjects in one year alone, where two years are needed.
    #expect(try finding("S1").recommendations.map(\.recommendation.text) == ["Собрать данные"])
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    var files = YearFolderFiles()
    func reversed(_ text: String) -> String {
      let lines = text.split(separator: "\n")
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    files.files["schools.csv"] = reversed(files.files["schools.csv"]!)
    files.files["results.csv"] = reversed(files.files["results.csv"]!)
    let (first, second) = (try found(), try found(files))
    #expect(first.clusters == second.clusters)
    #expect(first.findings.map(\.lowResults?.ratio) == second.findings.map(\.lowResults?.ratio))
  }
}
