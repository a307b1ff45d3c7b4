import Documents
import Foundation
import Mentoring
import Papers
import RussianOffice
import TandemService

/// Writes the papers of a plan.
struct PapersRun {
  let input: PaperInput
  let output: String
  /// nil: all.
  let groups: Set<PaperKind.Group>?
  let templates: String?
  let nameRules: String?

  private var language: Language { input.language }
  private var kinds: [PaperKind] {
    PaperKind.allCases.filter { groups?.contains($0.group) ?? true }
  }

  func run() throws {
    let sources = try input.sources(declension: declension())
    let templates = try templateSet()
    var count = 0
    var unfinished: [String] = []
    do {
      try OutputFolder(path: output).make()
      var made: Set<String> = []
      try PaperSet(sources, templates: templates).write(kinds) { file in
        let place = URL(fileURLWithPath: output, isDirectory: true).appendingPathComponent(
          file.path)
        let folder = place.deletingLastPathComponent().path
        if made.insert(folder).inserted { try OutputFolder(path: folder).make() }
        try AtomicFile.write(file.data, to: place)
        count += 1
        if !file.missing.entries.isEmpty {
          unfinished.append(line(file.path, file.missing.entries.count))
        }
      }
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    }
    Console.printError(unfinished)
    try Console.print([verdict(count, unfinished.count)[language]])
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
    guard let data = FileManager.default.contents(atPath: nameRules) else {
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

/// What is wrong with a file of rules for names.
enum NameRulesText {
  static func line(_ file: String, _ fault: NameRules.Fault) -> LocalizedText {
    let place = fault.path.isEmpty ? file : "\(file):\(fault.path)"
    let text =
      switch fault.problem {
      case .notJSON:
        LocalizedText(
          ru: "это не JSON с правилами; нужен файл в формате petrovich",
          en: "this is no JSON with rules; a file in petrovich's format is needed")
      case .tooLarge: LocalizedText(ru: "файл слишком велик", en: "the file is too large")
      case .absent:
        LocalizedText(
          ru: "списка нет; нужны lastname, firstname, middlename, в каждом suffixes",
          en: "the list is absent; lastname, firstname, middlename are needed, each with suffixes")
      case .noText:
        LocalizedText(
          ru: "нужен список окончаний, не пустых", en: "a list of endings is needed, none empty")
      case .notFiveCases:
        LocalizedText(ru: "нужны пять падежей", en: "five cases are needed")
      case .unknownGender:
        LocalizedText(
          ru: "род не указан; пишите male, female или androgynous",
          en: "there is no gender; write male, female or androgynous")
      }
    return LocalizedText(
      ru: "\(place): ошибка: \(text.russian)", en: "\(place): error: \(text.english)")
  }
}
