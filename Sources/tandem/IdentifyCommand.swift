import AdviceDocuments
import ArgumentParser
import Foundation
import Identification
import Mentoring
import ProgrammeFolder
import TandemService
import YearDocuments

/// Proposes which schools need help.
struct IdentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify", abstract: "Propose which schools need help, and say why.",
    discussion: """
      Reads schools, results and social, and the criteria under identification in programme.yaml. \
      Nothing is written without -o, --paper or --apply.
      """)

  @OptionGroup var input: YearInput

  @Option(help: ArgumentHelp("Describe this school; may be repeated.", valueName: "code"))
  var school: [String] = []

  @Flag(help: "List every school, not only those that somebody has to look at.")
  var full = false

  @OptionGroup var output: YearOutput

  @Option(
    help: ArgumentHelp(
      "Write the recommendations as a page to be printed, a sheet for each school.",
      valueName: "file.html"))
  var paper: String?

  @Option(
    help: ArgumentHelp(
      "Write a copy of the table of schools with the proposed statuses; never over a file.",
      valueName: "file"))
  var apply: String?

  func validate() throws {
    if let paper, AdviceFile.Kind(path: paper) != .html {
      throw ValidationError("--paper takes a file that ends in .html.")
    }
    if let apply { try NewTable.validate(apply) }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read(for: .identification)
    try output.check(language)
    if let paper { try AdviceFile.check(paper, language) }
    let copy = try apply.map { try NewTable(path: $0, language) }
    guard let found = folder.identification() else {
      throw CommandFailure.missingRules("identification", input.language)
    }
    let schools = try input.schools(school, of: folder)
    let sources = folder.reading.sources
    func report(isFull: Bool) -> Report {
      IdentificationReport(
        found, language: language, isFull: isFull, schools: schools, trace: output.trace,
        sources: sources
      ).report
    }
    if let copy {
      let statuses = Dictionary(
        uniqueKeysWithValues: found.findings.map { ($0.school.id, $0.proposed) })
      do {
        try copy.write(try TableCopy.schools(at: input.url, statuses: statuses).table)
      } catch let input as InvalidInput {
        throw CommandFailure(input, language)
      }
    }
    if let paper {
      let page = RecommendationPaper(
        found, indicators: folder.reading.rules.indicators, language: language, schools: schools)
      try AdviceFile.write(Data(page.html.utf8), to: paper, language)
    }
    try output.write(
      language, report: report(isFull: full),
      whole: output.output.isEmpty ? nil : report(isFull: true),
      picture: ConditionsChart(found, language: language).svg,
      json: { IdentificationJSON(found, trace: output.trace, sources: sources).data })
    input.warn(folder)
  }
}
