import Mentoring

/// Where the rows of one table stand in its file, and which of their cells are known to be faulty.
struct TableRows {
  /// The file's name inside the folder, or workbook and sheet.
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
  /// The columns' names as the file writes them, by code.
  private(set) var headings: [String: String] = [:]
  /// Rows by column in which nothing is written, so that a default holds.
  private(set) var emptyCells: [String: Int] = [:]

  /// - Parameter file: nil: the table's own file.
  init<Column: TableColumn>(_: Column.Type, file: String? = nil) {
    self.file = file ?? Column.table.file
    columns = Column.allCases.map(\.rawValue)
    key = Set(Column.key.map(\.rawValue))
  }

  mutating func note<Column: TableColumn>(_ header: TableHeader<Column>) {
    for (column, heading) in header.headings { headings[column.rawValue] = heading }
  }

  mutating func note(bad: Set<some TableColumn>, of row: Int) {
    if !bad.isEmpty { badColumns[row] = mask(Set(bad.map(\.rawValue))) }
  }

  mutating func note(emptyCells count: Int, of column: String) { emptyCells[column] = count }

  func isBad(_ row: Int, _ columns: Set<String>) -> Bool {
    badColumns[row].map { $0 & mask(columns) != 0 } ?? false
  }

  /// - Precondition: at most 32 columns.
  private func mask(_ codes: Set<String>) -> UInt32 {
    columns.enumerated().reduce(0) { mask, column in
      codes.contains(column.element) ? mask | 1 << UInt32(column.offset) : mask
    }
  }

  func place(_ row: Int, _ column: String) -> InputPlace { place(line: lines[row], column) }

  /// - Parameter column: its code.
  func place(line: Int?, _ column: String) -> InputPlace {
    InputPlace(file: file, row: line, column: headings[column] ?? column)
  }
}
