import ArgumentParser
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning
import TandemService

/// Plans a programme and writes the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a programme: curators, tandems, contracts.",
    discussion: """
      Prints a summary. The first Ctrl-C ends the search with the best plan so far, the second one \
      ends the program.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    let language = input.language
    let memory = search.memory.map { MemoryLimit($0, language) }
    memory?.start()
    let folder = try input.read()
    let files = OutputFiles(output, language)
    try files.prepare()
    // A program that reads progress as JSON expects nothing else.
    if !output.quiet, output.progressStyle != .json {
      Self.mention(folder.reading.warnings.count, input)
    }
    let programs = ProgramFiles(lp: output.writeLP, mps: output.writeMPS)
    do {
      try programs.removeEarlier()
    } catch {
      throw CommandFailure(error, language)
    }
    let result = try plan(folder, programs, memory)
    if memory?.isNear == true { Console.printError([MemoryLimit.warning[language]]) }
    if let failure = programs.failure { throw CommandFailure(failure, language) }
    switch result {
    case .noPlan(let reason): throw CommandFailure(.noPlan, reason.lines(in: language))
    case .planned(let planned):
      guard let path = output.proof else {
        try files.write(planned, of: folder.programme)
        return
      }
      let certified = try solving(memory) { (options) throws(PlanFailure) in
        do throws(SolverFailure) {
          return try folder.certify(planned, options)
        } catch {
          throw .solver(error)
        }
      }
      try AdviceFile.write(certified.proven.document, to: path, language)
      try files.write(certified.planned, of: folder.programme)
      if !output.quiet {
        let lines = [""] + ProofText(certified.proven.findings, language).lines
        if output.plan == "-" { Console.printError(lines) } else { try Console.print(lines) }
      }
    }
  }

  private func plan(
    _ folder: SoundFolder, _ programs: ProgramFiles, _ memory: MemoryLimit?
  ) throws(CommandFailure) -> PlanResult {
    try solving(memory) { (options) throws(PlanFailure) in
      var options = options
      options.conditions.start = folder.earlier
      if programs.areWanted { options.inspect = { programs.write($0) } }
      return try folder.plan(options)
    }
  }

  /// Works while showing how far it is, until the user or the memory ends it.
  private func solving<Answer>(
    _ memory: MemoryLimit?, _ work: (PlanningOptions) throws(PlanFailure) -> Answer
  ) throws(CommandFailure) -> Answer {
    let signals = StopSignals()
    let line = ProgressLine(input.language, output.progressStyle)
    var options = search.options
    let interruption = signals.interruption
    options.isInterrupted = { interruption.isRaised || memory?.isNear == true }
    options.progress = { line.show($0) }
    defer { line.erase() }
    do {
      return try work(options)
    } catch {
      line.erase()
      throw CommandFailure(error, input.language)
    }
  }

  private static func mention(_ warnings: Int, _ input: InputOptions) {
    guard warnings > 0 else { return }
    let text = LocalizedText(
      ru: "Предупреждений о данных: \(warnings); их покажет tandem check \(input.folder)",
      en: "Warnings about the data: \(warnings); see tandem check \(input.folder)")
    Console.printError([text[input.language]])
  }
}
