import Advice
import ArgumentParser
import Documents
import Foundation
import Mentoring
import Planning
import ProgrammeFolder
import TandemService

/// Turns what people agree on into pins, what they decline into bans, and plans the rest again.
struct KeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Pin the agreed parts of a plan, ban the declined, plan again.",
    discussion: """
      Parts: curators, tandems, tutors, school:S01, mentor:T012, mentee:T044, tandem:T012:T044, \
      curator:S06:S10 (curator, recipient), tutor:T012:P01. The pins and bans are written as a scenario, which the \
      new plan is made under.
      """)

  @OptionGroup var input: FolderOptions

  @Argument(help: "The plan document that people have looked at.")
  var plan: String

  @Option(help: ArgumentHelp("A part that is agreed; may be repeated.", valueName: "part"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "A tandem, curator pair or tutor that is declined, with the reason: tandem:T012:T044=reason.",
      valueName: "part=reason"))
  var decline: [String] = []

  @Option(help: ArgumentHelp("Why the parts are agreed.", valueName: "text"))
  var reason = "agreed by the working group"

  @Option(help: ArgumentHelp("Name of the scenario to write.", valueName: "name"))
  var save = "agreed"

  @Flag(help: "Replace the scenario where it exists.")
  var overwrite = false

  @OptionGroup(title: "Search") var search: SearchOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the new plan here.", valueName: "plan.json"))
  var output: String?

  func validate() throws {
    if only.isEmpty && decline.isEmpty {
      throw ValidationError("Name what is agreed with --only, or declined with --decline.")
    }
    let isName = !save.isEmpty && save != Scenario.base.text && !save.hasPrefix(".")
    guard isName, save.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
      throw ValidationError("--save takes a name of letters, digits, - and _.")
    }
  }

  func run() throws {
    let language = input.language
    let base = try input.read()
    if let output { try AdviceFile.check(plan: output, language) }
    let (folder, plan) = try input.readPlan(self.plan, base)
    let reader = AgreementReader(programme: folder.programme, language: language)
    let agreement = Agreement(
      parts: try only.map { try reader.part($0) }, reason: reason,
      declines: try decline.map { try reader.decline($0) })
    let decisions = agreement.decisions(from: plan, of: folder.programme)
    try write(decisions, under: folder)
    let again = try input.read(base, under: save)
    var options = AdviceOptions.interruptible(search.options)
    options.conditions.start = plan
    let outcome = try run(again, options)
    let changes = VariantChanges(id: save, plan: outcome.plan, against: plan)
    if let output {
      try AdviceFile.write(outcome.document, to: output, language)
    }
    let text = LocalizedText(
      ru: "Закреплено \(decisions.count { $0.kind == .pinned }), запрещено "
        + "\(decisions.count { $0.kind == .forbidden }); сценарий \(save). Отношений прежних "
        + "\(changes.kept.count), новых \(changes.new.count), снятых \(changes.dropped.count).",
      en: "Pinned \(decisions.count { $0.kind == .pinned }), banned "
        + "\(decisions.count { $0.kind == .forbidden }); scenario \(save). Relations kept "
        + "\(changes.kept.count), new \(changes.new.count), dropped \(changes.dropped.count).")
    try Console.print([text[language]])
    var summary = ""
    PlanSummary(outcome.plan, of: again.programme, language: language).write(to: &summary)
    try Console.write(Data(summary.utf8))
  }

  private func run(
    _ folder: SoundFolder, _ options: PlanningOptions
  ) throws(CommandFailure) -> AuditedPlan {
    let result: PlanResult
    do {
      result = try folder.plan(options)
    } catch {
      throw CommandFailure(error, input.language)
    }
    switch result {
    case .planned(let planned): return planned
    case .noPlan(let reason): throw CommandFailure(.noPlan, reason.lines(in: input.language))
    }
  }

  private func write(_ decisions: [Decision], under folder: SoundFolder) throws(CommandFailure) {
    let target = input.scenarioFolder.url.appendingPathComponent("\(save).yaml")
    if FileManager.default.fileExists(atPath: target.path), !overwrite {
      let text = LocalizedText(
        ru: "сценарий \(save) уже есть; возьмите другое имя (--save) или --overwrite",
        en: "the scenario \(save) exists; take another name (--save) or --overwrite")
      throw CommandFailure(.failure, [text[input.language]])
    }
    let scenario = ScenarioText(
      name: LocalizedText(ru: "Согласованное", en: "Agreed"),
      question: LocalizedText(
        ru: "Каков план, если согласованное остаётся, а отклонённое запрещено?",
        en: "What is the plan if the agreed stays and the declined is banned?"),
      extended: folder.scenario?.id.text, decisions: decisions)
    do {
      try OutputFolder(path: input.scenarioFolder.url.path).make()
      try AtomicFile.write(scenario.text, to: target)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}
