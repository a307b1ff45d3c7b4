import ArgumentParser
import CalendarValues
import Documents
import Exports
import Foundation
import Mentoring
import TandemService

/// Writes a plan in the forms that people and other systems take.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a plan as tables, workbook, contracts, calendars and lists for other systems.",
    discussion: """
      The plan is audited first, under the scenario that it was made under; exit code 3 where it \
      breaks a rule. Names of persons are joined from the table people. Docs/Exports.md describes \
      every form.
      """)

  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @Argument(help: "The plan document, such as plan.json.")
  var plan: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Folder to write into, made where it is not there.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Form of the export; may be given several times.",
      valueName: ExportFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: [ExportFormat]

  @Flag(help: "Codes in place of names.")
  var pseudonymous = false

  @Flag(
    name: .customLong("public"),
    help: "For publication: nothing of any person, no deficits, no phones.")
  var isPublic = false

  @Option(
    help: ArgumentHelp(
      "Take the days of meetings from this calendar; else contracts know months.",
      valueName: "calendar.json"))
  var calendar: String?

  @OptionGroup var scenarioOptions: ScenarioFolderOptions

  @OptionGroup var earlierOptions: EarlierPlanOptions

  @OptionGroup var languageOptions: LanguageOptions

  private var language: Language { languageOptions.language }

  func validate() throws {
    guard !(isPublic && pseudonymous) else {
      throw ValidationError("--public leaves out more than --pseudonymous; give one of them")
    }
    let personal = format.filter { isPublic && !ExportFormat.publishable.contains($0) }
    guard personal.isEmpty else {
      let forms = personal.map(\.rawValue).joined(separator: ", ")
      let others = ExportFormat.publishable.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(forms) cannot be --public: made of persons; publish \(others)")
    }
  }

  func run() throws {
    let input = FolderInput(
      folder: folder, scenarios: scenarioOptions.scenarios, earlier: earlierOptions.earlier,
      language: language)
    let (folder, approved) = try input.readApproved(plan)
    let audience: ExportAudience =
      isPublic ? .everybody : pseudonymous ? .outsiders : .participants
    let dates = try calendar.map { path throws(CommandFailure) in
      let source = try input.calendarSource()
      return ApprovedCalendar(
        try CalendarFile(path: path).approved(folder, approved, source, language), source)
    }
    let files = try files(folder, approved, for: audience, dates)
    do {
      try write(files)
    } catch {
      throw CommandFailure(error, language)
    }
    if isPublic, let warning = StrangeFiles(in: output, besides: files).warning(output) {
      Console.printError([warning[language]])
    }
    try Console.print([Self.summary(files, output)[language]])
  }

  private func files(
    _ folder: SoundFolder, _ approved: ApprovedPlan, for audience: ExportAudience,
    _ dates: ApprovedCalendar?
  ) throws(CommandFailure) -> [ExportFile] {
    var files: [ExportFile] = []
    for form in ExportFormat.allCases where format.contains(form) {
      do {
        files += try folder.export(approved, as: form, for: audience, language, calendar: dates)
      } catch {
        throw CommandFailure(error, language)
      }
    }
    return files
  }

  private func write(_ files: [ExportFile]) throws(DocumentFailure) {
    let folders = Set(files.map { ($0.path as NSString).deletingLastPathComponent }).sorted()
    for folder in folders {
      try OutputFolder(path: (output as NSString).appendingPathComponent(folder)).make()
    }
    for file in files { try ResultFile(file.path, in: output).check() }
    let together = AtomicFiles()
    for file in files {
      try ResultFile(file.path, in: output).write(Data(file.bytes), among: together)
    }
    try together.finish()
  }

  private static func summary(_ files: [ExportFile], _ folder: String) -> LocalizedText {
    LocalizedText(
      ru: "Записано файлов: \(files.count), папка \(folder)",
      en: "Files written: \(files.count), folder \(folder)")
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension CommandFailure {
  init(_ failure: ExportFailure, _ language: Language) {
    let text =
      switch failure {
      case .notPublishable(let format):
        LocalizedText(
          ru: "\(format.rawValue) состоит из сведений о людях и не публикуется",
          en: "\(format.rawValue) is made of what concerns persons and cannot be published")
      case .workbook(let workbook):
        LocalizedText(
          ru: "книга не записана: \(workbook.description)",
          en: "the workbook could not be made: \(workbook.description)")
      }
    self.init(.failure, [text[language]])
  }
}
