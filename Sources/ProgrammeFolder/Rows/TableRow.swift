import Mentoring

/// One row of a table while it is read: gives values, reports each cell that has none, and remembers
/// it, so that no fault is reported that merely follows from it.
struct TableRow<Column: TableColumn> {
  private let header: TableHeader<Column>
  private let row: Sheet.Row
  private let file: String
  private let log: IssueLog
  /// Whether there are more cells than columns, so that no cell can be trusted (reported).
  private let isShifted: Bool
  private(set) var badColumns: Set<Column> = []

  init(_ row: Sheet.Row, _ header: TableHeader<Column>, file: String, log: IssueLog) {
    self.header = header
    self.row = row
    self.file = file
    self.log = log
    isShifted = row.width > header.width
    if isShifted {
      log.error(
        InputPlace(file: file, row: row.line),
        RowMessage.tooManyCells(row.width, columns: header.width))
      badColumns = Set(Column.allCases)
    }
  }

  /// The value of a cell; nil where there is none: the cell may be empty, or is faulty (reported).
  mutating func read<Value>(_ column: Column, _ notation: Notation<Value>) -> Value? {
    guard let cell = header.cell(column, in: row) else {
      if Column.required.contains(column) { badColumns.insert(column) }
      return nil
    }
    guard !cell.isEmpty else {
      if Column.required.contains(column) {
        report(column, ValueMessage.empty(right: notation.right))
      }
      return nil
    }
    do {
      return try notation.read(cell)
    } catch {
      report(column, ValueMessage(cell, error, notation))
      return nil
    }
  }

  /// Reports a fault of a cell that only shows together with others.
  mutating func report(_ column: Column, _ message: some InputMessage) {
    if !isShifted {
      log.error(InputPlace(file: file, row: row.line, column: column.rawValue), message)
    }
    badColumns.insert(column)
  }

  /// Whether the cell has anything in it, be it right or wrong.
  func isGiven(_ column: Column) -> Bool { header.cell(column, in: row)?.isEmpty == false }
}

enum RowMessage: InputMessage {
  case tooManyCells(Int, columns: Int)

  var text: LocalizedText {
    switch self {
    case .tooManyCells(let cells, let columns):
      LocalizedText(
        ru: "ячеек \(cells), а столбцов \(columns); возьмите ячейку с запятой внутри в кавычки",
        en:
          "\(cells) cells for \(columns) columns; put a cell with a comma inside in quotation marks"
      )
    }
  }
}
