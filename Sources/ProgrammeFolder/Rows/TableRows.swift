import Mentoring

/// Where the rows of one table stand in its file, and which of their cells are known to be faulty.
struct TableRows {
  let table: Table
  /// Lines of the file, in the order of the rows that were kept.
  var lines: [Int] = []
  /// Codes of faulty columns, by position of the row.
  var badColumns: [Int: Set<String>] = [:]
  /// Whether all rows are there with their keys.
  var isComplete = true
  /// Codes of the columns that tell rows apart.
  var key: Set<String> = []

  func isBad(_ row: Int, _ columns: Set<String>) -> Bool {
    badColumns[row].map { !$0.isDisjoint(with: columns) } ?? false
  }

  func place(_ row: Int, _ column: String) -> InputPlace {
    InputPlace(file: table.file, row: lines[row], column: column)
  }
}

/// A table that has been read: its entities in file order, and where they come from.
struct TableReading<Entity> {
  var entities: [Entity] = []
  var rows: TableRows

  /// Reads every row of a sheet; a row for which `make` returns nil is left out.
  ///
  /// - Parameter sheet: nil: the table is absent, or is no table (reported).
  init<Column: TableColumn>(
    _ sheet: Sheet?, isLost: Bool, log: IssueLog,
    make: (inout TableRow<Column>) -> Entity?
  ) {
    rows = TableRows(
      table: Column.table, isComplete: !isLost, key: Set(Column.key.map(\.rawValue)))
    guard let sheet else { return }
    let header = TableHeader<Column>(sheet, log)
    rows.isComplete = sheet.isComplete && header.hasKey
    entities.reserveCapacity(sheet.rows.count)
    for sheetRow in sheet.rows {
      var row = TableRow(sheetRow, header, file: sheet.file, log: log)
      guard let entity = make(&row) else { continue }
      if !row.badColumns.isEmpty {
        rows.badColumns[entities.count] = Set(row.badColumns.map(\.rawValue))
      }
      entities.append(entity)
      rows.lines.append(sheetRow.line)
    }
  }
}
