import FolderWriting
import Foundation
import ProgrammeFolder
import Spreadsheets
import TestSupport
import Testing

@Suite struct FolderFormatsTests {
  /// What is read from a folder of files.
  private func from<Result>(_ files: [WrittenFile], _ read: (URL) throws -> Result) throws -> Result
  {
    let folder = try TemporaryFolder([:])
    for file in files { try folder.write(bytes: Array(file.data), to: file.name) }
    return try withExtendedLifetime(folder) { try read(folder.url) }
  }

  private var hostileFolder: RawFolder {
    get throws {
      let folder = try TemporaryFolder(hostile)
      return try withExtendedLifetime(folder) { try RawFolder(at: folder.url) }
    }
  }

  private func tables(_ folder: RawFolder) -> [String: [[String]]] {
    Dictionary(
      uniqueKeysWithValues: folder.tables.map { ($0.guide.code, [$0.headings] + $0.rows) })
  }

  /// Cells that some program or other would make something else of.
  private let hostile = [
    "teachers.csv": """
    teacher,school,position,mentoring_hours,weekly_load,consent_date,subjects
    007,S01,"a ""b"", c",12.50,18,2021-09-15,"x; y"
    1E5,S01,"two
    lines",0.05,"1 000",15.09.2021,=1+1
    2021-09-15,S01,TRUE,-0,1e3,44454,_x0041_
    123456789012345678901234567890,01,«ё»,00.5,.5,1900-01-01,+7 (000) 000-00-01
    5,S01,"a\r\nb\rc",,,,_x_x0041_x005F_

    """,
    "people.csv": "code,name,my column\n007,Имя,000012\n",
    "programme.yaml": "programme: {}\r\n",
  ]

  @Test(arguments: CSVDialect.Separator.allCases)
  func nothingIsLostOnTheWayThereAndBack(separator: CSVDialect.Separator) throws {
    let first = try hostileFolder
    let book = try from(first.xlsx(.russian), RawFolder.init)
    #expect(tables(book) == tables(first))
    let back = try from(book.csv(separator), RawFolder.init)
    #expect(tables(back) == tables(first))
    #expect(back.programmeFile == Data("programme: {}\r\n".utf8))
  }

  @Test func theSameTablesGiveTheSameBytes() throws {
    let raw = try hostileFolder
    #expect(try raw.xlsx(.english).map(\.data) == raw.xlsx(.english).map(\.data))
  }

  /// Titles above the headers, names of persons and another saving make no other digests; a cell that
  /// planning reads does.
  @Test func adjustingWhatNoPlanFollowsFromChangesNoDigest() throws {
    func digests(_ change: (inout [String: String]) -> Void) throws -> [FileDigest] {
      var files = sound
      change(&files)
      let folder = try TemporaryFolder(files)
      let raw = try withExtendedLifetime(folder) { try RawFolder(at: folder.url) }
      return try from(raw.xlsx(.english)) { try ProgrammeFolder.read(at: $0).digests }
    }
    let before = try digests { _ in }
    #expect(before.map(\.file).contains("programme.xlsx[teachers]"))
    #expect(!before.map(\.file).contains("programme.xlsx[people]"))
    #expect(try digests { $0["people.csv"] = "code,name\nT1,Иная Имя Отчество\n" } == before)
    #expect(try digests { $0["people.csv"] = nil } == before)
    let changed = try digests { $0["mentors.csv"] = "teacher,competency,level\nT1,C1,5\n" }
    #expect(changed.count == before.count)
    #expect(
      zip(changed, before).filter { $0 != $1 }.map(\.0.file) == ["programme.xlsx[mentors]"])
  }

  private let sound = [
    "programme.yaml": "programme: {id: p, name: P, municipality: M}\n"
      + "period: {from: 2021-09-01, to: 2022-05-31}\n",
    "schools.csv": "school,name,kind,settlement\nS1,One,secondary,A\nS2,Two,basic,A\n",
    "competencies.csv": "competency,name,block\nC1,Subject,subject\n",
    "teachers.csv": "teacher,school,mentoring_hours,consent\nT1,S1,24,signed\nT2,S2,,\n",
    "deficits.csv": "teacher,competency,level_found,level_needed,points,hours\nT2,C1,1,3,10,12\n",
    "mentors.csv": "teacher,competency,level\nT1,C1,4\n",
    "people.csv": "code,name\nT1,Имя Имя Имя\n",
  ]

  @Test func whatCannotBeReadIsReportedAndNothingWritten() throws {
    let broken = try TemporaryFolder(["teachers.csv": "teacher,school\nT1,\"S1\n"])
    withExtendedLifetime(broken) {
      _ = #expect(throws: InvalidInput.self) { try RawFolder(at: broken.url) }
    }
  }
}
