import Mentoring

/// The frame of a page and the sections of a report in it.
public enum HTMLPage {
  public static func open(title: String, language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    \(PageStyle.css)
    </style>
    </head>
    <body>

    """
  }

  public static let close = "</body>\n</html>\n"

  public static func section(_ section: Report.Section) -> String {
    var html = "<h2>\(escaped(section.heading))</h2>\n"
    html += section.paragraphs.map { "<p>\(escaped($0))</p>\n" }.joined()
    guard let table = section.table else { return html }
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>"
        + cells.enumerated().map { column, cell in
          let style = table.wordColumns.contains(column) ? " class=\"w\"" : ""
          return "<\(tag)\(style)>\(escaped(cell))</\(tag)>"
        }.joined() + "</tr>\n"
    }
    return html + "<div class=\"scroll\"><table>\n<thead>" + row(table.header, "th")
      + "</thead>\n<tbody>" + table.rows.map { row($0, "td") }.joined()
      + "</tbody></table></div>\n"
  }
}
