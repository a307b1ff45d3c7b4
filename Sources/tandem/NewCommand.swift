import ArgumentParser
import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import WorkbookWriting

/// Starts a programme folder: a small example to be written over.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a programme folder or workbook of one's own.",
    discussion: """
      Writes programme.yaml with every rule explained, and the tables with a small example that can be \
      planned as it stands; headings and words are those of --lang.
      """)

  @Argument(help: "Folder to write.")
  var folder: String

  @Flag(help: "One workbook with lists to choose from and notes, instead of CSV tables.")
  var xlsx = false

  @Flag(help: "Write over files of the same names.")
  var overwrite = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    let template = FolderTemplate(language)
    let files: [WrittenFile]
    do {
      files =
        xlsx
        ? try template.folder.xlsx(language)
        : template.folder.csv(language == .russian ? .semicolon : .comma) + [template.explanation]
    } catch {
      throw CommandFailure(error, language)
    }
    try FolderWriter(path: folder, overwrite: overwrite, language: language).write(files)
    let next = LocalizedText(
      ru:
        "Записано: \(folder). Впишите свои данные вместо примера и проверьте: tandem check \(folder)",
      en: "Written: \(folder). Write your own data over the example, then: tandem check \(folder)")
    try Console.print([next[language]])
  }
}

extension CommandFailure {
  init(_ workbook: WorkbookFailure, _ language: Language) {
    let text = LocalizedText(
      ru: "не удалось записать книгу: \(workbook.description)",
      en: "cannot write the workbook: \(workbook.description)")
    self.init(.failure, [text[language]])
  }
}
