import AdviceDocuments
import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Says which rules, pins and facts cannot hold together, and what to give up.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "Why there is no plan, and the cheapest repairs.",
    discussion: """
      Finds minimal sets of rules, pins and facts that cannot hold together (take any one away and \
      the others can), and what to give up, the least first, each verified by solving. --least asks \
      the same of a goal: what keeps coverage from 5000, for example. Exit code 3 where something \
      cannot hold.
      """)

  @OptionGroup var input: InputOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Repairs to look for.", valueName: "n"))
  var repairs = 3

  @Option(
    help: ArgumentHelp(
      "A value that a goal should reach, such as coverage=5000; may be repeated.",
      valueName: "goal=value"))
  var least: [GoalLevel] = []

  @OptionGroup var output: AdviceOutput

  func run() throws {
    let language = input.language
    try output.check(language)
    let folder = try input.read()
    let conflicts = try find(folder)
    let document = ConflictReport(
      conflicts, of: folder.programme, demands: least.map(\.text), language: language)
    try output.write(language, report: document.report) { document.json }
    if conflicts.canHold != true { throw ExitStatus.noPlan.code }
  }

  private func find(_ folder: SoundFolder) throws(CommandFailure) -> Conflicts {
    do {
      let attainable = try AttainablePoints(
        solver: GLPKSolver(), threads: ProcessInfo.processInfo.activeProcessorCount
      ).find(folder.candidates)
      return try ConflictFinder(
        solver: GLPKSolver(), effort: output.effort * 5,
        isInterrupted: AdviceOptions.interruption()
      ).find(
        folder.candidates, demands: least.map(\.demand), attainable: attainable, repairs: repairs)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}

/// A goal's level, written `coverage=5000`; for a minimised goal the most that it may be.
struct GoalLevel: ExpressibleByArgument {
  let demand: Demand
  let text: String

  init?(argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2, let goal = Goal(rawValue: halves[0]), let value = Int(halves[1])
    else { return nil }
    text = argument
    demand = goal.isMaximised ? .goal(goal, atLeast: value) : .goalAtMost(goal, value)
  }
}
