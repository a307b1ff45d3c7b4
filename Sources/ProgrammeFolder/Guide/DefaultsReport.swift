import Mentoring

/// Tells every default that holds because nothing is written.
struct DefaultsReport {
  let notes: [InputIssue]

  init(_ tables: FolderTables) {
    let hasPupils = !tables.contents.pupils.isEmpty
    let pupilTargets = Indicator.allCases.filter(\.concernsPupils).map { "targets.\($0.rawValue)" }
    let defaults = tables.programmeFile.findings.defaults.filter { path, _ in
      hasPupils || !path.hasPrefix("rules.tutoring") && !pupilTargets.contains(path)
    }
    let keys = defaults.map { path, text in
      let value = path == "goals.order" ? Rules.text(of: tables.contents.rules.goals) : text
      return InputIssue(
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
