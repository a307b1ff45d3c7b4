import Advice
import AdviceDocuments
import ArgumentParser
import Documents
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Finds what a few changes of a plan would bring.
struct ImproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "improve", abstract: "The best plan within K changes of a given one.",
    discussion: "For K = 0, 1, 2 and so on; prints what each further change brings.")

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "What to improve, made by anybody: a plan as .json, or a list of curator pairs and tandems as "
        + ".csv; lists may be repeated.", valueName: "file"))
  var plan: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Relations that may differ; a replacement counts two.", valueName: "k"))
  var changes: Int

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Work of the search for each step, 0 or more.", valueName: "n"))
  var effort = 12

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the plan of the last step as JSON.", valueName: "plan.json"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the curve: .json, .html or .xlsx by its ending; may be repeated.", valueName: "file"))
  var report: [String] = []

  func validate() throws {
    if plan.isEmpty { throw ValidationError("Say with --plan what to improve.") }
    if plan.count > 1, !plan.allSatisfy(HandMadePlan.isList) {
      throw ValidationError("Only lists (.csv) may be given several times with --plan.")
    }
    guard (0...1000).contains(changes) else {
      throw ValidationError("--changes takes a whole number from 0 to 1000.")
    }
    for file in report where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--report takes files that end in .json, .html or .xlsx.")
    }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read()
    for file in report { try AdviceFile.check(file, language) }
    if let output { try AdviceFile.check(plan: output, language) }
    let given = try HandMadePlan(paths: plan).read(folder, language)
    let improvement = try find(folder, given)
    let document = ImprovementReport(improvement, of: folder.programme, language: language)
    for file in report {
      try AdviceFile(path: file, language: language).write(
        json: { document.json }, report: document.report)
    }
    if let output, let last = improvement.steps.last {
      let data = PlanJSON.encode(
        last.plan.restated(for: folder.programme), of: folder.programme,
        provenance: folder.provenanceOfAdvice("improve"),
        scenario: folder.scenarioName)
      try AdviceFile.write(data, to: output, language)
    }
    try Console.print(ReportText(document.report).lines)
    if improvement.steps.isEmpty { throw ExitStatus.noPlan.code }
  }

  private func find(_ folder: SoundFolder, _ given: Plan) throws(CommandFailure) -> Improvement {
    let isInterrupted = AdviceOptions.interruption()
    do {
      let attainable = try AttainablePoints(
        solver: GLPKSolver(), threads: ProcessInfo.processInfo.activeProcessorCount
      ).find(folder.candidates)
      return try Improvement.find(
        folder.candidates, from: given, most: changes,
        resolver: Resolver(
          solver: GLPKSolver(), effort: effort, wanders: true, isInterrupted: isInterrupted),
        attainable: attainable, isInterrupted: isInterrupted)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}
