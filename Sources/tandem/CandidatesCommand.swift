import ArgumentParser
import Documents
import Foundation
import Matching
import Mentoring
import TandemService

/// Lists who may work with whom, how good it would be, and why others may not.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "List who may work with whom, with scores and rejections.",
    discussion: """
      Of one school, mentor, mentee, tutor or pupil, or of all with --full: each choice with its score (0 to 1000) \
      and the parts that make it, and each rejection with its reason. Else in short: curators of each \
      recipient, help by topic, mentors by competency, tutors by school, and how many each rule turns \
      down.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("Only the deficits of this teacher.", valueName: "teacher"))
  var mentee: String?

  @Option(help: ArgumentHelp("Only what this mentor could do.", valueName: "teacher"))
  var mentor: String?

  @Option(help: ArgumentHelp("Only the tutors of this pupil.", valueName: "pupil"))
  var pupil: String?

  @Option(help: ArgumentHelp("Only the pupils of this tutor.", valueName: "teacher"))
  var tutor: String?

  @Option(help: ArgumentHelp("Only what this school is a side of.", valueName: "school"))
  var school: String?

  @Flag(
    help: "List each choice with its score in parts and each rejection with its reason, of all.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Write choices and rejections as a CSV table instead of printing them.", valueName: "file"))
  var csv: String?

  func run() throws {
    let language = input.language
    let folder = try input.read()
    if let csv { try AdviceFile.check(csv, language) }
    let filter = CandidateFilter(
      mentee: mentee.map { .init($0) }, mentor: mentor.map { .init($0) },
      pupil: pupil.map { .init($0) }, tutor: tutor.map { .init($0) },
      school: school.map { .init($0) })
    let faults = filter.faults(in: folder.programme)
    guard faults.isEmpty else {
      throw CommandFailure(.input, faults.map { $0[language] })
    }
    let reasons = filter.reasonsForNothing(in: folder.programme)
    guard reasons.isEmpty || csv != nil else {
      return try Console.print(reasons.map { $0[language] })
    }
    let list = CandidateList(folder.candidates, filter: filter)
    let rejections = RejectionList(folder.candidates, filter: filter)
    if csv == nil, list.rows.isEmpty, rejections.counts().isEmpty {
      return try Console.print([Self.nothing[language]])
    }
    if let csv {
      try write(CandidateTable(list.rows, rejected: rejections.rows()), to: csv)
    } else {
      let names = CandidateNames(programme: folder.programme, language: language)
      let isBrief = !full && filter == CandidateFilter()
      let lines =
        isBrief
        ? CandidateOverview(list: list, names: names).lines
        : CandidateText(list: list, names: names).lines
      try Console.print(lines + [""])
      let found = RejectionText(rejections: rejections, names: names)
      try Console.print(
        isBrief ? found.counts + ["", CandidateOverview.howToSeeAll[language]] : found.each)
    }
  }

  private static let nothing = LocalizedText(
    ru: "Вариантов нет, и отклонять нечего: никто из тех, о ком спрошено, ни на каком уровне не "
      + "владеет тем, чего не хватает другому.",
    en: "There are no choices, and none to turn down: nobody asked about has at any level what "
      + "another lacks.")

  private func write(_ table: CandidateTable, to path: String) throws(CommandFailure) {
    var text = ""
    table.write(to: &text)
    try AdviceFile.write(Data(text.utf8), to: path, input.language)
  }
}
