import Documents
import Foundation
import Mentoring
import Testing

@testable import Exports

@Suite struct CalendarTests {
  private func files() throws -> [ExportFile] {
    ICalendar(try Sample.records(), of: try Sample.programme, .russian).files
  }

  @Test func eachSchoolHasACalendarAndAllHaveOne() throws {
    let paths = try files().map(\.path)
    #expect(paths.contains("S1.ics") && paths.contains("S3.ics"))
    #expect(paths.last == "all-schools.ics")
  }

  @Test func linesAreFoldedAndEndedAsTheFormatAsks() throws {
    for file in try files() {
      let lines = file.text.components(separatedBy: "\r\n")
      #expect(
        lines.last == "" && !file.text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      let unfolded = file.text.replacingOccurrences(of: "\r\n ", with: "")
        .components(separatedBy: "\r\n")
      let begun = unfolded.filter { $0 == "BEGIN:VEVENT" }.count
      #expect(begun > 0 && begun == unfolded.filter { $0 == "END:VEVENT" }.count)
      let names = unfolded.filter { $0.hasPrefix("UID:") }
      #expect(Set(names).count == begun)
    }
  }

  @Test func anEventLastsItsMonthWithinThePeriod() throws {
    let all = try #require(files().last).text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(all.contains("DTSTART;VALUE=DATE:20210901\r\nDTEND;VALUE=DATE:20211001\r\n"))
    #expect(all.contains("SUMMARY:Методический десант: First → Alpha\r\n"))
    #expect(all.contains("LOCATION:Alpha\\, Alpha\r\n"))
    #expect(all.contains("Чернилкин"))
  }

  @Test(arguments: [
    ("S01", "S01"), ("Школа-1", "Школа-1"), ("../S1", "%2E.%2FS1"), ("S 2/x", "S%202%2Fx"),
    (".", "%2E"), ("a.b", "a.b"), ("50%", "50%25"),
  ])
  func codesAreNamesOfFilesThatStayInTheFolder(code: String, name: String) {
    #expect(FileName.safe(code) == name)
  }
}
