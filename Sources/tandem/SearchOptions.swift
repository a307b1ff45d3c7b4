import ArgumentParser
import Foundation
import Planning

/// How long and how precisely to plan.
struct SearchOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Seconds of real time for the search; without it the effort alone decides.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A goal is good enough within this share of its bound, such as 0.5% or 0.005.",
      valueName: "share"))
  var gap = ShareArgument(value: 0)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Work of the search, 0 or more; the same effort gives the same plan.", valueName: "n"))
  var effort = PlanningOptions.defaultEffort

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads that search side by side, by default one a core; the plan is the same.",
      valueName: "n"))
  var threads: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "End the search near this much memory, such as 500M or 2G, and the program at it.",
      valueName: "amount"))
  var memory: MemoryAmount?

  var options: PlanningOptions {
    PlanningOptions(
      effort: effort, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      timeLimit: timeLimit, relativeGap: gap.value)
  }

  func validate() throws {
    if let timeLimit, !(0...31_536_000).contains(timeLimit) {
      throw ValidationError("--time-limit takes seconds, from 0 to a year.")
    }
    guard gap.value < 1 else { throw ValidationError("--gap takes a share below 100%.") }
    guard (0...1_000_000).contains(effort) else {
      throw ValidationError("--effort takes a whole number from 0 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 256.")
    }
  }
}
