/// The text of a CSV table: UTF-8, comma, a header, lines ended by `\n`.
struct CSVText {
  private(set) var text: String
  private let columns: Int

  init(_ columns: [String]) {
    self.columns = columns.count
    text = columns.joined(separator: ",") + "\n"
  }

  /// - Precondition: the row has a cell for each column.
  mutating func append(_ cells: [String]) {
    precondition(cells.count == columns)
    for (position, cell) in cells.enumerated() {
      if position > 0 { text += "," }
      text += Self.escaped(cell)
    }
    text += "\n"
  }

  private static func escaped(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for character in cell { quoted += character == "\"" ? "\"\"" : String(character) }
    return quoted + "\""
  }
}
