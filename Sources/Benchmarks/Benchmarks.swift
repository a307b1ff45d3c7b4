import ArgumentParser
import Foundation
import Planning
import ProgrammeFolder
import TandemService

/// Measures: planning on folders, the steps before it on programmes of growing size, papers and
/// exports after it, and Tandem beside general solvers.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure planning, the steps before and after it, and other solvers.",
    subcommands: [
      PlanningBenchmark.self, GrowthBenchmark.self, YearBenchmark.self, PaperBenchmark.self,
      CompareCommand.self,
      PublishedCommand.self, ReportCommand.self, TandemRunCommand.self,
    ],
    defaultSubcommand: PlanningBenchmark.self)
}

/// Plans folders and prints how long it took and how good it became, beside a greedy plan.
struct PlanningBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Measure planning on programme folders.",
    discussion: "Values of minimised stages are better where they are lower.")

  @Argument(help: "Programme folders.")
  var folders: [String]

  @Option(help: "Work of the search.")
  var effort = PlanningOptions.defaultEffort

  @Option(help: "Seconds of real time for each folder.")
  var timeLimit: Double?

  @Option(help: "Threads that search side by side.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print one JSON object a line instead of tables.")
  var json = false

  func run() throws {
    let measuring = Measuring(
      options: PlanningOptions(effort: effort, threads: threads, timeLimit: timeLimit))
    for folder in folders {
      do {
        try show(measuring.measure(URL(fileURLWithPath: folder, isDirectory: true)))
      } catch let fault as InvalidInput {
        throw ValidationError(
          fault.issues.map { $0.line(in: .english) }.joined(separator: "\n"))
      }
    }
  }

  private func show(_ measurement: Measurement) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      print(String(decoding: try encoder.encode(measurement), as: UTF8.self))
    } else {
      for line in MeasurementText(measurement: measurement).lines { print(line) }
    }
  }
}
