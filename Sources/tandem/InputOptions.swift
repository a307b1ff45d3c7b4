import ArgumentParser
import Foundation
import Mentoring
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

  /// That of a whole command line, where no command is at hand any more.
  static func language(of arguments: [String]) -> Language {
    zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }.flatMap {
      Language(rawValue: $0.1)
    } ?? localeLanguage
  }

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

  @OptionGroup var scenarioOptions: ScenarioFolderOptions

  @OptionGroup var earlierOptions: EarlierPlanOptions

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  var url: URL { folderInput.url }

  func read() throws(CommandFailure) -> SoundFolder { try folderInput.read(under: scenario) }

  /// The folder under the scenario that is asked for, else under the one that a plan document names.
  func read(for document: Data) throws(CommandFailure) -> SoundFolder {
    try folderInput.read(under: scenario, for: document)
  }

  private var folderInput: FolderInput {
    FolderInput(
      folder: folder, scenarios: scenarioOptions.scenarios, earlier: earlierOptions.earlier,
      language: language)
  }
}
