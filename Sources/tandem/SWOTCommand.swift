import ArgumentParser
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService
import YearDocuments

/// Proposes items for the schools' SWOT.
struct SWOTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swot", abstract: "Propose SWOT items from results, resources and staff.",
    discussion: """
      Reads the rules under swot in programme.yaml; shows schools by topics, and who could help whom. \
      Nothing is written without -o or --apply.
      """)

  @OptionGroup var input: YearInput

  @Option(help: ArgumentHelp("Only this school; may be repeated.", valueName: "code"))
  var school: [String] = []

  @OptionGroup var output: YearOutput

  @Option(
    help: ArgumentHelp(
      "Write a copy of the table swot with the new items and where they come from, to be accepted or "
        + "changed; never over a file.", valueName: "file"))
  var apply: String?

  func validate() throws {
    if let apply { try NewTable.validate(apply) }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read(for: .selfAnalysis)
    guard !folder.reading.rules.swot.isEmpty else {
      throw CommandFailure.missingRules("swot", language)
    }
    try output.check(language)
    let copy = try apply.map { try NewTable(path: $0, language) }
    let schools = try input.schools(school, of: folder)
    let analysis = folder.selfAnalysis()
    try copy?.write(TableCopy.swot(SWOTList(analysis, language: language).items).table)
    let sources = folder.reading.sources
    let report = SelfAnalysisReport(
      analysis, language: language, schools: schools, trace: output.trace, sources: sources
    ).report
    try output.write(language, report: report) {
      SelfAnalysisJSON(analysis, trace: output.trace, sources: sources).data
    }
    input.warn(folder)
  }
}
