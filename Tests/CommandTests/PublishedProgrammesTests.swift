import Foundation
import TestSupport
import Testing

/// Published optima, reached and proven through the public command alone.
@Suite(
  .enabled(if: PublishedProgrammes.folder != nil, Comment(rawValue: PublishedProgrammes.absence)))
struct PublishedProgrammesTests {
  /// The last goal's value in a plan that is proven.
  private func provenValue(_ files: [String: String]) throws -> Int {
    let folder = try TemporaryFolder(files)
    let ended = try Command(folder: folder.url).run("plan", ".", "-q", "-o", "plan.json")
    #expect(ended.status == 0, "\(ended.errors)")
    let data = try Data(contentsOf: folder.url.appendingPathComponent("plan.json"))
    let plan = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(plan["status"] as? String == "optimal")
    let goals = try #require(plan["goals"] as? [[String: Any]])
    return try #require(goals.last?["value"] as? Int)
  }

  @Test(arguments: 1...5)
  func generalisedAssignmentThroughEstimates(number: Int) throws {
    for line in try PublishedProgrammes.text("gap/optima.tsv").split(separator: "\n") {
      let fields = line.split(whereSeparator: \.isWhitespace)
      let name = "c0515_\(number)"
      guard fields[0].hasPrefix(name), let optimum = Int(fields[1]) else { continue }
      let isMinimised = fields[0].hasSuffix("Min")
      let value = try provenValue(
        PublishedProgrammes.assignment(name, isMinimised: isMinimised))
      #expect((isMinimised ? 15 * 1000 - value : value) == optimum)
    }
  }

  @Test(arguments: 1...6)
  func locationThroughCuratorsLoadsCapacitiesAndOpeningCosts(number: Int) throws {
    let optimum = try Array(PublishedProgrammes.numbers("sscflp/optima.txt"))[number - 1]
    #expect(try provenValue(PublishedProgrammes.location("p\(number)")) == optimum)
  }
}
