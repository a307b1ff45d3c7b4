import Foundation
import Mentoring
import ProgrammeFolder
import Spreadsheets
import WorkbookWriting

extension RawFolder {
  /// The folder with a CSV file for each table.
  public func csv(_ separator: CSVDialect.Separator) -> [WrittenFile] {
    own
      + tables.map { table in
        var text = CSVText(CSVDialect(separator))
        text.add(table.headings)
        for row in table.rows {
          let missing = max(0, table.headings.count - row.count)
          text.add(row + [String](repeating: "", count: missing))
        }
        return WrittenFile(name: table.guide.code + ".csv", data: Data(text.text.utf8))
      }
  }

  /// The folder with one workbook, `programme.xlsx`, that has a sheet for each table and one that
  /// explains them.
  ///
  /// - Throws: where a cell's text is longer than a workbook's cell holds.
  public func xlsx(_ language: Language) throws(WorkbookFailure) -> [WrittenFile] {
    guard !tables.isEmpty else { return own }
    let lists = ListSheet(tables, language)
    let sheets = tables.map { TableSheet($0, among: tables, lists, language).worksheet }
    let book = Workbook(
      title: language == .russian ? "Программа" : "Programme",
      sheets: [ExplanationSheet(tables.map(\.guide), language).worksheet] + sheets
        + [lists.worksheet].compactMap { $0 })
    return own + [WrittenFile(name: "programme.xlsx", data: try book.xlsx())]
  }

  private var own: [WrittenFile] {
    programmeFile.map { [WrittenFile(name: "programme.yaml", data: $0)] } ?? []
  }
}
