import CCSV

/// What keeps a text file from being a table, or a part of it.
public enum CSVFault: Sendable, Hashable {
  /// A quotation mark inside a cell that does not begin with one, or text after a closing one.
  case strayQuote(line: Int)
  /// A quotation mark that opens a cell and never closes it; the row begins at the line.
  case openQuote(line: Int)
  case tooManyRows(limit: Int)
  case tooManyCells(line: Int)
  case noMemory
}

/// Reads separated values: quoted cells may hold separators, line breaks and doubled quotation marks.
public struct CSVReader {
  /// Every row up to the first fault.
  public let grid: TextGrid
  public let fault: CSVFault?

  /// - Parameter utf8: without byte order mark.
  public static func read(
    _ utf8: [UInt8], _ dialect: CSVDialect, maxRows: Int = 2_000_000
  ) -> CSVReader {
    var parser = csv_parser()
    let options = UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)
    guard csv_init(&parser, options) == 0 else {
      return CSVReader(grid: TextGrid(), fault: .noMemory)
    }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, dialect.separator.rawValue)
    let rows = CSVRows(firstLine: dialect.firstLine, maxRows: maxRows)
    let whole = rows.fill(&parser, utf8[dialect.prefixBytes...])
    return CSVReader(grid: rows.grid, fault: whole)
  }
}

/// Collects what the parser finds.
private final class CSVRows {
  private(set) var grid = TextGrid()
  private var column = 0
  /// The line of the row that is being read, and that of the parser.
  private var rowLine: Int
  private var line: Int
  private var previousEnd: UInt8 = 0
  private var rowCount = 0
  private let maxRows: Int
  private var fault: CSVFault?

  init(firstLine: Int, maxRows: Int) {
    rowLine = firstLine
    line = firstLine
    self.maxRows = maxRows
  }

  func fill(_ parser: inout csv_parser, _ utf8: ArraySlice<UInt8>) -> CSVFault? {
    let me = Unmanaged.passUnretained(self).toOpaque()
    // Piece by piece, so that a fault or a full grid ends the work soon.
    let pieceBytes = 1 << 20
    return utf8.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        let length = min(pieceBytes, text.count - start)
        let read = csv_parse(&parser, text.baseAddress! + start, length, onCell, onRow, me)
        if let fault { return fault }
        guard read == length else {
          return csv_error(&parser) == CSV_ENOMEM ? .noMemory : .strayQuote(line: rowLine)
        }
        start += length
      }
      guard csv_fini(&parser, onCell, onRow, me) == 0 else { return .openQuote(line: rowLine) }
      return fault
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard fault == nil else { return }
    line += Self.lineBreaks(in: text)
    if !grid.add(text, at: column) { fault = .tooManyCells(line: rowLine) }
    column += 1
  }

  /// - Parameter end: the byte that ended the row; nil: the end of the text.
  func endRow(_ end: UInt8?) {
    guard fault == nil else { return }
    // The second byte of a line end ends no row.
    let isSecond = end == 10 && previousEnd == 13 && column == 0
    previousEnd = isSecond ? 0 : end ?? 0
    if isSecond { return }
    grid.endRow(line: rowLine)
    rowCount += 1
    if rowCount > maxRows { fault = .tooManyRows(limit: maxRows) }
    column = 0
    line += 1
    rowLine = line
  }

  private static func lineBreaks(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for (index, byte) in text.enumerated() where byte == 10 || byte == 13 {
      if byte == 10 || index + 1 == text.count || text[index + 1] != 10 { count += 1 }
    }
    return count
  }
}

private func onCell(
  _ text: UnsafeMutableRawPointer?, _ length: Int, _ rows: UnsafeMutableRawPointer?
) {
  let bytes = UnsafeBufferPointer(
    start: text.map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }, count: length)
  Unmanaged<CSVRows>.fromOpaque(rows!).takeUnretainedValue().add(bytes)
}

private func onRow(_ end: Int32, _ rows: UnsafeMutableRawPointer?) {
  let end = end < 0 ? nil : UInt8(truncatingIfNeeded: end)
  Unmanaged<CSVRows>.fromOpaque(rows!).takeUnretainedValue().endRow(end)
}
