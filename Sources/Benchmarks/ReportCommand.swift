import ArgumentParser
import Foundation
import SolverComparison

/// Writes the tables and the picture of a comparison anew.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the tables of a comparison anew, or into a page.",
    discussion: """
      With --page the tables go between the two marks of the page, such as Docs/Benchmarks.md, and the \
      picture into the folder pictures beside it.
      """)

  @Argument(help: "The folder with the results.")
  var folder: String

  @Option(help: "The page to write into.")
  var page: String?

  func run() throws {
    let report = try ComparisonReport(
      RunStore(folder: URL(fileURLWithPath: folder, isDirectory: true)))
    try report.write()
    if let page { try report.update(page: URL(fileURLWithPath: page)) }
  }
}
