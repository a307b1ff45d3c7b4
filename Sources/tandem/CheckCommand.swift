import ArgumentParser
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// Reads a folder and says what is wrong or doubtful in it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a programme folder without planning.",
    discussion: """
      Prints every fault (exit code 2) or every warning, each at its file, row and column, and what \
      was read.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Tell every default that holds because nothing is written.")
  var defaults = false

  func run() throws {
    let language = input.language
    let folder: SoundFolder
    let year: YearFolder
    do {
      // The tables around the plan, and with them every other fault of the folder.
      year = try YearFolder(at: input)
      folder = try input.read()
    } catch {
      try Console.print(error.lines)
      throw error.status.code
    }
    if defaults { try Console.print(folder.reading.defaults.map { $0.line(in: language) }) }
    let warnings = folder.reading.warnings + year.warnings(besides: folder.reading.warnings)
    try Console.print(warnings.map { $0.line(in: language) })
    try Console.print([
      Self.contents(folder.programme)[language], Self.verdict(warnings.count)[language],
    ])
  }

  /// What is wrong or doubtful in the tables around the plan.
  private struct YearFolder {
    private let reading: TandemService.YearFolder

    init(at input: InputOptions) throws(CommandFailure) {
      do {
        reading = try TandemService.YearFolder(
          at: URL(fileURLWithPath: input.folder, isDirectory: true), for: .check)
      } catch {
        throw CommandFailure(
          FolderInput(folder: input.folder, language: input.language).asWritten(error),
          input.language)
      }
    }

    func warnings(besides known: [InputIssue]) -> [InputIssue] {
      let known = Set(known)
      return reading.reading.warnings.filter { !known.contains($0) }
    }
  }

  private static func contents(_ programme: Programme) -> LocalizedText {
    let partners = programme.schools.count { $0.kind == .partner }
    let schools = programme.schools.count - partners
    let mentors = Set(programme.mentors.map(\.teacher)).count
    let mentees = Set(programme.deficits.map(\.teacher)).count
    let (children, tutors) = (programme.pupils.count, programme.tutors.count)
    let pupils =
      children == 0
      ? LocalizedText(ru: "", en: "")
      : LocalizedText(
        ru: ", учеников в списках \(children), тьюторов \(tutors)",
        en: ", pupils listed \(children), tutors \(tutors)")
    return LocalizedText(
      ru: "\(programme.identity.id): школ \(schools), организаций-партнёров \(partners), "
        + "получателей \(programme.recipients.count), возможных кураторов "
        + "\(programme.curators.count), педагогов \(programme.teachers.count), дефицитов "
        + "\(programme.deficits.count) у \(mentees), наставников в банке \(mentors), записей SWOT "
        + "\(programme.swot.count), решений \(programme.decisions.count)" + pupils.russian,
      en: "\(programme.identity.id): schools \(schools), partner organisations \(partners), "
        + "recipients \(programme.recipients.count), possible curators "
        + "\(programme.curators.count), teachers \(programme.teachers.count), deficits "
        + "\(programme.deficits.count) of \(mentees), mentors in the bank \(mentors), SWOT items "
        + "\(programme.swot.count), decisions \(programme.decisions.count)" + pupils.english)
  }

  private static func verdict(_ warnings: Int) -> LocalizedText {
    warnings == 0
      ? LocalizedText(
        ru: "Ошибок и предупреждений нет.", en: "There are no faults and no warnings.")
      : LocalizedText(
        ru: "Ошибок нет, предупреждений: \(warnings).",
        en: "There are no faults; warnings: \(warnings).")
  }
}
