import Foundation
import Spreadsheets
import ZIPArchive

/// A workbook written part by part, for tests of what Excel, LibreOffice and attackers write.
struct HandMadeWorkbook {
  var parts: [(String, String)]

  init(
    sheet: String, strings: String? = nil, styles: String? = nil, date1904: Bool = false,
    state: String = "visible"
  ) {
    let relationships = """
      <Relationships><Relationship Id="rId7" Type="http://x/worksheet" Target="pages/one.xml"/>\
      <Relationship Id="rId1" Type="http://x/sharedStrings" Target="/xl/words.xml"/>\
      <Relationship Id="rId2" Type="http://x/styles" Target="./looks.xml"/></Relationships>
      """
    parts = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" "
          + "Target=\"xl/book.xml\"/></Relationships>"
      ),
      (
        "xl/book.xml",
        "<x:workbook xmlns:x=\"u\" xmlns:r=\"v\"><x:workbookPr date1904=\"\(date1904 ? 1 : 0)\"/>"
          + "<x:sheets><x:sheet name=\"Школы\" sheetId=\"3\" state=\"\(state)\" r:id=\"rId7\"/>"
          + "</x:sheets></x:workbook>"
      ),
      ("xl/_rels/book.xml.rels", relationships),
      ("xl/pages/one.xml", "<worksheet>\(sheet)</worksheet>"),
      ("xl/words.xml", "<sst>\(strings ?? "")</sst>"),
      ("xl/looks.xml", "<styleSheet>\(styles ?? "")</styleSheet>"),
    ]
  }

  /// Rows of cells such as `<c r="A1"><v>1</v></c>`.
  init(rows: String, strings: String? = nil, styles: String? = nil, date1904: Bool = false) {
    self.init(
      sheet: "<sheetData>\(rows)</sheetData>", strings: strings, styles: styles,
      date1904: date1904)
  }

  func replacing(_ part: String, by text: String?) -> HandMadeWorkbook {
    var copy = self
    copy.parts.removeAll { $0.0 == part }
    if let text { copy.parts.append((part, text)) }
    return copy
  }

  var data: Data {
    get throws {
      var writer = ZIPWriter()
      for (name, text) in parts { writer.add(name, Data(text.utf8)) }
      return try writer.data()
    }
  }

  func contents() throws -> WorkbookReader.Contents {
    let reader = try WorkbookReader(data)
    return try reader.read(reader.sheets[0])
  }

  /// The rows' texts, and the numbers of the rows.
  func texts() throws -> [Int: [String]] {
    let grid = try contents().grid
    return Dictionary(uniqueKeysWithValues: grid.rows.map { ($0.line, grid.texts(of: $0)) })
  }

  func kinds() throws -> [TextGrid.Kind] {
    let grid = try contents().grid
    return grid.rows.flatMap { row in (0..<grid.width(of: row)).map { grid.kind($0, in: row) } }
  }
}
