import Foundation
import MeasuredProgrammes
import TestSupport
import Testing

private let published = PublishedProgrammes.named(by: ProcessInfo.processInfo.environment)

/// Published optima, reached and proven through the public command alone.
@Suite(.enabled(if: published != nil, Comment(rawValue: PublishedProgrammes.absence)))
struct PublishedProgrammesTests {
  private func expectOptimum(_ problem: PublishedProgrammes.Problem) throws {
    let folder = try TemporaryFolder(problem.files)
    let ended = try Command(folder: folder.url).run("plan", ".", "-q", "-o", "plan.json")
    #expect(ended.status == 0, "\(ended.errors)")
    let data = try Data(contentsOf: folder.url.appendingPathComponent("plan.json"))
    let plan = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(plan["status"] as? String == "optimal")
    let goals = try #require(plan["goals"] as? [[String: Any]])
    let value = try #require(goals.last?["value"] as? Int)
    #expect(problem.value(value) == problem.optimum, "\(problem.name)")
  }

  @Test(arguments: 1...5)
  func generalisedAssignmentThroughEstimates(number: Int) throws {
    let problems = try #require(published).assignments().filter {
      $0.name.hasPrefix("c0515_\(number) ")
    }
    #expect(problems.count == 2)
    for problem in problems { try expectOptimum(problem) }
  }

  @Test(arguments: 1...6)
  func locationThroughCuratorsLoadsCapacitiesAndOpeningCosts(number: Int) throws {
    try expectOptimum(try #require(published).locations()[number - 1])
  }
}
