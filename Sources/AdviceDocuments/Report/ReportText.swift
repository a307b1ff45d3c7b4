/// A report as text for a terminal, wrapped where only sentences are.
public struct ReportText {
  static let width = 96
  private let report: Report

  public init(_ report: Report) { self.report = report }

  public var lines: [String] {
    var lines = report.title.isEmpty ? [] : [report.title]
    for section in report.sections {
      if !lines.isEmpty { lines.append("") }
      if !section.heading.isEmpty {
        lines.append(section.heading)
        lines.append(String(repeating: "─", count: min(Self.width, section.heading.count)))
      }
      for paragraph in section.paragraphs { lines += Self.wrapped(paragraph) }
      if let table = section.table { lines += Self.lines(of: table) }
    }
    return lines
  }

  /// A paragraph; further lines stand two columns in. Leading blanks stay.
  static func wrapped(_ text: String) -> [String] {
    let indent = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent + "  "
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [line]
  }

  static func lines(of table: ReportTable) -> [String] {
    let rows = [table.header] + table.rows
    let widths = table.header.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.filter { $0.contains { !$0.isEmpty } }.map { row in
      var line = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return "  " + (table.wordColumns.contains(column) ? cell + blanks : blanks + cell)
      }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
