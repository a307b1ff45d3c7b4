import ArgumentParser
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// The language of everything that a command prints.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "Language of the output: ru or en; by default what LC_ALL, LC_MESSAGES or LANG says.",
      valueName: "ru|en"))
  var chosen: Language?

  var language: Language { chosen ?? Self.localeLanguage }

  /// Russian for a Russian locale, else English.
  private static var localeLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("ru") == true ? .russian : .english
  }
}

extension Language: ExpressibleByArgument {}

/// The programme folder that a command is about.
struct InputOptions: ParsableArguments {
  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Look at the programme under this scenario, a file of changes.", valueName: "name"))
  var scenario: String?

  @Option(
    help: ArgumentHelp(
      "Folder of scenarios; by default FOLDER/Scenarios, else ../../Scenarios/<folder>.",
      valueName: "folder"))
  var scenarios: String?

  @Option(
    name: .customLong("start"),
    help: ArgumentHelp(
      "An earlier plan: the goal changes counts from it, and planning begins from it.",
      valueName: "plan.json"))
  var earlier: String?

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

  var scenarioFolder: ScenarioFolder {
    scenarios.map { ScenarioFolder(url: URL(fileURLWithPath: $0, isDirectory: true)) }
      ?? .of(programmeFolder: url)
  }

  func read() throws(CommandFailure) -> SoundFolder {
    let folder = try readFolder()
    guard let earlier else { return folder }
    let file = PlanDocumentFile(path: earlier)
    return folder.after(
      try EarlierPlanFile(path: earlier).read(folder, language), named: file.name,
      bytes: try file.read(language))
  }

  private func readFolder() throws(CommandFailure) -> SoundFolder {
    do {
      let base = try SoundFolder(at: url)
      guard let scenario, scenario != Scenario.base.text else { return base }
      return try base.under(scenario, of: scenarioFolder)
    } catch {
      throw CommandFailure(Self.asWritten(error, url, folder), language)
    }
  }

  /// A fault of the folder itself names the folder as the user wrote it.
  static func asWritten(_ input: InvalidInput, _ url: URL, _ folder: String) -> InvalidInput {
    InvalidInput(
      issues: input.issues.map { issue in
        guard issue.place.file == url.path else { return issue }
        return InputIssue(
          place: InputPlace(file: folder), severity: issue.severity, message: issue.message)
      })
  }
}
