import Documents
import Foundation
import Mentoring
import Papers
import RussianOffice
import TandemService
import WordTemplates

/// Writes the papers of a plan.
struct PapersRun {
  let input: FolderInput
  let plan: String
  let output: String
  /// nil: all.
  let groups: Set<PaperKind.Group>?
  let templates: String?
  let nameRules: String?
  /// nil: papers know months.
  let calendar: String?

  private var language: Language { input.language }
  private var kinds: [PaperKind] {
    PaperKind.allCases.filter { groups?.contains($0.group) ?? true }
  }

  func run() throws {
    let declension = try declension()
    let (folder, approved) = try input.readApproved(plan)
    let dates = try calendar.map { path throws(CommandFailure) in
      let source = try input.calendarSource()
      return ApprovedCalendar(
        try CalendarFile(path: path).approved(folder, approved, source, language), source)
    }
    let sources = folder.paperSources(approved, declension: declension, calendar: dates)
    let templates = try templateSet()
    var written: Set<String> = []
    var unfinished: [String] = []
    do {
      try OutputFolder(path: output).make()
      var made: Set<String> = []
      let files = AtomicFiles()
      try PaperSet(sources, templates: templates).write(kinds) { file in
        let place = ResultFile(file.path, in: output)
        let folder = (place.path as NSString).deletingLastPathComponent
        if made.insert(folder).inserted { try OutputFolder(path: folder).make() }
        try place.write(file.data, among: files)
        written.insert(file.path)
        if !file.missing.entries.isEmpty {
          unfinished.append(line(file.path, file.missing.entries.count))
        }
      }
      try files.finish()
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    } catch is PaperTooLarge {
      throw CommandFailure(.failure, [Self.tooLarge[language]])
    }
    Console.printError(unfinished + leftOver(written))
    try Console.print([verdict(written.count, unfinished.count)[language]])
  }

  private static let tooLarge = LocalizedText(
    ru: "одна из бумаг больше 64 МБ; проверьте, не повторяет ли шаблон лишнего",
    en: "a paper is over 64 MB; see whether its template repeats too much")

  /// Papers of an earlier plan in the same place, which somebody might sign by mistake.
  private func leftOver(_ written: Set<String>) -> [String] {
    let groups = Set(kinds.map(\.group.rawValue))
    return groups.sorted().flatMap { group -> [String] in
      let folder = URL(fileURLWithPath: output).appendingPathComponent(group).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { "\(group)/\($0)" }
        .filter { $0.hasSuffix(".docx") || $0.hasSuffix(".svg") }
        .filter { !written.contains($0) }
        .map { path in
          LocalizedText(
            ru:
              "\(path): предупреждение: этот файл не из этого плана; удалите его, если он не нужен",
            en: "\(path): warning: this file is not of this plan; remove it if it is not needed")[
              language]
        }
    }
  }

  private func line(_ path: String, _ count: Int) -> String {
    LocalizedText(
      ru: "\(path): предупреждение: не заполнено: \(count); список в конце документа",
      en: "\(path): warning: blanks to fill in: \(count), listed at its end")[language]
  }

  private func verdict(_ count: Int, _ unfinished: Int) -> LocalizedText {
    unfinished == 0
      ? LocalizedText(
        ru: "Записано файлов: \(count) в \(output); все данные на месте.",
        en: "Files written: \(count) in \(output); nothing is missing.")
      : LocalizedText(
        ru: "Записано файлов: \(count) в \(output); с пробелами: \(unfinished).",
        en: "Files written: \(count) in \(output); with blanks: \(unfinished).")
  }

  private func declension() throws(CommandFailure) -> NameDeclension {
    guard let nameRules else { return NameDeclension() }
    let name = URL(fileURLWithPath: nameRules).lastPathComponent
    guard let data = TemplateFile.read(nameRules, limit: NameRules.maxBytes) else {
      throw TemplateFile.unreadable(name, language)
    }
    do {
      return NameDeclension(supplied: try NameRules(data))
    } catch {
      throw CommandFailure(.input, [NameRulesText.line(name, error)[language]])
    }
  }

  /// Every fault of every template of the user's before anything is written.
  private func templateSet() throws(CommandFailure) -> PaperTemplateSet {
    var own: [PaperKind: Data] = [:]
    if let templates {
      let folder = URL(fileURLWithPath: templates, isDirectory: true)
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory),
        isDirectory.boolValue
      else { throw TemplateFile.unreadable(folder.lastPathComponent, language) }
      for kind in kinds {
        let path = folder.appendingPathComponent(kind.file).path
        guard FileManager.default.fileExists(atPath: path) else { continue }
        guard let data = TemplateFile.read(path) else {
          throw TemplateFile.unreadable(kind.file, language)
        }
        own[kind] = data
      }
      if own.isEmpty { throw noTemplates(folder.lastPathComponent) }
    }
    do {
      return try PaperTemplateSet(kinds, own: own)
    } catch {
      throw CommandFailure(.input, error.lines(in: language))
    }
  }

  private func noTemplates(_ folder: String) -> CommandFailure {
    let names = kinds.map(\.file).joined(separator: ", ")
    let text = LocalizedText(
      ru: "\(folder): ошибка: в папке нет ни одного шаблона; их имена: \(names)",
      en: "\(folder): error: there is no template in the folder; their names: \(names)")
    return CommandFailure(.input, [text[language]])
  }
}
