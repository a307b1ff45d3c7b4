import Spreadsheets
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String, _ separator: CSVDialect.Separator = .comma) -> CSVReader {
    CSVReader.read(Array(text.utf8), CSVDialect(separator))
  }

  private func rows(_ reading: CSVReader) -> [[String]] {
    reading.grid.rows.map { reading.grid.texts(of: $0) }
  }

  @Test(arguments: CSVDialect.Separator.allCases)
  func quotedCellsHoldEverything(separator: CSVDialect.Separator) {
    let sign = String(Unicode.Scalar(separator.rawValue))
    let text = ["a", "\"x\(sign)\"\"y\"\"\r\nz\"", ""].joined(separator: sign) + "\r\nb\n"
    let reading = read(text, separator)
    #expect(rows(reading) == [["a", "x\(sign)\"y\"\r\nz"], ["b"]])
    #expect(reading.grid.rows.map(\.line) == [1, 3])
    #expect(reading.fault == nil)
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func linesAreCountedWhateverEndsThem(end: String) {
    let text = ["a", "", "\"b", "c\"", "", "d"].joined(separator: end)
    #expect(read(text).grid.rows.map(\.line) == [1, 3, 6])
  }

  @Test func faultsSayTheirLine() {
    #expect(read("a\nb,c\"d\ne\n").fault == .strayQuote(line: 2))
    #expect(read("a\n\"b\"c\n").fault == .strayQuote(line: 2))
    #expect(read("a\nb,\"c\nd").fault == .openQuote(line: 2))
    let many = CSVReader.read(Array("a\nb\nc\n".utf8), CSVDialect(.comma), maxRows: 2)
    #expect(many.fault == .tooManyRows(limit: 2))
  }

  @Test func rowsBeforeAFaultAreKept() {
    #expect(rows(read("a,b\nc,d\ne,\"f\n")) == [["a", "b"], ["c", "d"]])
  }

  @Test func aRowOfEndlessCellsIsRefused() {
    #expect(
      read("a\n" + String(repeating: ",", count: 70_000) + "b\n").fault == .tooManyCells(line: 2))
  }

  @Test(arguments: [
    ("code;name\nA;b,c\n", CSVDialect.Separator.semicolon), ("code,name\nA,b;c\n", .comma),
    ("code\tname\nA\tb\n", .tab), ("Title, of; all\ncode;name\n", .semicolon),
    ("code\nA\n", .comma),
    ("x;y\n1;2\n", .semicolon), ("", .comma), ("sep=\t\ncode;name\n", .tab),
    ("\"code\";\"name\"\n", .semicolon),
  ])
  func theSeparatorIsTheOneThatGivesNamesOfColumns(text: String, expected: CSVDialect.Separator) {
    let dialect = CSVDialect.detect(Array(text.utf8)) { ["code", "name"].contains($0) }
    #expect(dialect.separator == expected)
  }

  @Test func excelsFirstLineIsNoRow() {
    let text = Array("sep=;\r\na;b\r\n".utf8)
    let reading = CSVReader.read(text, CSVDialect.detect(text) { _ in false })
    #expect(rows(reading) == [["a", "b"]])
    #expect(reading.grid.rows.map(\.line) == [2])
  }

  @Test func blanksOfEveryKindAreTrimmed() {
    let blanks = ["\u{A0}", "\u{202F}", "\u{3000}", "\u{FEFF}", " ", "\u{2003}"]
    for blank in blanks {
      #expect(rows(read("\(blank)я a\(blank),\"\(blank)\"\n")) == [["я a"]])
    }
  }

  @Test func emptyCellsTakeNoRoomButKeepTheirPlace() {
    let grid = read(",,c,,e,,\n,,\n").grid
    #expect(grid.rows.count == 1)
    #expect(grid.width(of: grid.rows[0]) == 5)
    #expect((0..<7).map { grid.text($0, in: grid.rows[0]) } == ["", "", "c", "", "e", "", ""])
  }
}
