import ArgumentParser
import Foundation
import Planning
import SolverComparison

/// One run of Tandem in a process of its own, so that its memory can be measured.
struct TandemRunCommand: ParsableCommand {
  static let name = "run-tandem"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Plan a folder for a comparison.", shouldDisplay: false)

  @Argument var folder: String
  @Option var into: String
  @Option var seconds: Double
  @Option var threads: Int
  @Option var effort: Int

  func run() throws {
    try TandemRun(
      folder: URL(fileURLWithPath: folder, isDirectory: true),
      options: PlanningOptions(effort: effort, threads: threads, timeLimit: seconds)
    ).run(into: URL(fileURLWithPath: into, isDirectory: true), programs: true)
  }
}
