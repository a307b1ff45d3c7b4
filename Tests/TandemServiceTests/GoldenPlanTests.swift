import Documents
import Foundation
import Mentoring
import Planning
import TestSupport
import Testing

@testable import TandemService

/// Plans of the shipped programmes as they stand in `Tests/Golden/Plans`.
///
/// After a wanted change, `TANDEM_REWRITE_GOLDEN=1 swift test --filter GoldenPlanTests` writes them anew;
/// the commit shows what changed.
@Suite struct GoldenPlanTests {
  private static let golden = GoldenFolder("Plans")

  private func plan(_ name: String, effort: Int) throws -> AuditedPlan? {
    let folder = try ShippedFolders.read(name)
    guard case .planned(let planned) = try folder.plan(PlanningOptions(effort: effort, threads: 2))
    else { return nil }
    return planned
  }

  private func expect(_ text: String, is name: String) throws {
    if let difference = try Self.golden.difference(of: text, from: name) {
      Issue.record("\(difference)")
    }
  }

  /// Proven on every goal, so that a better search finds no other values; the same bytes as well.
  @Test func leninogorskIsPlannedToTheLetter() throws {
    let planned = try #require(try plan("leninogorsk", effort: PlanningOptions.defaultEffort))
    #expect(planned.plan.status == .optimal)
    try expect(String(decoding: planned.document, as: UTF8.self), is: "leninogorsk.json")
    try expectReadmeQuotes(planned.plan)
  }

  /// README's lines of a summary are lines of this one.
  private func expectReadmeQuotes(_ plan: Plan) throws {
    var summary = ""
    PlanSummary(plan, of: try ShippedFolders.read("leninogorsk").programme, language: .english)
      .write(to: &summary)
    let lines = Set(summary.split(separator: "\n"))
    let readme = try String(contentsOf: ShippedFolders.readme, encoding: .utf8)
    let blocks = readme.split(separator: "```")
    let quoted = try #require(blocks.first { $0.hasPrefix("\nProven: ") })
    for line in quoted.split(separator: "\n") where line != "…" {
      #expect(lines.contains(line), "README: \(line)")
    }
  }

  /// The greatest values of zhigalovo's goals, which other solvers confirm, and one plan that has them.
  @Test func zhigalovoIsPlannedToTheLetter() throws {
    let planned = try #require(try plan("zhigalovo", effort: PlanningOptions.defaultEffort))
    #expect(planned.plan.status == .optimal)
    #expect(planned.plan.goals.map(\.stageValue) == [0, 4069, 634, 63679])
    try expect(String(decoding: planned.document, as: UTF8.self), is: "zhigalovo.json")
  }

  /// Of the larger programmes the plan that comes without a search, as its tables tell it, and the
  /// values of the first goals, as far as they are proven.
  @Test func largerProgrammesArePlannedToTheLetterWithoutASearch() throws {
    var lines = ""
    for name in ["efremov", "karabudakhkent", "kgo"] {
      let planned = try #require(try plan(name, effort: 0))
      let tables = PlanTables(planned.plan, of: try ShippedFolders.read(name).programme)
      var pairs = ""
      tables.writeCuratorPairs(to: &pairs)
      try expect(pairs, is: "\(name)-curator_pairs.csv")
      var tandems = ""
      tables.writeTandems(to: &tandems)
      try expect(tandems, is: "\(name)-tandems.csv")
      let proven = planned.plan.goals.prefix { $0.status == .optimal && !$0.isConditional }
      #expect(!proven.isEmpty, "\(name)")
      for goal in proven { lines += "\(name) \(goal.id) \(goal.stageValue)\n" }
    }
    try expect(lines, is: "proven-goals.txt")
  }
}
