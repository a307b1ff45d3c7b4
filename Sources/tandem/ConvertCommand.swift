import ArgumentParser
import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import Spreadsheets
import WorkbookWriting

/// Writes a folder's tables in the other format.
struct ConvertCommand: ParsableCommand {
  /// The formats of tables.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, xlsx
  }

  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write a folder's tables as CSV files or as one workbook.",
    discussion: """
      Every cell comes out as it went in, and programme.yaml byte by byte; rows above the headers and \
      files that are no tables stay behind. The cells themselves are not checked: see tandem check.
      """)

  @Argument(help: "Folder to read.")
  var folder: String

  @Option(name: [.customShort("o"), .customLong("output")], help: "Folder to write.")
  var output: String

  @Option(help: "csv or xlsx.")
  var to: Format

  @Option(help: "Between cells of CSV: comma, or semicolon or tab for Excel.")
  var separator = SeparatorName.comma

  @Flag(help: "Write over files of the same names.")
  var overwrite = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    let files: [WrittenFile]
    do {
      let raw = try RawFolder(at: URL(fileURLWithPath: folder, isDirectory: true))
      files = to == .csv ? raw.csv(separator.separator) : try raw.xlsx(language)
    } catch let input as InvalidInput {
      throw CommandFailure(input, language)
    } catch let failure as WorkbookFailure {
      throw CommandFailure(failure, language)
    }
    try FolderWriter(path: output, overwrite: overwrite, language: language).write(files)
    let text = LocalizedText(
      ru: "Записано файлов: \(files.count) в \(output)",
      en: "Files written: \(files.count) in \(output)")
    try Console.print([text[language]])
  }
}

/// The separators by name.
enum SeparatorName: String, ExpressibleByArgument, CaseIterable {
  case comma, semicolon, tab

  var separator: CSVDialect.Separator {
    switch self {
    case .comma: .comma
    case .semicolon: .semicolon
    case .tab: .tab
    }
  }
}
