import Advice
import AdviceDocuments
import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Plans a new period from the last one's plan.
struct RenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew", abstract: "Plan a new period from the last one's plan.",
    discussion: """
      FOLDER holds the new period: deficits that diagnostics show closed are no longer in \
      the table deficits. Says of each relation whether it ends, goes on or is new, and why. Few changes \
      are a goal: where the rules name it, there; else before quality and burden.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The last period's plan.", valueName: "plan.json"))
  var previous: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Changes at most; a replacement counts two.", valueName: "n"))
  var maxChanges: Int?

  @Option(
    help: ArgumentHelp(
      "The day from which what ends no longer runs, such as 2026-09-01.", valueName: "date"))
  var date: String?

  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Output") var output: ContinuationOutput

  func validate() throws {
    if let date, CalendarDate(text: date) == nil {
      throw ValidationError("--date takes a day such as 2026-09-01.")
    }
    if output.register, date == nil { throw ValidationError("--register needs --date.") }
  }

  func run() throws {
    let folder = try input.read()
    try output.check(input.language)
    let earlier = try EarlierPlanFile(path: previous).read(folder, input.language)
    let outcome = try plan(folder, earlier.plan)
    try ContinuationPrinter(
      folder: folder, url: input.url, earlier: earlier, outcome: outcome,
      ends: date.flatMap(CalendarDate.init(text:)), output: output, language: input.language
    ).run(
      kind: "renewal",
      title: LocalizedText(ru: "План нового периода", en: "The plan of a new period"))
  }

  private func plan(
    _ folder: SoundFolder, _ earlier: Plan
  ) throws(CommandFailure) -> Continuation.Outcome {
    let options = AdviceOptions.interruptible(search.options)
    do {
      return try Continuation(solver: GLPKSolver(), effort: search.effort).renew(
        folder.programme, earlier, most: maxChanges, options: options)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}
