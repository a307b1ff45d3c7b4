import AdviceDocuments
import ArgumentParser
import CalendarDocuments
import CalendarPlanning
import CalendarValues
import Documents
import Foundation
import Mentoring
import TandemService

/// Turns a plan into dates.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Give the meetings of a plan their days.",
    discussion: """
      Reads the rules under calendar in programme.yaml and, where it is there, the table timetable. \
      Visits, team visits, meetings on topics, visits to lessons, seminars and sessions get days and \
      hours; what gets none says why and what would be enough. The plan is audited first. Nothing is \
      written without an option. Docs/Calendar.md describes rules and documents.
      """)

  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @Argument(help: "The plan document, such as plan.json.")
  var plan: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the calendar to this file: .json, .csv, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write iCalendar files, one a school, into this folder.", valueName: "folder"))
  var ics: String?

  @Option(
    help: ArgumentHelp(
      "Write the year on a page of every school, as SVG, into this folder.", valueName: "folder"))
  var pictures: String?

  @Option(
    help: ArgumentHelp(
      "Make none, but check this one, as Tandem wrote it or changed by hand.",
      valueName: "calendar.json"))
  var check: String?

  @Option(
    help: ArgumentHelp("Report only this school's meetings; may be repeated.", valueName: "code"))
  var school: [String] = []

  @Flag(help: "List every meeting, not only the first trips.")
  var full = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Work of the search, 0 or more; the same effort gives the same calendar.", valueName: "n"))
  var effort = CalendarPlanner.defaultEffort

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads that search side by side, by default one a core; the calendar is the same.",
      valueName: "n"))
  var threads: Int?

  @OptionGroup var scenarioOptions: ScenarioFolderOptions

  @OptionGroup var languageOptions: LanguageOptions

  private var language: Language { languageOptions.language }

  func validate() throws {
    for file in output where !file.hasSuffix(".csv") && AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--output takes files that end in .json, .csv, .html or .xlsx.")
    }
    guard (0...1_000_000).contains(effort) else {
      throw ValidationError("--effort takes a whole number from 0 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 256.")
    }
  }

  func run() throws {
    let place = CalendarPlace(
      folder: folder, plan: plan, scenarios: scenarioOptions.scenarios, language: language)
    let (sound, approved, source) = try place.read()
    for file in output { try AdviceFile.check(file, language) }
    let schools = try schools(of: sound)
    let calendar: MeetingCalendar
    if let check {
      calendar = try CalendarFile(path: check).approved(sound, approved, source, language)
    } else {
      do {
        calendar = try sound.calendar(
          for: approved, source, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
          effort: effort)
      } catch {
        throw CommandFailure(
          error, CalendarWords(sound.programme, source.rules, language: language), language)
      }
    }
    let words = CalendarWords(sound.programme, source.rules, language: language)
    let full = CalendarReport(calendar, words, schools: schools, isFull: true).report
    try write(
      calendar, of: sound.programme, words, full, document: { sound.document(of: calendar) })
    let report =
      self.full
      ? full
      : CalendarReport(
        calendar, words, schools: schools, isFull: false
      ).report
    try Console.print(ReportText(report).lines)
  }

  private func schools(of folder: SoundFolder) throws(CommandFailure) -> Set<School.ID> {
    let ids = Set(school.map { School.ID($0) })
    let unknown = ids.filter { folder.programme.schoolIndex[$0] == nil }.sorted()
    guard unknown.isEmpty else {
      throw CommandFailure.unknownCodes(unknown.map(\.text), "schools", language)
    }
    return ids
  }

  /// All files or none.
  private func write(
    _ calendar: MeetingCalendar, of programme: Programme, _ words: CalendarWords,
    _ report: Report, document: () -> Data
  ) throws {
    let files = AtomicFiles()
    do {
      for folder in [ics, pictures].compactMap({ $0 }) { try OutputFolder(path: folder).make() }
      for file in output {
        if file.hasSuffix(".csv") {
          let text = CalendarCSV(calendar, of: programme).text
          try ResultFile(file).write(Data(text.utf8), among: files)
        } else {
          try AdviceFile(path: file, language: language).write(
            json: document, report: report, among: files)
        }
      }
      if let ics {
        for file in MeetingICalendar(calendar, words).files {
          try ResultFile(file.name, in: ics).write(Data(file.text.utf8), among: files)
        }
      }
      if let pictures {
        for (school, svg) in SchoolYearPicture.all(calendar, words) {
          let name = FileName.safe(school.text) + ".svg"
          try ResultFile(name, in: pictures).write(Data(svg.utf8), among: files)
        }
      }
      try files.finish()
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    }
  }
}
