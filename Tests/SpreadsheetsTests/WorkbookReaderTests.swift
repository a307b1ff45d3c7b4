import Foundation
import Spreadsheets
import Testing
import ZIPArchive

@Suite struct WorkbookReaderTests {
  @Test func sheetsAreFoundThroughRelationships() throws {
    let book = HandMadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let reader = try WorkbookReader(book.data)
    #expect(reader.sheets.map(\.name) == ["Школы"])
    #expect(try book.texts() == [1: ["1"]])
  }

  @Test func sharedInlineAndRichTextIsReadWhole() throws {
    let book = HandMadeWorkbook(
      rows: """
        <row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>0</v></c>\
        <c r="E2" t="inlineStr"><is><r><t>ab</t></r><r><t xml:space="preserve"> c </t></r></is></c>\
        <c r="F2" t="str"><f>A1</f><v>из формулы</v></c></row>
        """,
      strings: """
        <si><r><rPr><b/></rPr><t>Мате</t></r><r><t>матика</t></r><rPh><t>нет</t></rPh></si>\
        <si><t>a_x000D_b&amp;_x005F_x0041_</t></si>
        """)
    #expect(
      try book.texts() == [2: ["", "a\rb&_x0041_", "Математика", "", "ab c", "из формулы"]])
  }

  @Test func rowsAndCellsNeedNoNames() throws {
    let book = HandMadeWorkbook(
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c>"
        + "<c><v>4</v></c></row><row><c><v>5</v></c></row>")
    #expect(try book.texts() == [1: ["1", "2"], 5: ["", "3", "4"], 6: ["5"]])
  }

  @Test(arguments: [
    ("44454", "44454"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"),
    ("0.30000000000000004", "0.3"),
    ("1.2345000000000001E-2", "0.012345"), ("1E+20", "100000000000000000000"), ("-0", "0"),
    ("-2.50", "-2.5"), ("123456789012345", "123456789012345"), ("12.000", "12"), ("x", "x"),
    ("1.5E3", "1500"), ("54.805100000000003", "54.8051"), ("1E-7", "0.0000001"), ("NaN", "NaN"),
  ])
  func numbersHaveFifteenDigitsAndNoExponent(stored: String, expected: String) throws {
    let book = HandMadeWorkbook(rows: "<row><c><v>\(stored)</v></c></row>")
    #expect(try book.texts() == [1: [expected]])
    #expect(try book.kinds() == [.number])
  }

  /// A number and its format's code, in the epoch of 1900.
  @Test(arguments: [
    ("44454", "dd\\.mm\\.yyyy", "2021-09-15"), ("1", "d/m/yy", "1900-01-01"),
    ("59", "yyyy", "1900-02-28"), ("60", "yyyy", "1900-02-29"), ("61", "yyyy", "1900-03-01"),
    ("44454.5", "dd.mm.yyyy hh:mm", "2021-09-15 12:00:00"), ("2958465", "yyyy", "9999-12-31"),
    ("2958466", "yyyy", "2958466"), ("-1", "yyyy", "-1"),
    ("44454", "[$-419]d\\ mmm;@", "2021-09-15"),
    ("44454", "mmm", "2021-09-15"), ("0.0625", "h:mm", "1:30:00"), ("1.5", "[h]:mm", "36:00:00"),
    ("0.125", "0.0%", "12.5%"), ("0.07", "0%", "7%"), ("7", "000", "007"), ("1234", "000", "1234"),
    ("7.5", "000", "7.5"), ("12", "#,##0.00", "12"), ("5", "0\" дней\"", "5"), ("5", "[Red]0", "5"),
    ("5", "\"дм\"0", "5"), ("5", "@", "5"), ("5", "General", "5"), ("5", "0.00_);\\(0.00\\)", "5"),
  ])
  func formatsChangeOnlyWhatANumberMeans(stored: String, code: String, expected: String) throws {
    let escaped = code.replacing("\"", with: "&quot;")
    let book = HandMadeWorkbook(
      rows: "<row><c s=\"1\"><v>\(stored)</v></c></row>",
      styles: "<numFmts><numFmt numFmtId=\"165\" formatCode=\"\(escaped)\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs>")
    #expect(try book.texts() == [1: [expected]])
  }

  @Test(arguments: [(14, "2021-09-15"), (9, "4445400%"), (21, "1066896:00:00"), (1, "44454")])
  func builtInFormatsAreKnown(id: Int, expected: String) throws {
    let book = HandMadeWorkbook(
      rows: "<row><c s=\"0\"><v>44454</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"\(id)\"/></cellXfs>")
    #expect(try book.texts() == [1: [expected]])
  }

  @Test func theOtherEpochIsFourYearsLater() throws {
    let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    for (stored, expected) in [("42992", "2021-09-15"), ("0", "1904-01-01")] {
      let book = HandMadeWorkbook(
        rows: "<row><c s=\"0\"><v>\(stored)</v></c></row>", styles: styles, date1904: true)
      #expect(try book.texts() == [1: [expected]])
    }
  }

  @Test func datesMayBeWrittenOut() throws {
    let book = HandMadeWorkbook(
      rows:
        "<row><c t=\"d\"><v>2021-09-15T00:00:00.000Z</v></c><c t=\"d\"><v>2021-09-15T08:30:00</v>"
        + "</c><c t=\"d\"><v>2021-09-15</v></c></row>")
    #expect(try book.texts() == [1: ["2021-09-15", "2021-09-15 08:30:00", "2021-09-15"]])
    #expect(try book.kinds() == [.day, .day, .day])
  }

  @Test func cellsSayWhatTheyAre() throws {
    let book = HandMadeWorkbook(
      rows: """
        <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><f>1+1</f></c><c t="e"><f>A1</f>\
        <v>#REF!</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>
        """)
    #expect(try book.texts() == [1: ["TRUE", "FALSE", "", "#REF!", "2", ""]])
    #expect(
      try book.kinds() == [
        .truth, .truth, .formulaWithoutValue, .failure, .number, .formulaWithoutValue,
      ])
  }

  @Test func hiddenRowsAndMergedCellsAreTold() throws {
    let contents = try HandMadeWorkbook(
      sheet: """
        <sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>\
        <row r="3" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:C2"/>\
        <mergeCell ref="nonsense"/></mergeCells>
        """
    ).contents()
    #expect(contents.hiddenRows == 1)
    #expect(contents.grid.rows.map(\.line) == [1, 2])
    #expect(contents.merges.map(\.rows) == [1...2])
    #expect(contents.merges.map(\.columns) == [0...2])
  }

  @Test func hiddenSheetsAreTold() throws {
    let reader = try WorkbookReader(HandMadeWorkbook(sheet: "", state: "veryHidden").data)
    #expect(reader.sheets.map(\.isHidden) == [true])
  }
}
