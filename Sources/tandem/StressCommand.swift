import Advice
import AdviceDocuments
import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring
import TandemService

/// Says what is lost if any one mentor or curator drops out.
struct StressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stress", abstract: "What is lost if one person drops out; simulated years.",
    discussion: """
      For every mentor and curator of the plan: what rests on them, what is lost after the best \
      repair found, who stands in. With --years many years are simulated in which mentors leave or \
      fall ill and roads close, nothing being made up for.
      """)

  @OptionGroup var input: FolderOptions

  @Argument(help: "The plan document.")
  var plan: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Years to simulate; 0: none.", valueName: "n"))
  var years = 1000

  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of the simulation.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Chance that a mentor leaves in the period.", valueName: "share"))
  var leaving = ShareArgument(value: 0.05)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Chance that a mentor is ill for long.", valueName: "share"))
  var illness = ShareArgument(value: 0.1)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Chance that a way is closed for good.", valueName: "share"))
  var road = ShareArgument(value: 0.03)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Losses looked at side by side, by default one a core.", valueName: "n"))
  var threads: Int?

  @OptionGroup var output: AdviceOutput

  func validate() throws {
    guard (0...1_000_000).contains(years) else {
      throw ValidationError("--years takes a whole number from 0 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 256.")
    }
  }

  func run() throws {
    let language = input.language
    try output.check(language)
    let base = try input.read()
    let (folder, plan) = try input.readPlan(self.plan, base)
    let stress = try stress(folder, plan)
    func thousandths(_ share: ShareArgument) -> Thousandths {
      Thousandths(Int((share.value * 1000).rounded()))
    }
    let simulation =
      years == 0
      ? nil
      : YearSimulation(
        plan, of: folder.programme,
        rates: .init(
          leaving: thousandths(leaving), illness: thousandths(illness), road: thousandths(road)),
        years: years, seed: seed)
    let document = StressReport(
      stress, simulation: simulation, of: folder.programme, language: language)
    try output.write(language, report: document.report) { document.json }
  }

  private func stress(_ folder: SoundFolder, _ plan: Plan) throws(CommandFailure) -> Stress {
    let isInterrupted = AdviceOptions.interruption()
    do {
      let explainer = try Explainer(
        folder.candidates, plan: plan, solver: GLPKSolver(), effort: output.effort,
        isInterrupted: isInterrupted)
      return try Stress.run(
        explainer, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
        isInterrupted: isInterrupted)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}
