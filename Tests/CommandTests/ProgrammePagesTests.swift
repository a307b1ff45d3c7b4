import Foundation
import TestSupport
import Testing

/// The walks through a programme's year in Docs/Programmes: commands are run as they stand there, and
/// say what stands there.
///
/// Plans take minutes, so that the commands from the first `plan` on are run with TANDEM_RUN_PAGES=1
/// alone.
@Suite struct ProgrammePagesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let pages = ["efremov", "karabudakhkent", "kgo", "leninogorsk", "zhigalovo"]

  /// A command with the lines that its output must have in this order; between lines that an ellipsis
  /// separates there may be others.
  struct Step {
    var arguments: [String]
    var output: [String] = []
  }

  private func steps(_ page: String) throws -> [Step] {
    let file = Self.root.appending(path: "Docs/Programmes/\(page).md")
    var steps: [Step] = []
    var isConsole = false
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ tandem ") {
        steps.append(Step(arguments: line.dropFirst(9).split(separator: " ").map(String.init)))
      } else if isConsole, !line.isEmpty {
        steps[steps.count - 1].output.append(String(line))
      }
    }
    return steps
  }

  @Test(arguments: pages)
  func everyCommandOfThePageRunsAndSaysWhatStandsThere(page: String) throws {
    let folder = try TemporaryFolder()
    for name in ["Data", "Scenarios"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: name), withDestinationURL: Self.root.appending(path: name))
    }
    let steps = try steps(page)
    let commands = Set(steps.compactMap(\.arguments.first))
    #expect(
      commands.isSuperset(of: [
        "identify", "diagnose", "swot", "check", "plan", "compare", "calendar", "papers",
        "monitor", "renew",
      ]))
    let runsAll = ProcessInfo.processInfo.environment["TANDEM_RUN_PAGES"] == "1"
    let first = try #require(steps.firstIndex { $0.arguments.first == "plan" })
    for step in runsAll ? steps[...] : steps[..<first] {
      let ended = try Command(folder: folder.url).run(step.arguments)
      let command = step.arguments.joined(separator: " ")
      #expect(ended.status == 0, "\(command): \(ended.errors)")
      let lines = ended.outputText.split(separator: "\n").map(String.init)
      var next = lines.startIndex
      var maySkip = false
      for expected in step.output {
        if expected == "…" {
          maySkip = true
          continue
        }
        let found = lines[next...].firstIndex(of: expected)
        guard let found, maySkip || found == next else {
          Issue.record("\(command) does not say here:\n\(expected)")
          break
        }
        next = found + 1
        maySkip = false
      }
    }
  }
}
