import ArgumentParser
import Foundation
import Planning

/// How much to search where many plans are made.
struct QuickSearchOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Work of the search for each plan, 0 or more; the same effort gives the same answer.",
      valueName: "n"))
  var effort = 5

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Seconds of real time for each plan; without it the effort alone decides.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads that search side by side, by default one a core; the answer is the same.",
      valueName: "n"))
  var threads: Int?

  var options: PlanningOptions {
    PlanningOptions(
      effort: effort, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      timeLimit: timeLimit)
  }

  func validate() throws {
    if let timeLimit, !(0...31_536_000).contains(timeLimit) {
      throw ValidationError("--time-limit takes seconds, from 0 to a year.")
    }
    guard (0...1_000_000).contains(effort) else {
      throw ValidationError("--effort takes a whole number from 0 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 256.")
    }
  }
}

/// Options of plans that are made for an answer.
enum AdviceOptions {
  /// The first Ctrl-C ends the search with what is known so far.
  static func interruptible(_ options: PlanningOptions) -> PlanningOptions {
    var options = options
    let interruption = signals.interruption
    options.isInterrupted = { interruption.isRaised }
    return options
  }

  /// Whether somebody asked to stop.
  static func interruption() -> @Sendable () -> Bool {
    let interruption = signals.interruption
    return { interruption.isRaised }
  }

  /// One handler for as long as the command runs; nothing but its making is ever done with it.
  nonisolated(unsafe) private static let signals = StopSignals()
}
