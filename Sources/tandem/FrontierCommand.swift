import Advice
import AdviceDocuments
import ArgumentParser
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning
import TandemService

/// Finds the exact trade-off of two goals.
struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier", abstract: "The trade-off curve of two goals.",
    discussion: """
      Looks at the two goals alone, within all limits and hard requirements of the programme. Goals \
      go by their codes, such as coverage, quality, worst_off, burden; travel stands for burden.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The two goals, the first being read upwards.", valueName: "a,b"))
  var goals: GoalPair

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Points at most, spread evenly; by default all.", valueName: "n"))
  var points: Int?

  @OptionGroup(title: "Search") var search: QuickSearchOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the curve to this file: .json, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp("Write the plan of every point into this folder.", valueName: "folder"))
  var plansTo: String?

  @Option(
    help: ArgumentHelp(
      "Write the pictures of the page as SVG into this folder.", valueName: "folder"))
  var pictures: String?

  func validate() throws {
    if let points, !(2...500).contains(points) {
      throw ValidationError("--points takes a whole number from 2 to 500.")
    }
    for file in output where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--output takes files that end in .json, .html or .xlsx.")
    }
  }

  func run() throws {
    let language = input.language
    let folder = try input.read()
    for file in output { try AdviceFile.check(file, language) }
    guard let frontier = try find(folder) else {
      let text = LocalizedText(
        ru: "Плана нет: обязательные требования невыполнимы вместе (tandem plan скажет, какие).",
        en: "There is no plan: the hard requirements cannot be met together (see tandem plan).")
      throw CommandFailure(.noPlan, [text[language]])
    }
    let document = FrontierReport(frontier, of: folder.programme, language: language)
    for file in output {
      try AdviceFile(path: file, language: language).write(
        json: { document.json }, report: document.report, page: { document.html })
    }
    if let plansTo { try write(frontier, folder, plansTo) }
    if let pictures { try AdviceFile.write(document.pictures, into: pictures, language) }
    try Console.print(ReportText(document.report).lines)
  }

  private func find(_ folder: SoundFolder) throws(CommandFailure) -> Frontier? {
    let options = AdviceOptions.interruptible(search.options)
    do {
      return try FrontierSearch(solver: GLPKSolver(), options: options).run(
        folder.programme, goals.first, goals.second, count: points)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private func write(
    _ frontier: Frontier, _ folder: SoundFolder, _ path: String
  ) throws(CommandFailure) {
    do {
      try OutputFolder(path: path).make()
      for (index, point) in frontier.points.enumerated() {
        let number = String("00\(index + 1)".suffix(3))
        try ResultFile("point-\(number).json", in: path).write(
          folder.document(of: point.plan.restated(for: folder.programme), search.options))
      }
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}

/// Two different goals, written `coverage,burden`.
struct GoalPair: ExpressibleByArgument {
  let first: Goal
  let second: Goal

  init?(argument: String) {
    let goals = argument.split(separator: ",", omittingEmptySubsequences: false).map { word in
      word == "travel" ? Goal.burden : Goal(rawValue: String(word))
    }
    guard goals.count == 2, let first = goals[0], let second = goals[1], first != second else {
      return nil
    }
    (self.first, self.second) = (first, second)
  }
}
