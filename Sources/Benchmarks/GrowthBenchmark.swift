import ArgumentParser
import Foundation
import Matching
import Mentoring
import Planning
import ProgrammeFolder
import ProgrammeGenerator

/// Makes programmes of growing size and prints what each step up to the integer program takes.
struct GrowthBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Measure reading, candidates and the program on programmes of growing size.",
    discussion: "A size is a number of schools; every school has 30 teachers.")

  @Argument(help: "Numbers of schools.")
  var schools: [Int] = [100, 200, 500, 1000, 2000, 5000]

  @Flag(help: "Print one JSON object a line instead of a table.")
  var json = false

  func validate() throws {
    guard schools.allSatisfy({ (2...5000).contains($0) }) else {
      throw ValidationError("2 to 5000 schools.")
    }
  }

  func run() throws {
    if !json { print(Self.header) }
    for count in schools { try show(measure(count)) }
  }

  private struct Line: Encodable {
    let schools, teachers, deficits, candidates, variables, rows: Int
    let steps: [StepCost]
  }

  private func measure(_ count: Int) throws -> Line {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tandem-growth-\(count)-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let size = SyntheticSize(schools: count, teachers: count * 30, deficitShare: 350)
    for file in ProgrammeGenerator.generate(.synthetic(size: size), seed: 1) {
      try file.text.write(
        to: folder.appendingPathComponent(file.name), atomically: false, encoding: .utf8)
    }
    var meter = StepMeter()
    let reading = try meter.measure("read") { try ProgrammeFolder.read(at: folder) }
    let candidates = meter.measure("candidates") { Candidates(for: reading.programme) }
    let program = meter.measure("program") { ProgramSize(of: candidates) }
    return Line(
      schools: count, teachers: reading.programme.teachers.count,
      deficits: reading.programme.deficits.count, candidates: candidates.serves.count,
      variables: program.variables, rows: program.rows, steps: meter.costs)
  }

  private static let header =
    "| schools | teachers | deficits | candidates | variables | rows | read s | CPU s | MB "
    + "| candidates s | CPU s | MB | program s | CPU s | MB | all s | CPU s |\n"
    + String(repeating: "| ---: ", count: 17) + "|"

  private func show(_ line: Line) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      print(String(decoding: try encoder.encode(line), as: UTF8.self))
      return
    }
    let sizes = [
      line.schools, line.teachers, line.deficits, line.candidates, line.variables, line.rows,
    ]
    let steps = line.steps.flatMap {
      ["\($0.seconds)", "\($0.cpuSeconds)", $0.peakMegabytes.map { "\($0)" } ?? "?"]
    }
    let all = [\StepCost.seconds, \.cpuSeconds].map { cost in
      "\((line.steps.reduce(0) { $0 + $1[keyPath: cost] } * 100).rounded() / 100)"
    }
    print("| " + (sizes.map { "\($0)" } + steps + all).joined(separator: " | ") + " |")
  }
}
