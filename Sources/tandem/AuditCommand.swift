import ArgumentParser
import BoundProofs
import Foundation
import Mentoring
import ProofChecking
import TandemService

/// Checks a plan document, Tandem's or hand-made, against a folder.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Check any plan, Tandem's or made by hand, rule by rule.",
    discussion: """
      Prints every violation in plain words, then the plan's goals and indicators. Exit code 3 where \
      there is a violation. A plan is checked under the scenario that it was made under. Warns where the folder's files are not those that the plan was made \
      from. A proof of the bounds is looked at where the plan breaks no rule. Docs/Plan.md says how to \
      write a plan by hand.
      """)

  @OptionGroup var input: InputOptions

  @Argument(help: "The plan document, such as plan.json.")
  var plan: String

  @Option(
    help: ArgumentHelp(
      "Check this proof of the plan's bounds as well, as tandem prove writes it.",
      valueName: "plan.proof.json"))
  var proof: String?

  func run() throws {
    let language = input.language
    let file = PlanDocumentFile(path: plan)
    let document = try file.read(language)
    let stated = try proof.map { (path) throws(CommandFailure) in
      try ProofFile(path: path, language: language).read()
    }
    let folder = try input.read(for: document)
    let audit = try file.audit(document, by: folder, language)
    try Console.print(
      (audit.changedInputs?.messages ?? []).map { file.warning($0, language) }
        + audit.violations.map { $0[language] })
    try Console.print(AuditText(audit: audit, programme: folder.programme, language).lines)
    guard audit.isClean else {
      if stated != nil { try Console.print(["", ProofAuditText.notLookedAt[language]]) }
      throw ExitStatus.noPlan.code
    }
    if let stated, try !check(stated, folder, audit, document) { throw ExitStatus.noPlan.code }
  }

  /// Whether the proof holds.
  private func check(
    _ stated: ProofDocument, _ folder: SoundFolder, _ audit: DocumentAudit, _ document: Data
  ) throws -> Bool {
    let language = input.language
    let checked = folder.check(stated, of: audit)
    if !checked.isMade(for: document) {
      Console.printError([
        PlanDocumentFile(path: proof ?? "").warning(
          LocalizedText(
            ru: "доказательство сделано для другого документа плана",
            en: "the proof was made for another plan document"), language)
      ])
    }
    let text = ProofAuditText(audit: checked, language: language)
    let violations = text.violations
    try Console.print(violations.isEmpty ? [] : [""] + violations)
    try Console.print([""] + text.lines)
    return checked.isClean
  }
}

extension PlanDocumentFile {
  /// What the audit says of the document, by the folder.
  func audit(
    _ document: Data, by folder: SoundFolder, _ language: Language
  ) throws(CommandFailure) -> DocumentAudit {
    do {
      return try folder.audit(
        document, threads: ProcessInfo.processInfo.activeProcessorCount)
    } catch {
      switch error {
      case .document(let fault): throw failure(fault, language)
      case .solver(let solver): throw CommandFailure(solver, language)
      }
    }
  }
}
