import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing
import ZIPArchive

@testable import TandemService

/// Broken folders that no repository can keep: each is made here, and reported in exactly the lines
/// of `Tests/BadData/made-NAME`, in both languages.
@Suite struct MadeBadDataTests {
  /// What stands in the way of reading, put into a copy of `base`.
  enum Obstacle: String, CaseIterable {
    case device, directory
    case linksInACircle = "links-in-a-circle"
    case largeFile = "large-file"
    /// A hundred thousand; a million differ in the count alone.
    case manyFaults = "many-faults"
    case zipBomb = "zip-bomb"
    case entityBomb = "entity-bomb"
  }

  @Test(arguments: Obstacle.allCases)
  func isReportedWhereItIs(obstacle: Obstacle) throws {
    let folder = try Self.made(obstacle)
    for language in Language.allCases {
      try BadDataTests.compare(
        Self.lines(folder.url, language), "made-\(obstacle.rawValue)",
        "expected.\(language.rawValue).txt")
    }
  }

  private static func lines(_ folder: URL, _ language: Language) -> [String] {
    do {
      return try SoundFolder(at: folder).reading.warnings.map { $0.line(in: language) }
    } catch {
      return error.issues.map { $0.line(in: language) }
    }
  }

  private static func made(_ obstacle: Obstacle) throws -> TemporaryFolder {
    let folder = try BadDataTests.broken("base")
    let mentors = folder.url.appending(path: "mentors.csv")
    switch obstacle {
    case .device:
      try FileManager.default.removeItem(at: mentors)
      #expect(mkfifo(mentors.path, 0o600) == 0)
    case .directory:
      try FileManager.default.removeItem(at: mentors)
      try FileManager.default.createDirectory(at: mentors, withIntermediateDirectories: false)
    case .linksInACircle:
      try FileManager.default.removeItem(at: mentors)
      let other = folder.url.appending(path: "other").path
      try FileManager.default.createSymbolicLink(
        atPath: mentors.path, withDestinationPath: "other")
      try FileManager.default.createSymbolicLink(
        atPath: other, withDestinationPath: "mentors.csv")
    case .largeFile: #expect(truncate(mentors.path, 200 << 20) == 0)
    case .manyFaults:
      let header = "teacher,competency,level_found,level_needed,points,hours\n"
      let rows = String(repeating: "T2,C11,x,x,x,x\n", count: 25_000)
      try Data((header + rows).utf8).write(to: folder.url.appending(path: "deficits.csv"))
    case .zipBomb: try putWorkbook(in: folder.url, zeros)
    case .entityBomb: try putWorkbook(in: folder.url, entities)
    }
    return folder
  }

  /// A sheet of 150 MB in some 150 KB.
  private static let zeros = Data(count: 150 << 20)

  private static let entities = Data(
    """
    <?xml version="1.0"?>
    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>
    """.utf8)

  /// The tables as a sound workbook, but for the first of them.
  private static func putWorkbook(in folder: URL, _ sheet: Data) throws {
    let files = try RawFolder(at: folder).xlsx(.english)
    for name in BadDataTests.names(folder) where name.hasSuffix(".csv") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for file in files {
      guard file.name.hasSuffix(".xlsx") else { continue }
      let book = try ZIPReader(file.data)
      var writer = ZIPWriter()
      for entry in book.entries {
        let isTable = entry.name == "xl/worksheets/sheet2.xml"
        writer.add(entry.name, isTable ? sheet : Data(try book.read(entry)))
      }
      try writer.data().write(to: folder.appending(path: file.name))
    }
  }
}
