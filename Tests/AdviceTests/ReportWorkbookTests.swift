import Testing
import WorkbookWriting

@testable import AdviceDocuments

/// What a report's text becomes in a workbook.
@Suite struct ReportWorkbookTests {
  @Test(arguments: [
    ("12", 12.0), ("−3", -3), ("+5", 5), ("33.7%", 0.337), ("33,7\u{A0}%", 0.337),
    ("85.5\u{A0}h", 85.5), ("85,5\u{A0}ч", 85.5), ("−4.5 pp", -4.5), ("+4,5\u{A0}п.\u{A0}п.", 4.5),
    ("1\u{A0}250", 1250), ("0", 0), ("0.5%", 0.005), ("100%", 1),
  ])
  func numbersAreNumbers(text: String, value: Double) throws {
    #expect(try #require(ReportNumber(text)).value == value)
  }

  @Test(arguments: [
    "", "007", "S01", "3/5", "2019–2021", "results.csv:3", "12 из 20", "2021-09-15", "1.", "∞",
    "5-7",
    "K01", "1234567890123",
  ])
  func otherTextsAreNot(text: String) { #expect(ReportNumber(text) == nil) }

  private func sheet(_ rows: [[String]], words: Set<Int> = [0]) -> [[Cell]] {
    let table = ReportTable(["a", "b"], rows, wordColumns: words)
    let report = Report(title: "R", sections: [Report.Section("H", table: table)])
    return Array(report.workbook.sheets[0].rows.dropFirst(2))
  }

  @Test func aColumnOfNumbersCanBeSummedAndLooksAlike() {
    let cells = sheet([["x", "33.7%"], ["y", "50%"], ["z", ""]])
    #expect(cells.map { $0[1].value } == [.number(0.337), .number(0.5), .blank])
    #expect(cells.prefix(2).map { $0[1].style?.numberFormat } == ["0.0%", "0.0%"])
    let signed = sheet([["x", "+4.5 pp"], ["y", "−20 pp"]])
    #expect(signed[1][1].style?.numberFormat == "+0.0\" pp\";-0.0\" pp\";0.0\" pp\"")
    #expect(sheet([["x", "12"]])[0][1].style?.numberFormat == nil)
  }

  @Test func codesStayText() {
    #expect(sheet([["12", "3"]])[0][0].value == .text("12"))
  }

  @Test func sentencesHaveASheetToo() {
    let report = Report(
      title: "R",
      sections: [Report.Section("Grounds", ["S1", "  because"]), Report.Section("Nothing")])
    let sheets = report.workbook.sheets
    #expect(sheets.map(\.name) == ["Grounds"])
    #expect(
      sheets[0].rows.map { $0[0].value } == [.text("Grounds"), .text("S1"), .text("  because")])
  }
}
