import ArgumentParser
import Foundation
import MeasuredProgrammes
import SolverComparison

/// Measures Tandem on published problems.
struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published",
    abstract: "Measure Tandem on published problems with known optima.",
    discussion: """
      The environment variable TANDEM_INSTANCES names the folder that has them: gap (generalised \
      assignment, OR-Library) and sscflp (single-source location, Holmberg).
      """)

  @Option(help: "Threads that search side by side.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "Folder of a comparison, to keep them.")
  var output: String?

  func run() throws {
    guard let published = PublishedProgrammes.named(by: ProcessInfo.processInfo.environment) else {
      throw ValidationError(PublishedProgrammes.absence + ".")
    }
    let table = try PublishedTable(published, threads: threads) { row in
      let value = row.value.map { "\($0)" } ?? "no plan"
      let proof = row.isProven ? "proven" : "not proven"
      Lines.say(
        "\(row.name): optimum \(row.optimum), value \(value), \(proof), "
          + String(format: "%.2f s", row.seconds))
    }
    Lines.say(table.markdown)
    if let output {
      let store = try RunStore(folder: URL(fileURLWithPath: output, isDirectory: true))
      try table.save(in: store.folder)
      try store.note(
        command: "TANDEM_INSTANCES=INSTANCES swift run -c release Benchmarks published "
          + "--threads \(threads) -o DIR")
      try ComparisonReport(store).write()
    }
  }
}
