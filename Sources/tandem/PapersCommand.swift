import ArgumentParser
import Documents
import Foundation
import Mentoring
import Papers
import TandemService

/// Writes the papers of a plan as Word files, or looks at a template.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers", abstract: "Write contracts, orders and other papers as Word files.",
    usage: """
      tandem papers <folder> <plan> -o <folder> [--only <groups>] [--templates <folder>] [--name-rules <file>] [--calendar <calendar.json>] [--scenarios <folder>] [--start <plan>]
      tandem papers --check <template> [--as <paper>]
      tandem papers --copy-templates <folder>
      """,
    discussion: """
      The papers are in Russian. Data that nobody has filled in become highlighted blanks, listed at \
      the end of the paper and on stderr. Templates are Word files; Docs/Templates.md says what may \
      stand in them.
      """)

  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String?

  @Argument(help: "The plan document, such as plan.json.")
  var plan: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Folder to write the papers into.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only these groups, by commas: \(PaperKind.Group.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "groups"))
  var only: PaperGroups?

  @Option(
    help: ArgumentHelp(
      "Use the templates of this folder in place of the shipped ones of the same names.",
      valueName: "folder"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Decline names by this file of rules in petrovich's format where Tandem is not certain.",
      valueName: "rules.json"))
  var nameRules: String?

  @Option(
    help: ArgumentHelp(
      "Take the days of meetings from this calendar; else papers know months.",
      valueName: "calendar.json"))
  var calendar: String?

  @Option(help: ArgumentHelp("Check this template and write nothing.", valueName: "template.docx"))
  var check: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The paper that the template is for, where its file is not called so.", valueName: "paper"))
  var kind: PaperKind?

  @Option(help: ArgumentHelp("Copy the shipped templates into this folder.", valueName: "folder"))
  var copyTemplates: String?

  @OptionGroup var scenarioOptions: ScenarioFolderOptions

  @OptionGroup var earlierOptions: EarlierPlanOptions

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    let asked = [check != nil, copyTemplates != nil, folder != nil].count { $0 }
    guard asked == 1 else {
      throw ValidationError("Give a folder and a plan, or --check, or --copy-templates.")
    }
    if folder != nil, plan == nil || output == nil {
      throw ValidationError("Papers need a folder, a plan and -o.")
    }
    if kind != nil, check == nil { throw ValidationError("--as belongs to --check.") }
  }

  func run() throws {
    let language = languageOptions.language
    if let check {
      try TemplateCheckRun(path: check, kind: kind, language: language).run()
    } else if let copyTemplates {
      try TemplateCopyRun(path: copyTemplates, language: language).run()
    } else if let folder, let plan, let output {
      let input = FolderInput(
        folder: folder, scenarios: scenarioOptions.scenarios, earlier: earlierOptions.earlier,
        language: language)
      try PapersRun(
        input: input, plan: plan, output: output, groups: only?.groups, templates: templates,
        nameRules: nameRules, calendar: calendar
      ).run()
    }
  }
}

extension PaperKind: ExpressibleByArgument {}

/// Groups of papers, separated by commas.
struct PaperGroups: ExpressibleByArgument {
  let groups: Set<PaperKind.Group>

  init?(argument: String) {
    let words = argument.split(separator: ",").map {
      String($0).trimmingCharacters(in: .whitespaces)
    }
    let groups = words.compactMap(PaperKind.Group.init)
    guard !words.isEmpty, groups.count == words.count else { return nil }
    self.groups = Set(groups)
  }

  static var allValueStrings: [String] { PaperKind.Group.allCases.map(\.rawValue) }
}
