import Advice
import AdviceDocuments
import ArgumentParser
import Documents
import Foundation
import Mentoring
import Planning
import ProgrammeFolder
import TandemService

/// Plans under several scenarios, or takes several plans, and puts them side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put scenarios, or plans, side by side.",
    discussion: """
      With --scenario or --all the programme is planned as it is and under each scenario. With plan \
      documents these are compared; a plan made under a scenario is looked at under it.
      """)

  @OptionGroup var input: FolderOptions

  @Argument(help: "Plan documents to compare instead of scenarios.")
  var plans: [String] = []

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A scenario to compare; may be repeated.", valueName: "name"))
  var chosen: [String] = []

  @Flag(help: "Compare all scenarios of the folder.")
  var all = false

  @OptionGroup(title: "Search") var search: QuickSearchOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the comparison to this file: .json, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp("Write the plan of every scenario into this folder.", valueName: "folder"))
  var plansTo: String?

  @Option(
    help: ArgumentHelp(
      "Write the pictures of the page as SVG into this folder.", valueName: "folder"))
  var pictures: String?

  @Flag(name: .shortAndLong, help: "Print nothing but faults.")
  var quiet = false

  func validate() throws {
    if plans.isEmpty && chosen.isEmpty && !all {
      throw ValidationError("Name plan documents, --scenario or --all.")
    }
    if !plans.isEmpty && (all || !chosen.isEmpty) {
      throw ValidationError("Compare either plan documents or scenarios.")
    }
    for file in output where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--output takes files that end in .json, .html or .xlsx.")
    }
  }

  func run() throws {
    let language = input.language
    let base = try input.read()
    for file in output { try AdviceFile.check(file, language) }
    let (comparison, missing) = try plans.isEmpty ? scenarios(base) : documents(base)
    for line in missing { Console.printError([line]) }
    guard let comparison else { throw ExitStatus.noPlan.code }
    let report = ComparisonReport(comparison, language: language).report
    for file in output {
      try AdviceFile(path: file, language: language).write(
        json: { ComparisonJSON.encode(comparison) }, report: report,
        page: { ComparisonPage(comparison, language: language).html })
    }
    if let pictures {
      try AdviceFile.write(
        ComparisonPage(comparison, language: language).pictures, into: pictures, language)
    }
    if !quiet { try Console.print(ReportText(report).lines) }
  }

  private func scenarios(_ base: SoundFolder) throws -> (Comparison?, [String]) {
    let names = all ? input.scenarioFolder.names : chosen
    let folders = try names.filter { $0 != Scenario.base.text }.map {
      try input.read(base, under: $0)
    }
    let result = try run(base, folders)
    if let plansTo { try write(result.plans, plansTo) }
    return (
      result.comparison,
      result.missing.flatMap { missing in
        ["\(missing.scenario):"] + missing.reason.lines(in: input.language).map { "  " + $0 }
      }
    )
  }

  private func run(
    _ base: SoundFolder, _ folders: [SoundFolder]
  ) throws(CommandFailure) -> ComparisonRun.Result {
    let options = AdviceOptions.interruptible(search.options)
    do {
      return try ComparisonRun(base: base, options: options).run(folders)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private func write(
    _ plans: [(folder: SoundFolder, plan: Plan)], _ path: String
  ) throws(CommandFailure) {
    do {
      try OutputFolder(path: path).make()
      for (folder, plan) in plans {
        let document = folder.document(of: plan, search.options)
        try ResultFile("\(folder.scenarioName).json", in: path).write(document)
      }
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private func documents(_ base: SoundFolder) throws -> (Comparison?, [String]) {
    let variants = try plans.map { path in
      let (folder, plan) = try input.readPlan(path, base)
      return folder.variant(of: plan, id: PlanDocumentFile(path: path).name)
    }
    return (Comparison(variants), [])
  }
}
