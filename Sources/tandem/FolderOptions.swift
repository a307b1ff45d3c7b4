import ArgumentParser
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// The programme folder of a command that looks at scenarios by name.
struct FolderOptions: ParsableArguments {
  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @OptionGroup var scenarioOptions: ScenarioFolderOptions

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  var input: FolderInput {
    FolderInput(folder: folder, scenarios: scenarioOptions.scenarios, language: language)
  }

  var url: URL { input.url }

  var scenarioFolder: ScenarioFolder { input.scenarioFolder }

  /// The folder without a scenario's changes.
  func read() throws(CommandFailure) -> SoundFolder { try input.base() }

  func read(_ base: SoundFolder, under scenario: String) throws(CommandFailure) -> SoundFolder {
    try input.read(base, under: scenario)
  }

  /// A plan document, and the folder under the scenario that it names.
  func readPlan(
    _ path: String, _ base: SoundFolder
  ) throws(CommandFailure) -> (folder: SoundFolder, plan: Plan) {
    try input.readPlan(path, base)
  }
}

/// Where scenarios lie.
struct ScenarioFolderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of scenarios; by default FOLDER/Scenarios, else ../../Scenarios/<folder>.",
      valueName: "folder"))
  var scenarios: String?
}

/// The plan of an earlier time.
struct EarlierPlanOptions: ParsableArguments {
  @Option(
    name: .customLong("start"),
    help: ArgumentHelp(
      "An earlier plan: the goal changes counts from it, and planning begins from it.",
      valueName: "plan.json"))
  var earlier: String?
}
