import ArgumentParser
import Documents
import Foundation
import Mentoring
import Planning
import TandemService

/// Finds proofs of a plan's bounds that others can check.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove a plan's bounds in a way that anybody can check.",
    discussion: """
      Writes, goal by goal, why no plan is better: sums of rows, cuts and cases, in whole numbers. \
      The plan is audited first. `tandem audit --proof` checks every step of it against the folder, without the search's code.
      """)

  @OptionGroup var input: InputOptions

  @Argument(help: "The plan document, such as plan.json.")
  var plan: String

  @OptionGroup(title: "Search") var search: SearchOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the proof to this file.", valueName: "plan.proof.json"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "How progress is told on stderr: a bar, JSON lines, or nothing; by default a bar on a terminal.",
      valueName: "bar|json|none"))
  var progress: ProgressStyle?

  func validate() throws {
    guard search.gap.value == 0 else {
      throw ValidationError("a proof is of the bound that the plan states; there is no --gap here.")
    }
  }

  func run() throws {
    let language = input.language
    let memory = search.memory.map { MemoryLimit($0, language) }
    memory?.start()
    try AdviceFile.check(output, language)
    let file = PlanDocumentFile(path: plan)
    let document = try file.read(language)
    let folder = try input.read(for: document)
    let audit = try file.audit(document, by: folder, language)
    guard audit.isClean else {
      throw CommandFailure(.noPlan, audit.violations.map { $0[language] })
    }
    let proven = try prove(folder, audit, document, memory)
    if memory?.isNear == true { Console.printError([MemoryLimit.warning[language]]) }
    try AdviceFile.write(proven.document, to: output, language)
    try Console.print(ProofText(proven.findings, language).lines)
  }

  private func prove(
    _ folder: SoundFolder, _ audit: DocumentAudit, _ document: Data, _ memory: MemoryLimit?
  ) throws(CommandFailure) -> ProvenPlan {
    let signals = StopSignals()
    let line = ProgressLine(
      input.language, progress ?? (Console.errorIsTerminal ? .bar : .none))
    var options = search.options
    let interruption = signals.interruption
    options.isInterrupted = { interruption.isRaised || memory?.isNear == true }
    options.progress = { line.show($0) }
    defer { line.erase() }
    do {
      return try folder.prove(audit, document: document, options)
    } catch {
      line.erase()
      throw CommandFailure(error, input.language)
    }
  }
}
