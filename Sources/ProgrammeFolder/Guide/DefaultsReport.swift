import Mentoring

/// Tells every default that holds because nothing is written.
struct DefaultsReport {
  let notes: [InputIssue]

  init(_ tables: FolderTables) {
    let keys = tables.programmeFile.findings.defaults.map { path, value in
      InputIssue(
        place: InputPlace(file: ProgrammeFile.name), severity: .note,
        message: LocalizedText(ru: "\(path): \(value)", en: "\(path): \(value)"))
    }
    let guides = Dictionary(uniqueKeysWithValues: TableGuide.all.map { ($0.code, $0) })
    notes =
      keys
      + Table.allCases.flatMap { table in
        Self.notes(tables.rows[table], guides[table.rawValue])
      }
  }

  private static func notes(_ rows: TableRows?, _ guide: TableGuide?) -> [InputIssue] {
    guard let rows, let guide, !rows.lines.isEmpty else { return [] }
    return guide.columns.compactMap { column in
      guard let fallback = column.fallback, let count = rows.emptyCells[column.code], count > 0
      else { return nil }
      let all = rows.lines.count
      return InputIssue(
        place: rows.place(line: nil, column.code), severity: .note,
        message: LocalizedText(
          ru: "\(fallback.russian) (строк: \(count) из \(all))",
          en: "\(fallback.english) (rows: \(count) of \(all))"))
    }
  }
}
