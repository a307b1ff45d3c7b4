import ArgumentParser
import Foundation
import Identification
import Matching
import Monitoring
import ProgrammeGenerator
import SolverComparison
import TandemService

/// Makes a programme of many schools and prints what the commands around the plan take.
struct YearBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: "Measure identification and monitoring on a made-up region.",
    discussion: "Every school has 30 teachers. Reading the folder is part of each command.")

  @Argument(help: "Numbers of schools.")
  var schools: [Int] = [100, 1000]

  func validate() throws {
    guard schools.allSatisfy({ (2...5000).contains($0) }) else {
      throw ValidationError("2 to 5000 schools.")
    }
  }

  func run() throws {
    print("| schools | rows of results | tandems | identify s | monitor s | with a plan s |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    for count in schools { try measure(count) }
  }

  private func measure(_ count: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tandem-year-\(count)-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let size = SyntheticSize(schools: count, teachers: count * 30, deficitShare: 350)
    for file in ProgrammeGenerator.generate(.synthetic(size: size), seed: 1) {
      try file.text.write(
        to: folder.appendingPathComponent(file.name), atomically: false, encoding: .utf8)
    }
    var meter = StepMeter()
    let rows = try meter.measure("identify") {
      let read = try YearFolder(at: folder, for: .identification)
      precondition(read.identification()?.findings.count == count)
      return read.reading.records.results.count
    }
    try meter.measure("monitor") {
      let read = try YearFolder(at: folder, for: .monitoring)
      precondition(read.monitoring(plan: nil).schools.count == count)
    }
    // Planning is another matter: any plan does to be looked at.
    var greedy = GreedyPlan(try SoundFolder(at: folder).candidates)
    let plan = greedy.plan()
    try meter.measure("monitor with a plan") {
      let read = try YearFolder(at: folder, for: .monitoring)
      let facts = PlanFacts(plan, of: read.programme, named: "plan.json")
      precondition(read.monitoring(plan: facts).schools.count == count)
    }
    let seconds = meter.costs.map { "\($0.seconds)" }
    print(
      "| \(count) | \(rows) | \(plan.tandems.count) | " + seconds.joined(separator: " | ") + " |")
  }
}
