import AdviceDocuments
import ArgumentParser
import Foundation
import Mentoring

/// How much work an answer may take, and where it goes besides the terminal.
struct AdviceOutput: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Work of the search for each question, 0 or more; the same effort gives the same answer.",
      valueName: "n"))
  var effort = 6

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the answer to this file: .json, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var output: [String] = []

  func validate() throws {
    guard (0...1_000_000).contains(effort) else {
      throw ValidationError("--effort takes a whole number from 0 to 1000000.")
    }
    for file in output where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--output takes files that end in .json, .html or .xlsx.")
    }
  }

  func check(_ language: Language) throws(CommandFailure) {
    for file in output { try AdviceFile.check(file, language) }
  }

  /// Prints the report and writes it wherever it was asked for.
  func write(_ language: Language, report: Report, json: () -> Data) throws {
    for file in output {
      try AdviceFile(path: file, language: language).write(json: json, report: report)
    }
    try Console.print(ReportText(report).lines)
  }
}
