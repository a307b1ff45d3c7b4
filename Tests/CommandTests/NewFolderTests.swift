import Foundation
import TestSupport
import Testing

/// A new folder goes through a whole year as it stands.
@Suite struct NewFolderTests {
  private let place: YearPlace

  init() throws { place = try YearPlace() }

  @Test(arguments: TranscriptTests.languages, [false, true])
  func everyCommandOfTheYearRuns(language: String, isWorkbook: Bool) throws {
    let command = Command(folder: place.root.url)
    func run(_ arguments: [String]) throws -> Transcript {
      try command.run(arguments + ["--lang", language])
    }
    #expect(try run(["new", "fresh"] + (isWorkbook ? ["--xlsx"] : [])).status == 0)
    #expect(try run(["check", "fresh"]).status == 0)
    for name in ["identify", "diagnose", "swot"] {
      let ended = try run([name, "fresh"])
      #expect(ended.status == 0 && ended.errors.isEmpty)
    }
    #expect(try run(["identify", "fresh"]).outputText.contains("S02"))
    #expect(try run(["plan", "fresh", "-q", "--effort", "1", "-o", "plan.json"]).status == 0)
    #expect(try run(["calendar", "fresh", "plan.json"]).status == 0)
    #expect(try run(["monitor", "fresh", "--plan", "plan.json"]).status == 0)
  }
}
