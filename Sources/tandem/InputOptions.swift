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

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  func read() throws(CommandFailure) -> SoundFolder {
    do {
      return try SoundFolder(at: URL(fileURLWithPath: folder, isDirectory: true))
    } catch {
      throw CommandFailure(error, language)
    }
  }
}
