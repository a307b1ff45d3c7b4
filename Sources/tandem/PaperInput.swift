import Documents
import Foundation
import Mentoring
import Papers
import ProgrammeFolder
import RussianOffice
import TandemService

/// The folder and the plan that papers are made from.
struct PaperInput {
  let folder: String
  let plan: String
  /// nil: where scenarios usually lie.
  let scenarios: String?
  let language: Language

  /// Reads both, the folder under the scenario that the plan names.
  func sources(declension: NameDeclension) throws(CommandFailure) -> PaperSources {
    let base = try base()
    let file = PlanDocumentFile(path: plan)
    let document = try file.read(language)
    let folder = try under(PlanJSON.scenario(of: document), base)
    do {
      return try folder.paperSources(document, declension: declension)
    } catch {
      switch error {
      case .document(let fault): throw file.failure(fault, language)
      case .violations(let violations):
        let text = LocalizedText(
          ru: "бумаги не записаны: план нарушает правила программы; подробнее – tandem audit",
          en: "no papers were written: the plan breaks rules of the programme; see tandem audit")
        throw CommandFailure(.noPlan, violations.map { $0[language] } + [text[language]])
      }
    }
  }

  private var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

  private func base() throws(CommandFailure) -> SoundFolder {
    do {
      return try SoundFolder(at: url)
    } catch {
      throw CommandFailure(InputOptions.asWritten(error, url, folder), language)
    }
  }

  private func under(
    _ scenario: String?, _ base: SoundFolder
  ) throws(CommandFailure) -> SoundFolder {
    guard let scenario, scenario != Scenario.base.text else { return base }
    let folder =
      scenarios.map { ScenarioFolder(url: URL(fileURLWithPath: $0, isDirectory: true)) }
      ?? .of(programmeFolder: url)
    do {
      return try base.under(scenario, of: folder)
    } catch {
      throw CommandFailure(error, language)
    }
  }
}
