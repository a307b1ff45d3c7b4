import ArgumentParser
import Documents
import Foundation
import Mentoring
import Monitoring
import ProgrammeFolder
import TandemService
import YearDocuments

/// Computes what came of a programme.
struct MonitorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monitor", abstract: "Say what came of a plan: what is late, indicators, schools.",
    discussion: """
      Reads facts, results and diagnostics, and the indicators of programme.yaml. Nothing is written \
      without -o.
      """)

  @OptionGroup var input: YearInput

  @Option(
    help: ArgumentHelp(
      "The plan that runs; without it contracts, visits and tandems are not looked at.",
      valueName: "plan.json"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "A table of facts (CSV or workbook) in place of the folder's.", valueName: "file"))
  var facts: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The last day that counts, by default that of the last fact.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Flag(help: "Print every risk, not only the first of each kind; files have all of them.")
  var full = false

  @OptionGroup var output: YearOutput

  func validate() throws {
    if let asOf, CalendarDate(text: asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2022-05-31.")
    }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read(for: .monitoring, facts: facts)
    try output.check(language)
    let promised = try plan.map { path throws(CommandFailure) in
      try read(PlanDocumentFile(path: path), of: folder.programme)
    }
    let monitoring = folder.monitoring(
      plan: promised, upTo: asOf.flatMap { CalendarDate(text: $0) })
    func report(isFull: Bool) -> MonitoringReport {
      MonitoringReport(monitoring, language: language, isFull: isFull, trace: output.trace)
    }
    let whole = report(isFull: true)
    try output.write(
      language, report: report(isFull: full).report, whole: whole.report,
      page: { MonitoringPage(whole).html },
      json: { MonitoringJSON(monitoring, trace: output.trace).data })
    input.warn(folder)
  }

  private func read(
    _ file: PlanDocumentFile, of programme: Programme
  ) throws(CommandFailure) -> PlanFacts {
    let document = try file.read(input.language)
    do {
      return PlanFacts(
        try PlanJSON.decode(document, of: programme), of: programme, named: file.name)
    } catch {
      throw file.failure(error, input.language)
    }
  }
}
