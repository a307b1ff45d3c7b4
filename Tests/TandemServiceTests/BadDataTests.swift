import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import TandemService

/// Every broken folder of `Tests/BadData` is reported in exactly the lines beside it, in both languages.
///
/// A folder has the files that differ from `base`; `NAME.absent` takes one away. After a wanted change
/// `TANDEM_REWRITE_GOLDEN=1 swift test --filter BadDataTests` writes the lines anew.
@Suite struct BadDataTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "BadData", directoryHint: .isDirectory)

  static let cases: [String] = names(root).filter { $0 != "base" }

  private static func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test(arguments: cases, Language.allCases)
  func isReportedWhereItIs(name: String, language: Language) throws {
    let folder = try TemporaryFolder([:])
    for source in ["base", name] {
      let source = Self.root.appending(path: source, directoryHint: .isDirectory)
      for file in Self.names(source) where !file.hasPrefix("expected.") {
        let target = folder.url.appending(path: file)
        if file.hasSuffix(".absent") {
          try FileManager.default.removeItem(at: target.deletingPathExtension())
        } else {
          try Data(contentsOf: source.appending(path: file)).write(to: target)
        }
      }
    }
    let found = lines(folder.url, language).map { $0 + "\n" }.joined()
    let file = Self.root.appending(path: "\(name)/expected.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try found == String(contentsOf: file, encoding: .utf8))
    #expect(!found.contains("Тайн") && !found.isEmpty)
  }

  private func lines(_ folder: URL, _ language: Language) -> [String] {
    do {
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
