import Documents
import Foundation
import Mentoring
import Papers

/// Reads templates and rules from outside, never more than such a file may have.
enum TemplateFile {
  /// One byte more than allowed where there are too many; nil where it cannot be read.
  static func read(_ path: String, limit: Int = PaperTemplateSet.maxTemplateBytes) -> Data? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    return try? handle.read(upToCount: limit + 1) ?? Data()
  }

  static func unreadable(_ name: String, _ language: Language) -> CommandFailure {
    let text = LocalizedText(
      ru: "\(name): ошибка: файл нельзя прочитать; проверьте путь и права",
      en: "\(name): error: the file cannot be read; check the path and permissions")
    return CommandFailure(.input, [text[language]])
  }
}

/// Looks at one template.
struct TemplateCheckRun {
  let path: String
  let kind: PaperKind?
  let language: Language

  func run() throws {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    guard let kind = kind ?? PaperKind(rawValue: stem) else {
      throw CommandFailure(.input, [unnamed(name)[language]])
    }
    guard let data = TemplateFile.read(path) else {
      throw TemplateFile.unreadable(name, language)
    }
    let faults = PaperTemplateSet.faults(of: data, for: kind)
    guard faults.isEmpty else {
      try Console.print(faults.map { $0.line(file: name, in: language) })
      throw ExitStatus.input.code
    }
    let text = LocalizedText(
      ru: "Ошибок в шаблоне нет (\(kind.title.russian)).",
      en: "The template has no faults (\(kind.title.english)).")
    try Console.print([text[language]])
  }

  private func unnamed(_ name: String) -> LocalizedText {
    let names = PaperKind.allCases.map(\.rawValue).joined(separator: ", ")
    return LocalizedText(
      ru: "\(name): ошибка: по имени файла не видно, для какой бумаги шаблон; назовите файл так же "
        + "или укажите --as: \(names)",
      en: "\(name): error: the file's name does not say which paper it is for; call it so, or say "
        + "--as: \(names)")
  }
}

/// Writes the shipped templates out, so that they can be changed.
struct TemplateCopyRun {
  let path: String
  let language: Language

  func run() throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let taken = PaperKind.allCases.map(\.file).filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
    guard taken.isEmpty else {
      let text = LocalizedText(
        ru:
          "в папке \(path) уже есть шаблоны (\(taken.joined(separator: ", "))); укажите другую папку",
        en:
          "there are templates in \(path) already (\(taken.joined(separator: ", "))); name another "
          + "folder")
      throw CommandFailure(.failure, [text[language]])
    }
    do throws(DocumentFailure) {
      try OutputFolder(path: path).make()
      for kind in PaperKind.allCases {
        try ResultFile(kind.file, in: path).write(PaperTemplateSet.shipped(kind))
      }
    } catch {
      throw CommandFailure(error, language)
    }
    let text = LocalizedText(
      ru: "Записано шаблонов: \(PaperKind.allCases.count) в \(path)",
      en: "Templates written: \(PaperKind.allCases.count) in \(path)")
    try Console.print([text[language]])
  }
}
