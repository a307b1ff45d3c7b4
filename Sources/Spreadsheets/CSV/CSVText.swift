/// Writes rows so that any reader gets the same cells back.
public struct CSVText: Sendable {
  private let dialect: CSVDialect
  /// UTF-8; begins with the byte order mark that Excel needs unless the separator is a comma.
  public private(set) var text: String

  public init(_ dialect: CSVDialect) {
    self.dialect = dialect
    text = dialect.separator == .comma ? "" : "\u{FEFF}"
  }

  public mutating func add(_ cells: [String]) {
    let separator = Character(Unicode.Scalar(dialect.separator.rawValue))
    text += cells.map { quoted($0, separator) }.joined(separator: String(separator))
    // A lone empty cell would be a blank row, which readers skip.
    text += cells == [""] ? "\"\"\n" : "\n"
  }

  private func quoted(_ cell: String, _ separator: Character) -> String {
    let needs = cell.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || $0.value == UInt32(dialect.separator.rawValue)
    }
    let isPadded = Blanks.trimmed(cell) != cell
    guard needs || isPadded else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
