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
      Reads diagnostics and resources, and the levels under diagnostics in programme.yaml. Nothing is \
      written without -o or --apply.
      """)

  @OptionGroup var input: YearInput

  @Option(help: ArgumentHelp("Only this school's people; may be repeated.", valueName: "code"))
  var school: [String] = []

  @Flag(help: "List every deficit, not only those that are new, change or are closed.")
  var full = false

  @OptionGroup var output: YearOutput

  @Option(
    help: ArgumentHelp(
      "Write a copy of the table of deficits as it should be; never over a file.",
      valueName: "file"))
  var apply: String?

  func validate() throws {
    if let apply { try NewTable.validate(apply) }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read(for: .diagnostics)
    try output.check(language)
    let copy = try apply.map { try NewTable(path: $0, language) }
    let schools = try input.schools(school, of: folder)
    let diagnosis = folder.diagnosis()
    try copy?.write(TableCopy.deficits(diagnosis.deficits).table)
    let report = DiagnosisReport(
      diagnosis, language: language, schools: schools, isFull: full, trace: output.trace
    ).report
    try output.write(language, report: report) {
      DiagnosisJSON(diagnosis, trace: output.trace).data
    }
    input.warn(folder)
  }
}
