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

  @Option(
    help: ArgumentHelp(
      "The most different plans among those that lose no more: 1% of every goal, or coverage=20, "
        + "coverage=1%; may be repeated.", valueName: "loss"))
  var within: [LossArgument] = []

  @Option(help: ArgumentHelp("A plan to begin from.", valueName: "plan.json"))
  var plan: String?

  @Option(help: ArgumentHelp("Write the plans into this folder.", valueName: "folder"))
  var plansTo: String?

  @OptionGroup var output: AdviceOutput

  func validate() throws {
    guard (1...100).contains(count), (1...10_000).contains(apart) else {
      throw ValidationError("--count takes 1 to 100, --apart 1 to 10000.")
    }
    if !within.isEmpty, apart != 1 {
      throw ValidationError("--apart and --within are two questions; ask one of them.")
    }
  }

  func run() throws {
    let language = input.language
    try output.check(language)
    let folder = try input.read()
    let losses = try losses(folder.programme)
    let start = try first(folder)
    let alternatives = try find(folder, start, losses)
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

  /// For each stage what may be lost; empty: that is not asked.
  private func losses(_ programme: Programme) throws(CommandFailure) -> [Tolerance] {
    if within.isEmpty { return [] }
    let stages = programme.rules.goals.map(\.id)
    for named in within.compactMap(\.stage) where !stages.contains(named) {
      let text = LocalizedText(
        ru: "--within: цели «\(named)» у программы нет; её цели: "
          + stages.joined(separator: ", "),
        en: "--within: the programme has no goal '\(named)'; its goals are "
          + stages.joined(separator: ", "))
      throw CommandFailure(.failure, [text[input.language]])
    }
    let usual = within.last { $0.stage == nil }?.amount ?? .units(0)
    return stages.map { stage in within.last { $0.stage == stage }?.amount ?? usual }
  }

  private func find(
    _ folder: SoundFolder, _ start: Plan, _ losses: [Tolerance]
  ) throws(CommandFailure) -> Alternatives {
    let isInterrupted = AdviceOptions.interruption()
    let threads = ProcessInfo.processInfo.activeProcessorCount
    do {
      var resolver = Resolver(
        solver: GLPKSolver(), effort: output.effort, wanders: !losses.isEmpty, threads: threads,
        isInterrupted: isInterrupted)
      let attainable = start.attainable
      if !losses.isEmpty {
        return try Alternatives.mostDifferent(
          folder.candidates, count: count, from: start, losses: losses, resolver: resolver,
          attainable: attainable, isInterrupted: isInterrupted)
      }
      resolver.groundwork = try resolver.groundwork(
        folder.candidates, start, attainable: attainable, threads: threads)
      return try Alternatives.find(
        folder.candidates, count: count, apart: apart, from: start, resolver: resolver,
        attainable: attainable, isInterrupted: isInterrupted)
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

/// What a plan may lose, written `1%`, `20`, `coverage=20` or `coverage=1%`.
struct LossArgument: ExpressibleByArgument {
  /// nil: every goal that is not named.
  let stage: String?
  let amount: Tolerance

  init?(argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard let last = halves.last else { return nil }
    stage = halves.count == 2 ? halves[0] : nil
    if last.hasSuffix("%") {
      guard let share = ShareArgument(argument: last), (0...1).contains(share.value) else {
        return nil
      }
      amount = .share(Thousandths(Int((share.value * 1000).rounded())))
    } else {
      guard let units = Int(last), units >= 0 else { return nil }
      amount = .units(units)
    }
  }
}
