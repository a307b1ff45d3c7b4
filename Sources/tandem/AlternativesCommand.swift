import Advice
import AdviceDocuments
import ArgumentParser
import Documents
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Finds the best plans one after another.
struct AlternativesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alternatives", abstract: "The N best plans, and what distinguishes them.",
    discussion: """
      The best plan first, then the best of those that differ from all before by at least so many \
      relations. Without --plan the programme is planned first.
      """)

  @OptionGroup var input: InputOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("How many plans.", valueName: "n"))
  var count = 3

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Relations in which each differs from every other at least; a replacement counts two.",
      valueName: "n"))
  var apart = 1

  @Option(help: ArgumentHelp("A plan to begin from.", valueName: "plan.json"))
  var plan: String?

  @Option(help: ArgumentHelp("Write the plans into this folder.", valueName: "folder"))
  var plansTo: String?

  @OptionGroup var output: AdviceOutput

  func validate() throws {
    guard (1...100).contains(count), (1...10_000).contains(apart) else {
      throw ValidationError("--count takes 1 to 100, --apart 1 to 10000.")
    }
  }

  func run() throws {
    let language = input.language
    try output.check(language)
    let folder = try input.read()
    let start = try first(folder)
    let alternatives = try find(folder, start)
    let document = AlternativesReport(alternatives, of: folder.programme, language: language)
    try output.write(language, report: document.report) { document.json }
    if let plansTo { try write(alternatives, folder, plansTo) }
  }

  private func first(_ folder: SoundFolder) throws(CommandFailure) -> Plan {
    if let plan {
      let file = PlanDocumentFile(path: plan)
      let data = try file.read(input.language)
      do {
        return try PlanJSON.decode(data, of: folder.programme)
      } catch {
        throw file.failure(error, input.language)
      }
    }
    let result: PlanResult
    do {
      result = try folder.plan(
        AdviceOptions.interruptible(
          PlanningOptions(
            effort: output.effort, threads: ProcessInfo.processInfo.activeProcessorCount)))
    } catch {
      throw CommandFailure(error, input.language)
    }
    switch result {
    case .planned(let planned): return planned.plan
    case .noPlan(let reason): throw CommandFailure(.noPlan, reason.lines(in: input.language))
    }
  }

  private func find(
    _ folder: SoundFolder, _ start: Plan
  ) throws(CommandFailure) -> Alternatives {
    let isInterrupted = AdviceOptions.interruption()
    do {
      return try Alternatives.find(
        folder.candidates, count: count, apart: apart, from: start,
        resolver: Resolver(
          solver: GLPKSolver(), effort: output.effort, isInterrupted: isInterrupted),
        attainable: start.attainable, isInterrupted: isInterrupted)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private func write(
    _ alternatives: Alternatives, _ folder: SoundFolder, _ path: String
  ) throws(CommandFailure) {
    do {
      try OutputFolder(path: path).make()
      for (index, item) in alternatives.items.enumerated() {
        let data = PlanJSON.encode(
          item.plan.restated(for: folder.programme), of: folder.programme,
          provenance: folder.provenanceOfAdvice("alternatives"), scenario: folder.scenarioName)
        try ResultFile("plan-\(index + 1).json", in: path).write(data)
      }
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}
