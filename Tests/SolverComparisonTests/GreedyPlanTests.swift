import Audit
import Foundation
import Mentoring
import Planning
import SolverComparison
import TandemService
import Testing

/// A plan is worth its computing: it is clearly better than one that takes the best choice left, again
/// and again.
@Suite struct GreedyPlanTests {
  private func folder(_ name: String) throws -> SoundFolder {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try SoundFolder(at: root.appending(path: "Data").appending(path: name))
  }

  /// Curators and floors are never worse, and a tenth more points are covered, with a fraction of the search that is
  /// usual.
  @Test(arguments: ["efremov", "karabudakhkent"])
  func littleSearchBeatsTheGreedyPlanClearly(name: String) throws {
    let folder = try folder(name)
    guard
      case .planned(let planned) = try folder.plan(PlanningOptions(effort: 20, threads: 2))
    else {
      Issue.record("\(name) has no plan")
      return
    }
    var greedy = GreedyPlan(folder.candidates)
    let report = Audit.run(
      greedy.plan(), of: folder.programme, attainable: planned.plan.attainable)
    // The greedy plan keeps every limit, so that the two are of one kind.
    let soft: Set<Violation.Rule> = [.floor, .gives, .receives, .pin, .curatorsUsed]
    #expect(report.violations.filter { !soft.contains($0.rule) } == [])
    let stages = folder.programme.rules.goals.map(\.id)
    func values(_ goal: String) throws -> (search: Int, greedy: Int) {
      let index = try #require(stages.firstIndex(of: goal))
      return (planned.plan.goals[index].value, try #require(report.stageValues[index]))
    }
    for goal in ["curators", "shortfall"] {
      let (search, greedy) = try values(goal)
      #expect(search <= greedy, "\(goal)")
    }
    let (search, greedyPoints) = try values("coverage")
    #expect(10 * search >= 11 * greedyPoints, "\(search) against \(greedyPoints)")
  }
}
