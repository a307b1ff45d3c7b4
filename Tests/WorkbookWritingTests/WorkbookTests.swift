import Foundation
import Testing
import WorkbookWriting

@Suite struct WorkbookTests {
  private var sample: Workbook {
    let bold = CellStyle.plain.with { $0.isBold = true }
    let date = CellStyle.plain.with { $0.numberFormat = "dd.mm.yyyy" }
    var sheet = Worksheet(
      name: "Школы",
      rows: [
        [.text("Код", bold), .text("Название", bold)],
        [.text("S01"), .number(0.5), Cell(.date(year: 2027, month: 3, day: 12), date)],
        [Cell(.truth(true)), Cell(.formula("=1+1", result: 2)), .text("a\r\n<b> _x0041_")],
      ],
      columns: [ColumnLayout(width: 12)])
    sheet.frozenRows = 1
    sheet.filter = CellRange(rows: 0...2, columns: 0...1)
    sheet.choices = [
      CellChoices(
        CellRange(rows: 1...9, columns: 0...0), .values(["S01", "S02"]),
        hint: Hint(title: "Код", text: "выберите"))
    ]
    sheet.notes = [CellNote(row: 0, column: 0, text: "ключ")]
    sheet.page = PageLayout()
    return Workbook(title: "Проба", sheets: [sheet])
  }

  @Test func theSameWorkbookHasTheSameBytesASecondLater() throws {
    let first = try sample.xlsx()
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try sample.xlsx() == first)
    #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test(arguments: ["", "a/b", "a[b", "'a", String(repeating: "я", count: 32)])
  func refusesNamesThatNoSheetCanHave(name: String) {
    #expect(throws: WorkbookFailure.self) {
      try Workbook(sheets: [Worksheet(name: name)]).xlsx()
    }
  }

  @Test func refusesTwoSheetsOfOneNameInOtherLetters() {
    #expect(throws: WorkbookFailure.self) {
      try Workbook(sheets: [Worksheet(name: "Plan"), Worksheet(name: "plan")]).xlsx()
    }
  }

  @Test(arguments: [
    Cell.Value.number(.nan), .number(.infinity), .text(String(repeating: "я", count: 32_768)),
    .text("a\u{0}"), .date(year: 1800, month: 1, day: 1), .formula("1+1", result: 2),
  ])
  func refusesValuesThatNoCellCanHold(value: Cell.Value) {
    let sheet = Worksheet(name: "A", rows: [[Cell(value)]])
    #expect(throws: WorkbookFailure(sheet: "A", reason: "row 1 has a value that no cell can hold"))
    {
      try Workbook(sheets: [sheet]).xlsx()
    }
  }

  @Test func saysWhereDraftsCannotBeWritten() {
    #expect(throws: WorkbookFailure.self) {
      try sample.xlsx(scratch: URL(fileURLWithPath: "/nowhere"))
    }
  }

  @Test func leavesNothingInTheScratchFolder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scratch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try sample.xlsx(scratch: folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
