import WorkbookWriting

extension Report {
  /// The report as a workbook: a sheet for each section, its sentences above its table.
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
    let sheets = sections.filter { $0.table != nil || !$0.paragraphs.isEmpty }.map {
      section -> Worksheet in
      guard let table = section.table else {
        return Self.sentences(section, headline, &names)
      }
      var rows: [[Cell]] = [[.text(section.heading, headline)]]
      rows += section.paragraphs.map { [.text($0)] }
      let top = rows.count
      rows.append(table.header.map { .text($0, header) })
      rows += Self.cells(table, body)
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

  /// A section without a table: a sentence a row, whose leading blanks become an indent.
  private static func sentences(
    _ section: Section, _ headline: CellStyle, _ names: inout Set<String>
  ) -> Worksheet {
    let plain = CellStyle.plain.with {
      $0.wraps = true
      $0.vertical = .top
    }
    var sheet = Worksheet(
      name: sheetName(section.heading, &names),
      rows: [[.text(section.heading, headline)]] + section.paragraphs.map { [.text($0, plain)] },
      columns: [ColumnLayout(width: 100)])
    sheet.fitHeights()
    sheet.page = PageLayout(isLandscape: true, repeatedRows: 0, footer: "")
    return sheet
  }

  /// The rows of a table; numbers of columns of numbers as such, so that people can go on calculating.
  private static func cells(_ table: ReportTable, _ style: CellStyle) -> [[Cell]] {
    var rows = table.rows.map { $0.map { Cell.text($0, style) } }
    for column in table.header.indices where !table.wordColumns.contains(column) {
      let numbers = table.rows.map { ReportNumber($0[column]) }
      let formats = Dictionary(grouping: numbers.compactMap { $0 }, by: \.unit)
        .compactMapValues(ReportNumber.format)
      for (row, number) in numbers.enumerated() {
        guard let number else { continue }
        let format = formats[number.unit]
        rows[row][column] = .number(number.value, style.with { $0.numberFormat = format })
      }
    }
    return rows
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
