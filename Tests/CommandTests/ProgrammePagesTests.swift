import Foundation
import TestSupport
import Testing

/// The walks through a programme's year in Docs/Programmes: commands are run as they stand there, and
/// say what stands there.
///
/// Plans take minutes, so that the commands from the first `plan` on are run with TANDEM_RUN_PAGES=1
/// alone; `.ci/run` does so with the release build (TANDEM_BINARY).
@Suite struct ProgrammePagesTests {
  static let pages = ["efremov", "karabudakhkent", "kgo", "leninogorsk", "zhigalovo"]

  @Test(arguments: pages)
  func everyCommandOfThePageRunsAndSaysWhatStandsThere(page: String) throws {
    let folder = try TemporaryFolder()
    for name in ["Data", "Scenarios"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: name),
        withDestinationURL: ConsolePage.root.appending(path: name))
    }
    let steps = try ConsolePage("Docs/Programmes/\(page).md").steps
    let commands = Set(steps.compactMap(\.arguments.first))
    #expect(
      commands.isSuperset(of: [
        "identify", "diagnose", "swot", "check", "plan", "compare", "calendar", "papers",
        "monitor", "renew",
      ]))
    let runsAll = ProcessInfo.processInfo.environment["TANDEM_RUN_PAGES"] == "1"
    let first = try #require(steps.firstIndex { $0.arguments.first == "plan" })
    for step in runsAll ? steps[...] : steps[..<first] {
      try ConsolePage.run(step, in: folder.url)
    }
  }
}
