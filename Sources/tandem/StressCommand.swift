import Advice
import AdviceDocuments
import ArgumentParser
import Documents
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
    help: ArgumentHelp(
      "Chance that a mentor leaves in the period; by default rules.risks.", valueName: "share"))
  var leaving: ShareArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Chance that a mentor is ill for long; by default rules.risks.", valueName: "share"))
  var illness: ShareArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Chance that a way is closed for good; by default rules.risks.", valueName: "share"))
  var road: ShareArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Losses looked at side by side, by default one a core.", valueName: "n"))
  var threads: Int?

  @Flag(
    help: ArgumentHelp(
      "Also look for a plan that keeps every recipient's curators and every floor whoever drops out."
    ))
  var robust = false

  @Option(
    help: ArgumentHelp("Write the robust plan as JSON.", valueName: "plan.json"))
  var planTo: String?

  @OptionGroup var groundwork: GroundworkOption
  @OptionGroup var output: AdviceOutput

  func validate() throws {
    guard (0...1_000_000).contains(years) else {
      throw ValidationError("--years takes a whole number from 0 to 1000000.")
    }
    if planTo != nil, !robust { throw ValidationError("--plan-to needs --robust.") }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 256.")
    }
  }

  func run() throws {
    let language = input.language
    try output.check(language)
    try groundwork.check(language)
    let base = try input.read()
    let (folder, plan) = try input.readPlan(self.plan, base)
    if let planTo { try AdviceFile.check(plan: planTo, language) }
    let (stress, robust) = try answers(folder, plan)
    let simulation =
      years == 0
      ? nil
      : YearSimulation(
        plan, of: folder.programme,
        rates: rates(folder.programme.rules.risks), years: years, seed: seed)
    let document = StressReport(
      stress, simulation: simulation, robust: robust, of: folder.programme, language: language)
    if let planTo, let found = robust?.plan {
      let data = PlanJSON.encode(
        found.restated(for: folder.programme), of: folder.programme,
        provenance: folder.provenanceOfAdvice("stress --robust"), scenario: folder.scenarioName)
      try AdviceFile.write(data, to: planTo, language)
    }
    try output.write(language, report: document.report) { document.json }
  }

  /// The rules' rates, but for those that the command line names.
  private func rates(_ rules: Rules.Risks) -> Rules.Risks {
    func thousandths(_ share: ShareArgument) -> Thousandths {
      Thousandths(Int((share.value * 1000).rounded()))
    }
    var rates = rules
    if let leaving { rates.leaving = thousandths(leaving) }
    if let illness { rates.illness = thousandths(illness) }
    if let road { rates.roadClosed = thousandths(road) }
    return rates
  }

  private func answers(
    _ folder: SoundFolder, _ plan: Plan
  ) throws(CommandFailure) -> (Stress, RobustPlan?) {
    let isInterrupted = AdviceOptions.interruption()
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    let explainer = try explainer(folder, plan, threads, isInterrupted)
    do {
      let stress = try Stress.run(explainer, threads: threads, isInterrupted: isInterrupted)
      guard robust else { return (stress, nil) }
      return (stress, try RobustPlan.find(explainer, isInterrupted: isInterrupted))
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private func explainer(
    _ folder: SoundFolder, _ plan: Plan, _ threads: Int,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws(CommandFailure) -> Explainer {
    var explainer: Explainer
    do {
      explainer = try Explainer(
        folder.candidates, plan: plan, solver: GLPKSolver(), effort: output.effort,
        isInterrupted: isInterrupted)
    } catch {
      throw CommandFailure(error, input.language)
    }
    let language = input.language
    explainer.groundwork = try groundwork.find(
      self.plan, folder, language
    ) { [explainer] () throws(CommandFailure) in
      try ExplainCommand.made(explainer, threads, language)
    }
    return explainer
  }
}
