import ArgumentParser
import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// The programme folder of a command that looks at scenarios by name.
struct FolderOptions: ParsableArguments {
  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Folder of scenarios; by default FOLDER/Scenarios, else ../../Scenarios/<folder>.",
      valueName: "folder"))
  var scenarios: String?

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

  var scenarioFolder: ScenarioFolder {
    scenarios.map { ScenarioFolder(url: URL(fileURLWithPath: $0, isDirectory: true)) }
      ?? .of(programmeFolder: url)
  }

  /// The folder without a scenario's changes.
  func read() throws(CommandFailure) -> SoundFolder {
    do {
      return try SoundFolder(at: url)
    } catch {
      throw CommandFailure(InputOptions.asWritten(error, url, folder), language)
    }
  }

  func read(_ base: SoundFolder, under scenario: String) throws(CommandFailure) -> SoundFolder {
    if scenario == Scenario.base.text { return base }
    do {
      return try base.under(scenario, of: scenarioFolder)
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// A plan document, and the folder under the scenario that it names.
  func readPlan(
    _ path: String, _ base: SoundFolder
  ) throws(CommandFailure) -> (folder: SoundFolder, plan: Plan) {
    let file = PlanDocumentFile(path: path)
    let document = try file.read(language)
    let scenario = PlanJSON.scenario(of: document) ?? Scenario.base.text
    let folder = try read(base, under: scenario)
    do {
      return (folder, try PlanJSON.decode(document, of: folder.programme))
    } catch {
      throw file.failure(error, language)
    }
  }
}
