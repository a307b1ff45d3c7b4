/// The lines of a summary, wrapped to a terminal's width with hanging indents.
///
/// Only ordinary spaces break a line; a number and its unit are joined by a no-break space.
struct SummaryLines {
  static let width = 92

  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A heading after an empty line, underlined.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
    lines.append(String(repeating: "─", count: min(text.count, Self.width)))
  }

  /// A paragraph; lines after the first stand two columns further in.
  mutating func add(_ text: String, indent: Int = 0) {
    var line = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: indent + 2)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = hanging
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    lines.append(line)
  }

  /// Rows in columns; the first column is at the left, numbers of the others at the right.
  mutating func table(_ rows: [[String]], leftColumns: Set<Int> = [0]) {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return leftColumns.contains(column) ? cell + blanks : blanks + cell
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
  }
}
