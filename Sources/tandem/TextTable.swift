/// Rows in columns, numbers at the right; two columns of blanks before each.
struct TextTable {
  let rows: [[String]]
  let leftColumns: Set<Int>

  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      var line = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return "  " + (leftColumns.contains(column) ? cell + blanks : blanks + cell)
      }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
