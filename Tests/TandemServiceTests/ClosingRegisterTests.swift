import Advice
import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import TandemService

/// A register of closed tandems in a copy of a shipped folder: what was written stays, and every change
/// of it shows.
@Suite struct ClosingRegisterTests {
  private let folder: TemporaryFolder
  private var url: URL { folder.url.appending(path: "leninogorsk") }
  private var register: URL { url.appending(path: "record/closed.jsonl") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: ShippedFolders.url("leninogorsk"), to: folder.url.appending(path: "leninogorsk"))
  }

  private func close(_ mentor: String, plan: String = "{}") throws -> Int {
    let entry = Succession.Entry(
      kind: .mentor, giver: mentor, receiver: "T110", competencies: ["RUS-NON"],
      fate: .ended(.closed))
    return try Closing(
      ended: [.init(entry: entry, reason: LocalizedText(ru: "закрыт", en: "closed"))],
      date: CalendarDate(year: 2019, month: 11, day: 1)!, plan: Data(plan.utf8)
    ).append(to: SoundFolder(at: url).reading.register, in: url)
  }

  private func faults() -> [String] {
    do {
      _ = try SoundFolder(at: url)
      return []
    } catch {
      return error.issues.map { $0.line(in: .english) }
    }
  }

  @Test func entriesAreAppendedWithDayAndReasonAndNeverTwice() throws {
    #expect(try close("T004") == 1)
    #expect(try close("T005") == 1)
    #expect(try close("T005") == 0)
    #expect(try close("T005", plan: "[]") == 1)
    let entries = try SoundFolder(at: url).reading.register.entries
    #expect(entries.map(\.giver) == ["T004", "T005", "T005"])
    #expect(entries.map(\.number) == [1, 2, 3])
    #expect(entries.allSatisfy { $0.date == "2019-11-01" && $0.reasonEnglish == "closed" })
    #expect(entries[0].competencies == ["RUS-NON"])
  }

  @Test func aChangedLineIsAFaultOfTheFolder() throws {
    _ = try close("T004")
    let text = try String(contentsOf: register, encoding: .utf8)
    try text.replacingOccurrences(of: "T004", with: "T044")
      .write(to: register, atomically: true, encoding: .utf8)
    #expect(
      faults() == [
        "record/closed.jsonl:1: error: the line of the register was changed after it was written; "
          + "restore the file"
      ])
  }

  @Test func aRemovedLineIsAFaultOfTheFolder() throws {
    _ = try close("T004")
    _ = try close("T005")
    let lines = try String(contentsOf: register, encoding: .utf8).split(separator: "\n")
    try (String(lines[1]) + "\n").write(to: register, atomically: true, encoding: .utf8)
    #expect(
      faults() == [
        "record/closed.jsonl:1: error: the line before was changed, added or removed; restore the "
          + "file"
      ])
  }
}
