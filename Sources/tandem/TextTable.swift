/// Rows in columns, numbers at the right; two blanks before each.
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

  /// Without the columns that only have a heading.
  var withoutEmptyColumns: TextTable {
    let kept = (rows.first ?? []).indices.filter { column in
      rows.dropFirst().contains { !$0[column].isEmpty }
    }
    return TextTable(
      rows: rows.map { row in kept.map { row[$0] } },
      leftColumns: Set(kept.indices.filter { leftColumns.contains(kept[$0]) }))
  }
}
