import ArgumentParser
import Foundation
import MeasuredProgrammes
import Planning
import SolverComparison

/// Compares Tandem with general solvers on the same integer programs.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare Tandem with HiGHS, SCIP, CBC and OR-Tools CP-SAT on made-up programmes.",
    discussion: """
      Sizes are xs, s-lo, s, m-lo, m, l, or people a side such as 500x500 (one to one, pairs, one sum). \
      Every solver gets the file that Tandem writes, the same seconds and threads; every plan is \
      audited. What a folder has already is not measured again; several commands may fill one.
      """)

  @Option(help: "Sizes, with commas.")
  var sizes = "xs,s-lo,s"

  @Option(help: "Seeds, with commas; the search was tuned on seeds below 100.")
  var seeds = "101,102,103"

  @Option(help: "full (pairs, groups, help), pairs, or both with a comma.")
  var forms = "full"

  @Option(help: "weighted (one file), ordered (one a stage), or both with a comma.")
  var goals = "weighted"

  @Option(help: "When plan and bound are read, with commas; runs end at the last moment.")
  var seconds = "1,10,60"

  @Option(help: "Numbers of threads, with commas.")
  var threads = "1,2"

  @Option(help: "tandem,highs,scip,cbc,cpsat; those that are not installed are left out.")
  var solvers = "tandem,highs,scip,cbc,cpsat"

  @Option(help: "Work of Tandem's search, where time does not end it.")
  var effort = PlanningOptions.defaultEffort

  @Option(name: [.customShort("o"), .customLong("output")], help: "Folder for the results.")
  var output: String

  @Flag(help: "Tell how long it takes at most, and stop.")
  var estimate = false

  func run() throws {
    let settings = try settings
    Lines.say("At most about \(Int((settings.mostSeconds / 60).rounded(.up))) min, and loading.")
    if estimate { return }
    Lines.say(Machine.description)
    let store = try RunStore(folder: URL(fileURLWithPath: output, isDirectory: true))
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    try Comparison(
      settings: settings, store: store, tandem: [own, TandemRunCommand.name], say: Lines.say
    ).run()
    try store.note(command: command)
    try ComparisonReport(store).write()
    Lines.say("Written: comparison.md, comparison.csv, gaps.svg in \(output)")
  }

  /// As it can be typed again; where the results go is everybody's own.
  private var command: String {
    "swift run -c release Benchmarks compare --sizes \(sizes) --seeds \(seeds) --forms \(forms) "
      + "--goals \(goals) --seconds \(seconds) --threads \(threads) --solvers \(solvers) "
      + (effort == PlanningOptions.defaultEffort ? "" : "--effort \(effort) ") + "-o DIR"
  }

  var settings: ComparisonSettings {
    get throws {
      let names = solvers.split(separator: ",").map(String.init).filter { $0 != "tandem" }
      let peers = try names.map { try value($0, "--solvers") { Peer(rawValue: $0) } }
      let moments = try list(seconds, "--seconds") { Double($0) }.sorted()
      guard moments.allSatisfy({ (0.1...86_400).contains($0) }) else {
        throw ValidationError("--seconds takes moments from 0.1 to 86400.")
      }
      let threads = try list(threads, "--threads") { Int($0) }
      guard threads.allSatisfy({ (1...256).contains($0) }) else {
        throw ValidationError("--threads takes whole numbers from 1 to 256.")
      }
      return ComparisonSettings(
        programmes: try programmes, seconds: moments, threads: threads, peers: peers,
        effort: effort)
    }
  }

  /// Seeds outermost, so that a comparison that is broken off has something of every size.
  private var programmes: [MeasuredProgramme] {
    get throws {
      let sizes = sizes.lowercased().split(separator: ",").map(String.init)
      let forms = try list(forms, "--forms") { MeasuredProgramme.Forms(rawValue: $0) }
      let goals = try list(goals, "--goals") { MeasuredProgramme.Goals(rawValue: $0) }
      let seeds = try list(seeds, "--seeds") { UInt64($0) }
      for size in sizes where !Self.isKnown(size) {
        throw ValidationError("--sizes does not know '\(size)'.")
      }
      return seeds.flatMap { seed in
        sizes.flatMap { size in
          forms.flatMap { form in
            goals.compactMap { goals in
              MeasuredProgramme(size: size, forms: form, goals: goals, seed: seed)
            }
          }
        }
      }
    }
  }

  private static func isKnown(_ size: String) -> Bool {
    MeasuredProgramme(size: size, forms: .pairs, goals: .weighted, seed: 1) != nil
  }

  private func list<Value>(
    _ text: String, _ option: String, _ parse: (String) -> Value?
  ) throws -> [Value] {
    let values = try text.split(separator: ",").map { try value(String($0), option, parse) }
    guard !values.isEmpty else { throw ValidationError("\(option) names nothing.") }
    return values
  }

  private func value<Value>(
    _ text: String, _ option: String, _ parse: (String) -> Value?
  ) throws -> Value {
    guard let value = parse(text) else {
      throw ValidationError("\(option) does not know '\(text)'.")
    }
    return value
  }
}
