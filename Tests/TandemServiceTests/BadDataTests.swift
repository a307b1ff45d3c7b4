import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import TandemService

/// Every broken folder of `Tests/BadData` is reported in exactly the lines beside it, in both languages.
///
/// A folder has the files that differ from `base`; `NAME.absent` takes one away. The same tables as
/// sheets of a workbook are reported in the lines of `expected.workbook.…`, where they can be sheets.
/// After a wanted change `TANDEM_REWRITE_GOLDEN=1 swift test --filter BadDataTests` writes the lines
/// anew.
@Suite struct BadDataTests {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "BadData", directoryHint: .isDirectory)

  static let cases: [String] = names(root).filter { $0 != "base" && !$0.hasPrefix("made-") }

  static func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test(arguments: cases, Language.allCases)
  func isReportedWhereItIs(name: String, language: Language) throws {
    let folder = try Self.broken(name)
    try Self.compare(lines(name, folder.url, language), name, "expected.\(language.rawValue).txt")
  }

  @Test(arguments: cases, Language.allCases)
  func isReportedInAWorkbookWhereItIs(name: String, language: Language) throws {
    let folder = try Self.broken(name)
    guard let raw = try? RawFolder(at: folder.url) else {
      // What is no table becomes no sheet either.
      #expect(Self.noSheets.contains(name))
      return
    }
    let book = try TemporaryFolder([:])
    for file in try raw.xlsx(.english) {
      try file.data.write(to: book.url.appending(path: file.name))
    }
    let found = lines(name, book.url, language)
    #expect(!found.contains { $0.contains(".csv") })
    try Self.compare(found, name, "expected.workbook.\(language.rawValue).txt")
  }

  /// Cases whose fault is one of text files alone.
  private static let noSheets: Set<String> = [
    "broken-utf8", "empty-file", "open-quotation-mark", "stray-quotation-mark", "unknown-encoding",
    "zero-byte",
  ]

  static func compare(_ lines: [String], _ name: String, _ file: String) throws {
    let found = lines.map { $0 + "\n" }.joined()
    let file = root.appending(path: "\(name)/\(file)")
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try found == String(contentsOf: file, encoding: .utf8))
    #expect(!found.contains("Тайн") && !found.isEmpty)
  }

  static func broken(_ name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([:])
    for source in ["base", name] {
      let source = root.appending(path: source, directoryHint: .isDirectory)
      for file in names(source) where !file.hasPrefix("expected.") {
        let target = folder.url.appending(path: file)
        if file.hasSuffix(".absent") {
          try FileManager.default.removeItem(at: target.deletingPathExtension())
        } else {
          try Data(contentsOf: source.appending(path: file)).write(to: target)
        }
      }
    }
    return folder
  }

  /// Tables around the plan are read by their own commands; planning leaves them alone.
  private func lines(_ name: String, _ folder: URL, _ language: Language) -> [String] {
    do {
      if name.hasPrefix("year-") {
        return try YearFolder(at: folder, for: .check).reading.warnings.map {
          $0.line(in: language)
        }
      }
      return try SoundFolder(at: folder).reading.warnings.map { $0.line(in: language) }
    } catch {
      return error.issues.map { $0.line(in: language) }
    }
  }

  @Test func theFolderThatTheyDifferFromIsSound() throws {
    let reading = try ProgrammeFolder.read(at: Self.root.appending(path: "base"))
    #expect(reading.warnings.isEmpty)
    #expect(Self.cases.count > 30)
  }
}
