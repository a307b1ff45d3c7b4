import Foundation
import Mentoring
import ProgrammeFolder

/// A sound folder in which one file is put in another's place.
final class FuzzFolder: @unchecked Sendable {
  static let shared = FuzzFolder()

  let programme: Programme
  private let url: URL
  private var originals: [String: Data] = [:]
  private let scenarios: ScenarioFolder

  private init() {
    let memory = "/dev/shm"
    let root = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
    url = URL(fileURLWithPath: root)
      .appendingPathComponent("tandem-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    let base = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "BadData/base", directoryHint: .isDirectory)
    let manager = FileManager.default
    try? manager.removeItem(at: url)
    try! manager.createDirectory(
      at: url.appendingPathComponent("Scenarios"), withIntermediateDirectories: true)
    for name in try! manager.contentsOfDirectory(atPath: base.path) {
      let data = try! Data(contentsOf: base.appendingPathComponent(name))
      originals[name] = data
      try! data.write(to: url.appendingPathComponent(name))
    }
    programme = try! ProgrammeFolder.read(at: url).programme
    scenarios = ScenarioFolder(url: url.appendingPathComponent("Scenarios"))
  }

  func read(_ name: String, _ data: Data) {
    let file = url.appendingPathComponent(name)
    try? data.write(to: file)
    _ = try? ProgrammeFolder.read(at: url)
    try? originals[name]?.write(to: file)
  }

  func readScenario(_ data: Data) {
    try? data.write(to: url.appendingPathComponent("Scenarios/fuzz.yaml"))
    _ = try? scenarios.read("fuzz", on: programme)
  }
}
