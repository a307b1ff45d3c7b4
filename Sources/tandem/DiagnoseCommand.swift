import AdviceDocuments
import ArgumentParser
import Diagnostics
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService
import YearDocuments

/// Turns scores of diagnostics into deficits.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose", abstract: "Turn scores of diagnostics into deficits.",
    discussion: """
      Reads diagnostics, resources and what facts say of deficits diagnosed again, and the levels under \
      diagnostics in programme.yaml. Nothing is written without -o or --apply.
      """)

  @OptionGroup var input: YearInput

  @Option(help: ArgumentHelp("Only this school's people; may be repeated.", valueName: "code"))
  var school: [String] = []

  @Flag(
    help:
      "List every deficit, not only those that are new, change or are closed, and every teacher.")
  var full = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The last day of which results and facts count, by default the last of all.",
      valueName: "yyyy-mm-dd"))
  var asOf: String?

  @OptionGroup var output: YearOutput

  @Option(
    help: ArgumentHelp(
      "Write a copy of the table of deficits as it should be; never over a file.",
      valueName: "file"))
  var apply: String?

  func validate() throws {
    if let apply { try NewTable.validate(apply) }
    if let asOf, CalendarDate(text: asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2022-05-31.")
    }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read(for: .diagnostics)
    try output.check(language)
    let copy = try apply.map { try NewTable(path: $0, language) }
    let schools = try input.schools(school, of: folder)
    let diagnosis = folder.diagnosis(upTo: asOf.flatMap { CalendarDate(text: $0) })
    try copy?.write(TableCopy.deficits(diagnosis.deficits).table)
    let sources = folder.reading.sources
    func report(isFull: Bool) -> Report {
      DiagnosisReport(
        diagnosis, language: language, schools: schools, isFull: isFull, trace: output.trace,
        sources: sources
      ).report
    }
    try output.write(
      language, report: report(isFull: full),
      whole: output.output.isEmpty ? nil : report(isFull: true)
    ) {
      DiagnosisJSON(diagnosis, trace: output.trace, sources: sources).data
    }
    input.warn(folder)
  }
}
