import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// A programme folder as a command line names it, and where its scenarios lie: what all commands that
/// read one share.
struct FolderInput {
  let folder: String
  /// nil: where scenarios usually lie.
  var scenarios: String?
  /// The plan of an earlier time, from which the goal of few changes counts; nil: none.
  var earlier: String?
  let language: Language

  var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

  var scenarioFolder: ScenarioFolder {
    scenarios.map { ScenarioFolder(url: URL(fileURLWithPath: $0, isDirectory: true)) }
      ?? .of(programmeFolder: url)
  }

  /// The folder under a scenario (nil: as it is), after the earlier plan.
  func read(under scenario: String? = nil) throws(CommandFailure) -> SoundFolder {
    try after(read(try base(), under: scenario ?? Scenario.base.text))
  }

  /// The folder without a scenario's changes.
  func base() throws(CommandFailure) -> SoundFolder {
    do {
      return try SoundFolder(at: url)
    } catch {
      throw CommandFailure(asWritten(error), language)
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
    let folder = try self.folder(of: document, base)
    do {
      return (folder, try PlanJSON.decode(document, of: folder.programme))
    } catch {
      throw file.failure(error, language)
    }
  }

  /// A plan document that keeps every rule, and the folder under the scenario that it names; a warning
  /// is printed where the plan was made from other data.
  ///
  /// - Throws: every fault of the folder or the document, or every rule that the plan breaks.
  func readApproved(
    _ path: String
  ) throws(CommandFailure) -> (folder: SoundFolder, plan: ApprovedPlan) {
    let base = try base()
    let file = PlanDocumentFile(path: path)
    let document = try file.read(language)
    let folder = try after(self.folder(of: document, base))
    let approved = try file.approved(document, by: folder, language)
    if let files = approved.changedInputs?.files {
      Console.printError([file.warning(files, language)])
    }
    return (folder, approved)
  }

  /// The folder under a scenario, by default the one that a plan document names, after the earlier plan.
  func read(
    under scenario: String?, for document: Data
  ) throws(CommandFailure) -> SoundFolder {
    let base = try base()
    if let scenario { return try after(read(base, under: scenario)) }
    return try after(folder(of: document, base))
  }

  private func folder(
    of document: Data, _ base: SoundFolder
  ) throws(CommandFailure) -> SoundFolder {
    try read(base, under: PlanJSON.scenario(of: document) ?? Scenario.base.text)
  }

  private func after(_ folder: SoundFolder) throws(CommandFailure) -> SoundFolder {
    guard let earlier else { return folder }
    let file = PlanDocumentFile(path: earlier)
    return folder.after(
      try EarlierPlanFile(path: earlier).read(folder, language).plan, named: file.name,
      bytes: try file.read(language))
  }

  /// A fault of the folder itself names the folder as the user wrote it.
  func asWritten(_ input: InvalidInput) -> InvalidInput {
    InvalidInput(
      issues: input.issues.map { issue in
        guard issue.place.file == url.path else { return issue }
        return InputIssue(
          place: InputPlace(file: folder), severity: issue.severity, message: issue.message)
      })
  }
}
