import AdviceDocuments
import ArgumentParser
import Documents
import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService
import WorkbookWriting

/// The folder of a command around the plan.
struct YearInput: ParsableArguments {
  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @OptionGroup var languageOptions: LanguageOptions

  var language: Language { languageOptions.language }

  var url: URL { URL(fileURLWithPath: folder, isDirectory: true) }

  /// - Parameter facts: the path of a table of facts in place of the folder's; nil: none.
  func read(
    for purpose: YearFolder.Purpose, facts: String? = nil
  ) throws(CommandFailure) -> YearFolder {
    do {
      return try YearFolder(at: url, for: purpose, facts: facts.map { URL(fileURLWithPath: $0) })
    } catch {
      throw CommandFailure(
        FolderInput(folder: folder, language: language).asWritten(error), language)
    }
  }

  /// Schools that were named.
  func schools(
    _ codes: [String], of folder: YearFolder
  ) throws(CommandFailure) -> Set<School.ID> {
    let ids = Set(codes.map { School.ID($0) })
    let unknown = ids.filter { folder.programme.schoolIndex[$0] == nil }.sorted()
    guard unknown.isEmpty else {
      throw CommandFailure.unknownCodes(unknown.map(\.text), "schools", language)
    }
    return ids
  }

  /// Tells on stderr what is probably not meant.
  func warn(_ folder: YearFolder) {
    Console.printError(folder.reading.warnings.map { $0.line(in: language) })
  }
}

/// Where a report goes, and how much it tells.
struct YearOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the report to this file: .json, .html or .xlsx by its ending; may be repeated.",
      valueName: "file"))
  var output: [String] = []

  @Flag(help: "Name the rows of the tables that every figure comes from.")
  var trace = false

  func validate() throws {
    for file in output where AdviceFile.Kind(path: file) == nil {
      throw ValidationError("--output takes files that end in .json, .html or .xlsx.")
    }
  }

  func check(_ language: Language) throws(CommandFailure) {
    for file in output { try AdviceFile.check(file, language) }
  }

  /// Writes the files that were asked for, then prints the report.
  ///
  /// - Parameter whole: the report that goes into files; nil: the one that is printed.
  func write(
    _ language: Language, report: Report, whole: Report? = nil, picture: String = "",
    page: (() -> String)? = nil, json: () -> Data
  ) throws {
    let (filed, files) = (whole ?? report, AtomicFiles())
    for file in output {
      try AdviceFile(path: file, language: language).write(
        json: json, report: filed,
        page: { page?() ?? ReportPage(filed, language: language, picture: picture).html },
        among: files)
    }
    do {
      try files.finish()
    } catch {
      throw CommandFailure(error, language)
    }
    try Console.print(ReportText(report).lines)
  }
}

/// A table that is written beside the folder's own, never over a file.
struct NewTable {
  private let path: String
  private let language: Language

  static func validate(_ path: String) throws {
    guard path.hasSuffix(".csv") || path.hasSuffix(".xlsx") else {
      throw ValidationError("Tables are written to files that end in .csv or .xlsx.")
    }
  }

  /// - Throws: where something stands there already, or nothing can be written there.
  init(path: String, _ language: Language) throws(CommandFailure) {
    self.path = path
    self.language = language
    if FileManager.default.fileExists(atPath: path) {
      let text = LocalizedText(
        ru: "\(path) уже есть; укажите другое имя: таблицы не записываются поверх файлов",
        en: "\(path) is there already; name another file: tables are never written over one")
      throw CommandFailure(.failure, [text[language]])
    }
    do {
      try ResultFile(path).checkPlace()
    } catch {
      throw CommandFailure(error, language)
    }
  }

  func write(_ table: RawTable) throws(CommandFailure) {
    let folder = RawFolder(tables: [table], programmeFile: nil)
    do {
      let file =
        path.hasSuffix(".csv") ? folder.csv(.comma).first : try folder.xlsx(language).first
      guard let file else { preconditionFailure("a table makes a file") }
      try AtomicFile.write(file.data, to: URL(fileURLWithPath: path))
    } catch let failure as WorkbookFailure {
      throw CommandFailure(failure, language)
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    } catch {
      preconditionFailure("nothing else is thrown")
    }
  }
}

extension CommandFailure {
  /// The rules lack the section that a command works by.
  static func missingRules(_ key: String, _ language: Language) -> CommandFailure {
    let text = LocalizedText(
      ru: "programme.yaml: ошибка: \(key): ключа нет, а без него эта команда не знает правил; "
        + "допишите его (Docs/DataFolder.md)",
      en: "programme.yaml: error: \(key): the key is missing, and this command works by it; add it "
        + "(Docs/DataFolder.md)")
    return CommandFailure(.input, [text[language]])
  }

  static func unknownCodes(
    _ codes: [String], _ table: String, _ language: Language
  ) -> CommandFailure {
    CommandFailure(
      .input,
      codes.map { code in
        LocalizedText(
          ru: "в \(table) нет кода «\(code)»; проверьте код",
          en: "\(table) has no code '\(code)'; check the code")[language]
      })
  }
}
