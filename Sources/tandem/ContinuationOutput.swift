import Advice
import AdviceDocuments
import ArgumentParser
import Documents
import Foundation
import Mentoring
import Planning
import TandemService

/// Where a continued plan and the account of its changes go.
struct ContinuationOutput: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the new plan as JSON.", valueName: "plan.json"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Write what ends, goes on and is new: .json, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var report: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Also write what ended, with day and reason, into FOLDER/record/closed.jsonl; needs --date."))
  var register = false

  func validate() throws {
    for file in report where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--report takes files that end in .json, .html or .xlsx.")
    }
  }

  func check(_ language: Language) throws(CommandFailure) {
    for file in report { try AdviceFile.check(file, language) }
    if let plan { try AdviceFile.check(plan: plan, language) }
  }
}

/// Writes and prints a continued plan.
struct ContinuationPrinter {
  let folder: SoundFolder
  /// Where the register lies.
  let url: URL
  let earlier: EarlierPlanFile.Reading
  let outcome: Continuation.Outcome
  let ends: CalendarDate?
  let output: ContinuationOutput
  let language: Language
  /// What else the plan follows from, such as the events.
  var details: [String: String] = [:]

  func run(kind: String, title: LocalizedText) throws {
    switch outcome {
    case .noPlan(let requirement):
      throw CommandFailure(
        .noPlan,
        NoPlan(
          requirement: requirement, subjects: [], isProven: false, of: folder.programme
        ).lines(in: language))
    case .planned(let plan, let programme, let succession):
      let document = SuccessionReport(
        succession, from: earlier.plan, to: plan, of: programme, ends: ends, language: language)
      let report = document.report(title: title[language])
      for file in output.report {
        try AdviceFile(path: file, language: language).write(
          json: { document.json(kind: kind) }, report: report)
      }
      if let path = output.plan {
        let data = PlanJSON.encode(
          plan.restated(for: programme, goals: folder.programme.rules.goals), of: programme,
          provenance: folder.provenanceOfAdvice(kind, details), scenario: folder.scenarioName)
        try AdviceFile.write(data, to: path, language)
      }
      let closed = try close(document)
      try Console.print(ReportText(report).lines + closed)
    }
  }

  /// Writes what ended into the register, where that is asked for.
  private func close(_ document: SuccessionReport) throws(CommandFailure) -> [String] {
    guard output.register, let ends else { return [] }
    do {
      let count = try Closing(
        ended: document.ended.map { .init(entry: $0.entry, reason: $0.reason) }, date: ends,
        plan: earlier.bytes
      ).append(to: folder.reading.register, in: url)
      let text = LocalizedText(
        ru: "В реестр закрытых тандемов записано: \(count).",
        en: "Entries added to the register of closed tandems: \(count).")
      return ["", text[language]]
    } catch {
      throw CommandFailure(error, language)
    }
  }
}

/// A plan of an earlier time or state of the folder.
struct EarlierPlanFile {
  let path: String

  /// The plan and the bytes that it was read from.
  struct Reading {
    let plan: Plan
    let bytes: Data
  }

  func read(_ folder: SoundFolder, _ language: Language) throws(CommandFailure) -> Reading {
    let file = PlanDocumentFile(path: path)
    let data = try file.read(language)
    do {
      return Reading(plan: try EarlierPlanJSON.decode(data, of: folder.programme), bytes: data)
    } catch {
      var place = file.name
      if case .hours(let path) = error { place += ":" + path }
      let text =
        switch error {
        case .tooLarge: LocalizedText(ru: "файл слишком велик", en: "the file is too large")
        case .noPlan:
          LocalizedText(
            ru: "это не план; дайте plan.json, который написал tandem plan",
            en: "this is no plan; give a plan.json that tandem plan wrote")
        case .otherProgramme:
          LocalizedText(
            ru: "это план другой программы", en: "this is the plan of another programme")
        case .hours:
          LocalizedText(
            ru: "столько часов не работают; напишите от 0 до 1000000",
            en: "nobody works so many hours; write 0 to 1000000")
        }
      let word = LocalizedText(ru: "ошибка", en: "error")
      throw CommandFailure(.input, ["\(place): \(word[language]): \(text[language])"])
    }
  }
}
