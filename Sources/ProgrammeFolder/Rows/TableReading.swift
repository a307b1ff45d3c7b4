import Mentoring
import Spreadsheets

/// A table that has been read: its entities in file order, and where they come from.
struct TableReading<Entity> {
  var entities: [Entity] = []
  var rows: TableRows

  /// Reads every row of a table; a row for which `make` returns nil is left out.
  init<Column: TableColumn>(
    _ found: TableFinding, log: IssueLog, make: (inout TableRow<Column>) -> Entity?
  ) {
    rows = TableRows(Column.self, file: found.label)
    rows.isComplete = found.sheet != nil || found.isAbsent
    guard let sheet = found.sheet else { return }
    let header = TableHeader<Column>(sheet, log)
    rows.note(header)
    rows.isComplete = sheet.isComplete && header.hasKey
    entities.reserveCapacity(sheet.rows.count)
    rows.lines.reserveCapacity(sheet.rows.count)
    var shifts = ShiftSearch(sheet, header)
    var empty = BitCounts()
    for sheetRow in sheet.rows {
      var row = TableRow(sheetRow, header, in: sheet)
      let entity = make(&row)
      if !row.faults.isEmpty {
        if let shift = shifts.shift(of: sheetRow, row, make) {
          let name = sheet.headings[shift.start]
          log.error(
            sheet.place(sheetRow.line, Heading.shown(name)),
            RowMessage.shifted(isRight: shift.isRight))
          row.distrustAll()
        } else {
          for fault in row.faults {
            let place = sheet.place(sheetRow.line, fault.column.map(header.name))
            if let unknown = fault.message as? UnknownCode {
              log.error(place, noCode: unknown.code, in: unknown.label, unknown)
            } else {
              log.error(place, fault.message)
            }
          }
        }
      }
      guard let entity else { continue }
      rows.note(bad: row.badColumns, of: entities.count)
      empty.add(row.empty)
      entities.append(entity)
      rows.lines.append(sheetRow.line)
    }
    for column in Column.allCases where !Column.required.contains(column) {
      let count = header.position(column).map { empty.counts[min($0, 63)] } ?? entities.count
      rows.note(emptyCells: count, of: column.rawValue)
    }
  }
}

/// How often each bit was set.
private struct BitCounts {
  private(set) var counts = [Int](repeating: 0, count: 64)

  mutating func add(_ bits: UInt64) {
    var rest = bits
    while rest != 0 {
      counts[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
  }
}

/// Finds out whether the faults of a row come from cells that stand in the wrong column.
private struct ShiftSearch<Column: TableColumn> {
  /// Rows that are looked at; the faults of more are not shown anyway.
  private static var maxRows: Int { IssueLog.limit }

  private let sheet: Sheet
  private let header: TableHeader<Column>
  private var rowCount = 0

  init(_ sheet: Sheet, _ header: TableHeader<Column>) {
    self.sheet = sheet
    self.header = header
  }

  /// The shift by which all faults of a row go away, and at least two cells that were no values of
  /// their columns become values of others; the one that begins next to the first of them.
  mutating func shift<Entity>(
    of row: TextGrid.Row, _ read: TableRow<Column>,
    _ make: (inout TableRow<Column>) -> Entity?
  ) -> RowShift? {
    guard read.misread.count >= 2, rowCount < Self.maxRows, let first = read.misread.min() else {
      return nil
    }
    rowCount += 1
    for start in (0...first).reversed() {
      for isRight in [true, false] {
        let shift = RowShift(start: start, isRight: isRight)
        var trial = TableRow(row, header, in: sheet, shift: shift)
        guard make(&trial) != nil, trial.faults.isEmpty else { continue }
        // The extra cell itself need not be a value of anything.
        let moved = read.misread.filter { !isRight || $0 != start }
        if moved.count >= 2, trial.typed.isSuperset(of: moved) { return shift }
      }
    }
    return nil
  }
}
