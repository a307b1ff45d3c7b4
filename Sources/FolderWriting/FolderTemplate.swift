import Foundation
import Mentoring
import ProgrammeFolder

/// The folder that a new programme begins with: a small example, sound as it stands, to be written
/// over with one's own.
public struct FolderTemplate {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  /// The example as it would be read.
  public var folder: RawFolder {
    let tables = TableGuide.all.compactMap { guide in
      TemplateRows.rows[guide.code].map { table(guide, $0) }
    }
    return RawFolder(
      tables: tables, programmeFile: Data(TemplateYAML.text[language].utf8))
  }

  /// What the tables and columns mean, for people.
  public var explanation: WrittenFile {
    var lines: [String] = [
      LocalizedText(
        ru: "Таблицы программы: что в них писать",
        en: "The programme's tables: what to write in them"
      )[language], "",
    ]
    for guide in TableGuide.all where TemplateRows.rows[guide.code] != nil {
      lines += ["\(guide.code).csv: \(guide.purpose[language])"]
      for column in guide.columns { lines.append("  " + line(column)) }
      lines.append("")
    }
    let name = LocalizedText(ru: "ПОЯСНЕНИЯ.txt", en: "EXPLANATIONS.txt")
    return WrittenFile(
      name: name[language], data: Data(lines.joined(separator: "\n").utf8))
  }

  private func line(_ column: ColumnGuide) -> String {
    var line =
      (language == .russian ? column.heading : column.code) + ": " + column.meaning[language]
    if !column.choices.isEmpty {
      line += " (" + column.choices.map { $0[language] }.joined(separator: ", ") + ")"
    }
    let required = LocalizedText(ru: "обязательно", en: "required")
    let empty = LocalizedText(ru: "если пусто: ", en: "if empty: ")
    return line + "; "
      + (column.fallback.map { empty[language] + $0[language] } ?? required[language])
  }

  private func table(_ guide: TableGuide, _ rows: [[String: LocalizedText]]) -> RawTable {
    RawTable(
      guide: guide,
      headings: guide.columns.map { language == .russian ? $0.heading : $0.code },
      rows: rows.map { row in
        var cells = guide.columns.map { row[$0.code]?[language] ?? "" }
        while cells.last == "" { cells.removeLast() }
        return cells
      })
  }
}
