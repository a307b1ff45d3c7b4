import Documents
import Foundation
import Mentoring
import Planning
import ProgrammeFolder
import TestSupport
import Testing

@testable import TandemService

/// A record in a copy of a shipped folder: what was written stays, and every change of it shows.
@Suite struct DecisionRecordTests {
  private let folder: TemporaryFolder
  private var url: URL { folder.url.appending(path: "leninogorsk") }
  private var record: URL { url.appending(path: "record/decisions.jsonl") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: ShippedFolders.url("leninogorsk"), to: folder.url.appending(path: "leninogorsk"))
  }

  private func decide(_ reason: String) throws {
    let sound = try SoundFolder(at: url)
    let plan = Plan(status: .unsolved, stated: [])
    let entry = DecisionEntry(
      chosen: .init(name: "plan.json", bytes: Data("{}".utf8), folder: sound, plan: plan),
      rejected: [.init(name: "other.json", bytes: Data("[]".utf8), folder: sound, plan: plan)],
      reason: reason, order: .init(number: "17", date: "2019-05-20"))
    _ = try entry.append(to: sound.reading.record, in: url)
  }

  private func faults() -> [String] {
    do {
      _ = try SoundFolder(at: url)
      return []
    } catch {
      return error.issues.map { $0.line(in: .english) }
    }
  }

  @Test func entriesAreAppendedWithPlanAlternativesAndInputs() throws {
    try decide("first")
    try decide("second")
    let entries = try SoundFolder(at: url).reading.record.entries
    #expect(entries.map(\.reason) == ["first", "second"])
    #expect(entries.map(\.status) == ["approved", "approved"])
    #expect(entries[0].alternatives.map(\.name) == ["other.json"])
    #expect(entries[0].inputs.contains { $0.file == "schools.csv" })
    #expect(
      FileManager.default.fileExists(atPath: url.appending(path: "record/0002-plan.json").path))
  }

  @Test func aChangedLineIsAFaultOfTheFolder() throws {
    try decide("first")
    let text = try String(contentsOf: record, encoding: .utf8)
    try text.replacingOccurrences(of: "first", with: "other")
      .write(to: record, atomically: true, encoding: .utf8)
    #expect(
      faults() == [
        "record/decisions.jsonl:1: error: the line was changed after it was written; restore the "
          + "file"
      ])
  }

  @Test func aRemovedLineIsAFaultOfTheFolder() throws {
    try decide("first")
    try decide("second")
    let lines = try String(contentsOf: record, encoding: .utf8).split(separator: "\n")
    try (String(lines[1]) + "\n").write(to: record, atomically: true, encoding: .utf8)
    #expect(
      faults() == [
        "record/decisions.jsonl:1: error: the line before was changed, added or removed; "
          + "restore the file"
      ])
  }

  @Test func aChangedPlanIsAFaultOfTheFolder() throws {
    try decide("first")
    try Data("[1]".utf8).write(to: url.appending(path: "record/0001-plan.json"))
    #expect(
      faults() == [
        "record/decisions.jsonl:1: error: the approved plan was changed after the decision; "
          + "restore its file"
      ])
  }
}
