import Advice
import AdviceDocuments
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TestSupport
import Testing

@Suite struct ComparisonTests {
  /// The district of the tests as it is planned, and with half the mentors' hours.
  private static func variants() throws -> [Variant] {
    let base = SmallProgrammes.district
    var half = base
    Scenario.Change.scaleMentoringTime(Thousandths(500)).apply(to: &half)
    return try [("base", base), ("half", half)].map { id, contents in
      let programme = try Programme(contents)
      let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(programme)
      guard case .planned(let plan) = outcome else { throw CocoaError(.featureUnsupported) }
      return Variant(
        id: id, name: LocalizedText(ru: id, en: id), question: nil, programme: programme,
        plan: plan)
    }
  }

  @Test func everyRowMeasuresTheOthersAgainstTheFirst() throws {
    let comparison = Comparison(try Self.variants())
    for row in comparison.goals {
      #expect(row.cells[0].difference == 0)
      #expect(row.cells[1].difference == row.cells[1].value! - row.cells[0].value!)
    }
    let change = try #require(comparison.changes.first)
    let (before, now) = (comparison.variants[0].relations, comparison.variants[1].relations)
    #expect(change.kept.count + change.new.count == now.count)
    #expect(change.kept.count + change.dropped.count == before.count)
    #expect(change.new.count + change.dropped.count == now.distance(to: before))
    #expect(comparison.core == now.intersection(before))
  }

  @Test func aPlanAgainstItselfHasNoChangesAndNoFlips() throws {
    let variant = try #require(try Self.variants().first)
    let comparison = Comparison([variant, variant])
    #expect(comparison.changes[0].moved.isEmpty)
    #expect(comparison.changes[0].new.count == 0)
    #expect(comparison.flips.isEmpty)
    #expect(comparison.core == variant.relations)
  }

  @Test func somebodyWithAnotherMentorIsMovedAndNamedOnce() {
    func plan(_ mentor: Teacher.ID) -> Plan {
      Plan(
        status: .unsolved,
        tandems: [
          Tandem(
            mentor: mentor, form: .pair,
            items: [
              .init(
                deficit: .init(teacher: "T", competency: "C"), mode: .remote, time: Minutes(60),
                score: nil)
            ])
        ])
    }
    let changes = VariantChanges(id: "x", plan: plan("B"), against: plan("A"))
    #expect(changes.moved == [.init(kind: .mentor, subject: "T", from: ["A"], to: ["B"])])
    #expect(changes.new.count == 1)
    #expect(changes.dropped.count == 1)
  }

  @Test(arguments: Language.allCases)
  func thePageIsOneFileThatLoadsNothingAndIsWellFormed(language: Language) throws {
    let html = ComparisonPage(Comparison(try Self.variants()), language: language).html
    for foreign in ["http://", "https://", "<script", "<link", "@import", "url("] {
      #expect(!html.contains(foreign), "\(foreign)")
    }
    for tag in ["svg", "table", "figure", "div", "td", "tr", "p"] {
      let opened = html.matches(of: try Regex("<\(tag)[ >]")).count
      #expect(opened == html.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
    }
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test func namesCannotBreakOutOfThePage() throws {
    var contents = SmallProgrammes.district
    for index in contents.schools.indices { contents.schools[index].name = "<b>\"A\" & 'B'" }
    let programme = try Programme(contents)
    let variant = Variant(
      id: "base", name: LocalizedText(ru: "x", en: "x"), question: nil, programme: programme,
      plan: Plan(status: .unsolved, stated: []))
    let html = ComparisonPage(Comparison([variant]), language: .english).html
    #expect(!html.contains("<b>\"A\""))
    #expect(html.contains("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;"))
  }

  @Test func theDocumentKeepsItsSchema() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "comparison.json")
    try ComparisonJSON.encode(Comparison(try Self.variants())).write(to: file)
    #expect(try SchemaCheck.faults(of: file, schema: "comparison.schema.json") == "")
  }

  @Test func theWorkbookHasASheetForEachSection() throws {
    let report = ComparisonReport(Comparison(try Self.variants()), language: .russian).report
    let bytes = try report.workbook.xlsx()
    #expect(bytes.starts(with: [0x50, 0x4B]))
    #expect(report.workbook.sheets.count == report.sections.count)
  }
}
