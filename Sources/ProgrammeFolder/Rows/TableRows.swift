import Mentoring

/// Where the rows of one table stand in its file, and which of their cells are known to be faulty.
struct TableRows {
  /// The file's name inside the folder.
  let file: String
  /// Lines of the file, in the order of the rows that were kept.
  var lines: [Int] = []
  /// The columns' codes, and by position of the row a bit for each of them whose cell is faulty (a
  /// table of nothing but faults should not take more memory than a good one).
  let columns: [String]
  var badColumns: [Int: UInt32] = [:]
  /// Whether all rows are there with their keys.
  var isComplete = true
  /// Codes of the columns that tell rows apart.
  let key: Set<String>

  init<Column: TableColumn>(_: Column.Type) {
    file = Column.table.file
    columns = Column.allCases.map(\.rawValue)
    key = Set(Column.key.map(\.rawValue))
  }

  mutating func note(badColumns bad: Set<String>, of row: Int) {
    if !bad.isEmpty { badColumns[row] = mask(bad) }
  }

  func isBad(_ row: Int, _ columns: Set<String>) -> Bool {
    badColumns[row].map { $0 & mask(columns) != 0 } ?? false
  }

  /// - Precondition: at most 32 columns.
  private func mask(_ codes: Set<String>) -> UInt32 {
    columns.enumerated().reduce(0) { mask, column in
      codes.contains(column.element) ? mask | 1 << UInt32(column.offset) : mask
    }
  }

  func place(_ row: Int, _ column: String) -> InputPlace {
    InputPlace(file: file, row: lines[row], column: column)
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
    rows = TableRows(Column.self)
    rows.isComplete = !isLost
    guard let sheet else { return }
    let header = TableHeader<Column>(sheet, log)
    rows.isComplete = sheet.isComplete && header.hasKey
    entities.reserveCapacity(sheet.rows.count)
    for sheetRow in sheet.rows {
      var row = TableRow(sheetRow, header, file: sheet.file, log: log)
      guard let entity = make(&row) else { continue }
      rows.note(badColumns: Set(row.badColumns.map(\.rawValue)), of: entities.count)
      entities.append(entity)
      rows.lines.append(sheetRow.line)
    }
  }
}
