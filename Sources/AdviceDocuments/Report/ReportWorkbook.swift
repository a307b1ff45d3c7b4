import WorkbookWriting

extension Report {
  /// The report as a workbook: a sheet for each table, with its heading and sentences above it.
  public var workbook: Workbook {
    let headline = CellStyle.plain.with {
      $0.isBold = true
      $0.size = 14
    }
    let header = CellStyle.plain.with {
      $0.isBold = true
      $0.wraps = true
      $0.hasBorder = true
      $0.fill = 0xE6E6E6
      $0.vertical = .centre
    }
    let body = CellStyle.plain.with {
      $0.hasBorder = true
      $0.wraps = true
      $0.vertical = .top
    }
    var names: Set<String> = []
    let sheets = sections.compactMap { section -> Worksheet? in
      guard let table = section.table else { return nil }
      var rows: [[Cell]] = [[.text(section.heading, headline)]]
      rows += section.paragraphs.map { [.text($0)] }
      let top = rows.count
      rows.append(table.header.map { .text($0, header) })
      for row in table.rows {
        rows.append(row.map { Self.cell($0, body) })
      }
      var sheet = Worksheet(
        name: Self.sheetName(section.heading, &names), rows: rows,
        columns: table.header.indices.map { column in
          let widest = ([table.header] + table.rows).map { $0[column].count }.max() ?? 8
          return ColumnLayout(width: Double(min(48, max(9, widest + 2))))
        })
      sheet.frozenRows = top + 1
      sheet.frozenColumns = 1
      sheet.fitHeights()
      sheet.page = PageLayout(isLandscape: true, repeatedRows: 0, footer: "")
      return sheet
    }
    return Workbook(title: String(title.prefix(200)), sheets: sheets)
  }

  /// A number where the text is one, so that people can go on calculating.
  private static func cell(_ text: String, _ style: CellStyle) -> Cell {
    let plain = text.replacing("\u{A0}", with: "").replacing("−", with: "-")
      .replacing("+", with: "")
    if let number = Int(plain), abs(number) < 1_000_000_000_000 {
      return .number(Double(number), style)
    }
    return .text(text, style)
  }

  private static func sheetName(_ heading: String, _ taken: inout Set<String>) -> String {
    let allowed = heading.filter { !"[]:*?/\\'«»“”".contains($0) }
    var name = String(allowed.prefix(28)).trimmingBlanks
    if name.isEmpty { name = "Sheet" }
    var number = 2
    let base = name
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base) \(number)"
      number += 1
    }
    return name
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
