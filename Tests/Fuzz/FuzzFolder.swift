import Foundation
import Mentoring
import YearRecords

@testable import ProgrammeFolder

/// A sound folder in memory in which one file is put in another's place.
final class FuzzFolder: @unchecked Sendable {
  static let shared = FuzzFolder()
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  let programme: Programme
  let rules: CalendarRules
  private let url: URL
  private var originals: [String: Data] = [:]

  /// So that the folder has rules for a calendar.
  private static let calendar = "calendar: {terms: [{from: 2021-09-01, to: 2022-05-31}]}\n"

  private init() {
    let memory = "/dev/shm"
    let root = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
    url = URL(fileURLWithPath: root)
      .appendingPathComponent("tandem-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    let base = Self.tests.appending(path: "BadData/base", directoryHint: .isDirectory)
    let manager = FileManager.default
    try? manager.removeItem(at: url)
    try! manager.createDirectory(
      at: url.appendingPathComponent(DecisionRecord.folder), withIntermediateDirectories: true)
    for name in try! manager.contentsOfDirectory(atPath: base.path) {
      var data = try! Data(contentsOf: base.appendingPathComponent(name))
      if name == ProgrammeFile.name { data.append(Data(Self.calendar.utf8)) }
      originals[name] = data
      try! data.write(to: url.appendingPathComponent(name))
    }
    let reading = try! ProgrammeFolder.readYear(at: url, scope: .everything)
    programme = reading.programme
    rules = reading.rules.calendar!
    atexit { try? FileManager.default.removeItem(at: FuzzFolder.shared.url) }
  }

  /// Reads the folder with another table in its place, and all that is checked.
  func read(_ table: FuzzedTable, _ data: Data) {
    with(table.name + ".csv", data) {
      do throws(InvalidInput) {
        if case .year = table {
          _ = try ProgrammeFolder.readYear(at: url, scope: .everything)
        } else {
          FuzzedTexts.say(try ProgrammeFolder.read(at: url).warnings)
        }
      } catch {
        FuzzedTexts.say(error.issues)
      }
    }
  }

  func readList(_ data: Data) {
    let name = "curated.csv"
    with(name, data) {
      do throws(InvalidInput) {
        _ = try HandMadeList(at: url.appendingPathComponent(name), of: programme)
      } catch {
        FuzzedTexts.say(error.issues)
      }
    }
  }

  /// What was decided, and what has ended.
  func readRecord(_ data: Data) {
    let log = IssueLog()
    with(DecisionRecord.file, data) { _ = DecisionRecord.read(in: url, log: log) }
    with(ClosingRegister.file, data) { _ = ClosingRegister.read(in: url, log: log) }
    FuzzedTexts.say(log)
  }

  private func with(_ name: String, _ data: Data, _ work: () -> Void) {
    let file = url.appendingPathComponent(name)
    try? data.write(to: file)
    work()
    if let original = originals[name] {
      try? original.write(to: file)
    } else {
      try? FileManager.default.removeItem(at: file)
    }
  }
}
