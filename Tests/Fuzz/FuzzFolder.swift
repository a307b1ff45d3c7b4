import Foundation
import Mentoring
import ProgrammeFolder

/// A sound folder in memory in which one file is put in another's place.
final class FuzzFolder: @unchecked Sendable {
  static let shared = FuzzFolder()

  let programme: Programme
  private let url: URL
  private var originals: [String: Data] = [:]

  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private init() {
    let memory = "/dev/shm"
    let root = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
    url = URL(fileURLWithPath: root)
      .appendingPathComponent("tandem-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    let base = Self.tests.appending(path: "BadData/base", directoryHint: .isDirectory)
    let manager = FileManager.default
    try? manager.removeItem(at: url)
    try! manager.createDirectory(at: url, withIntermediateDirectories: true)
    for name in try! manager.contentsOfDirectory(atPath: base.path) {
      let data = try! Data(contentsOf: base.appendingPathComponent(name))
      originals[name] = data
      try! data.write(to: url.appendingPathComponent(name))
    }
    programme = try! ProgrammeFolder.read(at: url).programme
    atexit { try? FileManager.default.removeItem(at: FuzzFolder.shared.url) }
  }

  func read(_ name: String, _ data: Data) {
    let file = url.appendingPathComponent(name)
    try? data.write(to: file)
    _ = try? ProgrammeFolder.read(at: url)
    if let original = originals[name] {
      try? original.write(to: file)
    } else {
      try? FileManager.default.removeItem(at: file)
    }
  }
}
