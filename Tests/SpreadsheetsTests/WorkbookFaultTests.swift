import Foundation
import Spreadsheets
import Testing
import ZIPArchive

@Suite struct WorkbookFaultTests {
  private let good = HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>")

  private func fault(_ book: HandMadeWorkbook) throws -> WorkbookFault? {
    let data = try book.data
    do {
      let reader = try WorkbookReader(data)
      for sheet in reader.sheets { _ = try reader.read(sheet) }
      return nil
    } catch {
      return error
    }
  }

  @Test func missingPartsAreNamed() throws {
    #expect(try fault(good.replacing("_rels/.rels", by: nil)) == .notAWorkbook)
    for part in ["xl/book.xml", "xl/_rels/book.xml.rels", "xl/pages/one.xml", "xl/words.xml"] {
      #expect(try fault(good.replacing(part, by: nil)) == .missingPart(part))
    }
  }

  @Test func otherDocumentsAreNoWorkbooks() throws {
    #expect(try fault(good.replacing("xl/book.xml", by: "<document/>")) == .notAWorkbook)
    #expect(
      try fault(
        good.replacing(
          "_rels/.rels",
          by: "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
            + "Target=\"xl/book.bin\"/></Relationships>")) == .notAWorkbook)
  }

  @Test func anEntityBombIsRefused() throws {
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\
      <worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>
      """
    #expect(
      try fault(good.replacing("xl/pages/one.xml", by: bomb))
        == .documentType(part: "xl/pages/one.xml"))
  }

  @Test func endlessNestingIsRefused() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(
      try fault(good.replacing("xl/pages/one.xml", by: deep))
        == .shapeless(part: "xl/pages/one.xml"))
  }

  @Test func anElementWithoutEndIsRefused() throws {
    let long = "<worksheet " + (0..<700_000).map { "a\($0)" }.joined()
    #expect(
      try fault(good.replacing("xl/pages/one.xml", by: long))
        == .shapeless(part: "xl/pages/one.xml"))
  }

  @Test func brokenXMLIsReportedAtItsLine() throws {
    #expect(
      try fault(good.replacing("xl/pages/one.xml", by: "<worksheet>\n<row></worksheet>"))
        == .malformed(part: "xl/pages/one.xml", line: 2))
    #expect(
      try fault(good.replacing("xl/words.xml", by: "<sst>"))
        == .malformed(part: "xl/words.xml", line: 1)
    )
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1\"/><row r=\"1\"/>", "<row r=\"1048577\"/>",
    "<row r=\"x\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
    "<row r=\"1\"><c r=\"1A\"/></row>", "<row><c t=\"s\"><v>0</v></c></row>",
    "<row><c t=\"s\"><v>-1</v></c></row>", "<row><c t=\"s\"><v>x</v></c></row>",
  ])
  func cellsInNoOrderAreRefused(rows: String) throws {
    guard case .disorder("Школы", _) = try fault(HandMadeWorkbook(rows: rows)) else {
      Issue.record("no fault of order")
      return
    }
  }

  /// One text of 1 MB that every cell of a small file repeats.
  @Test func aTextRepeatedWithoutEndIsRefused() throws {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 300)
    let book = HandMadeWorkbook(
      rows: "<row>\(cells)</row>",
      strings: "<si><t>" + (0..<130_000).map { "\($0 % 9_973) текст" }.joined() + "</t></si>")
    #expect(try fault(book) == .tooMuchText(sheet: "Школы"))
  }

  @Test func everyCutOffPartIsRefused() throws {
    let whole = good.parts.first { $0.0 == "xl/pages/one.xml" }!.1
    for length in 0..<whole.count {
      let found = try fault(good.replacing("xl/pages/one.xml", by: String(whole.prefix(length))))
      guard case .malformed = found else {
        Issue.record("\(length) characters are taken for the whole")
        continue
      }
    }
  }
}
