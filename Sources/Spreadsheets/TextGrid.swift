/// A table as text, whatever file it came from: rows of cells without blanks at their ends.
///
/// Cells in which nothing is written take no room, so that a grid is never larger than its file.
public struct TextGrid: Sendable {
  /// What the file says a cell is; in a text file every cell is `text`.
  public enum Kind: UInt8, Sendable {
    case text, number, truth, day
    /// A formula whose value the file does not have.
    case formulaWithoutValue
    /// A formula that went wrong, such as `#REF!`.
    case failure
  }

  public struct Row: Sendable {
    /// The line of a text file, or the row of a sheet, counted from 1.
    public let line: Int
    fileprivate let cells: Range<Int>
  }

  /// More text than this is refused; text files are smaller, and a sheet may repeat one text often.
  static let maxBytes = 1 << 28

  public private(set) var rows: [Row] = []
  private var bytes: [UInt8] = []
  /// By cell: where its text ends, in which column it stands, what it is.
  private var ends: [UInt32] = []
  private var columns: [UInt16] = []
  private var kinds: [UInt8] = []
  private var firstOfRow = 0

  public init() {}

  /// Position of the last cell in which something is written, plus one.
  public func width(of row: Row) -> Int {
    row.cells.isEmpty ? 0 : Int(columns[row.cells.upperBound - 1]) + 1
  }

  /// The text of a cell; empty where nothing is written.
  public func text(_ column: Int, in row: Row) -> String { index(column, row).map(text) ?? "" }

  public func kind(_ column: Int, in row: Row) -> Kind {
    index(column, row).flatMap { Kind(rawValue: kinds[$0]) } ?? .text
  }

  /// All cells up to the last one in which something is written.
  public func texts(of row: Row) -> [String] {
    var texts = [String](repeating: "", count: width(of: row))
    for index in row.cells { texts[Int(columns[index])] = text(index) }
    return texts
  }

  private func text(_ index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }

  /// Cells stand in the order of their columns; where nothing is left out, at their own position.
  private func index(_ column: Int, _ row: Row) -> Int? {
    let cells = row.cells
    let own = cells.lowerBound + column
    if own < cells.upperBound, Int(columns[own]) == column { return own }
    var (low, high) = (cells.lowerBound, min(own, cells.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if Int(columns[middle]) < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.upperBound && Int(columns[low]) == column ? low : nil
  }
}

extension TextGrid {
  /// Adds a cell to the row that is being written; one without text is left out.
  ///
  /// - Parameter column: to the right of the cells that the row has already.
  /// - Returns: false where the grid is full.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, at column: Int, _ kind: Kind = .text
  ) -> Bool {
    let text = Blanks.trimmed(text)
    if text.isEmpty, kind == .text { return true }
    guard bytes.count + text.count <= Self.maxBytes, column <= UInt16.max else { return false }
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    columns.append(UInt16(column))
    kinds.append(kind.rawValue)
    return true
  }

  mutating func add(_ text: String, at column: Int, _ kind: Kind = .text) -> Bool {
    var text = text
    return text.withUTF8 { add($0, at: column, kind) }
  }

  /// Ends the row that is being written; a row without cells is left out.
  mutating func endRow(line: Int) {
    if ends.count > firstOfRow { rows.append(Row(line: line, cells: firstOfRow..<ends.count)) }
    firstOfRow = ends.count
  }

  /// Whether the row that is being written has a cell.
  var hasCells: Bool { ends.count > firstOfRow }

  /// Drops the last row, which turned out to be none.
  mutating func removeLastRow() { if !rows.isEmpty { rows.removeLast() } }

  /// Drops the first rows, which are no part of the table.
  public mutating func removeFirstRows(_ count: Int) { rows.removeFirst(min(count, rows.count)) }
}
