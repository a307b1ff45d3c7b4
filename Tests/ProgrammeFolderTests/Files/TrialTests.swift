import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

/// What offices' disks and attackers put in a table's place.
@Suite struct TrialTests {
  private func lines(_ change: (TemporaryFolder) throws -> Void) throws -> [String] {
    let folder = try TemporaryFolder(SmallFolder().files)
    try change(folder)
    return issueLines(at: folder.url)
  }

  private func path(_ name: String, _ folder: TemporaryFolder) -> String {
    folder.url.appendingPathComponent(name).path
  }

  /// Half a million rows with two faults each; the most memory in use grows by less than 1 GB.
  @Test func aMillionFaultsAreCountedAndAHundredShown() throws {
    let rows = (1...500_000).map { "X\($0),C1,0\n" }.joined()
    let before = try peak()
    let found = try lines { folder in
      try folder.write("teacher,competency,level\nT1,C1,4\n" + rows, to: "mentors.csv")
    }
    #expect(found.count == 101)
    #expect(
      found.last == "mentors.csv: error: and 999900 more of the kind; the first 100 are shown")
    #expect(try peak() - before < 1 << 20)
  }

  /// In kilobytes.
  private func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .ascii)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    let words = line.split(whereSeparator: \.isWhitespace)
    return try #require(words.count > 1 ? Int(words[1]) : nil)
  }

  @Test func twoHundredMegabytesAreRefusedUnread() throws {
    for name in ["teachers.csv", "programme.xlsx"] {
      let found = try lines { folder in
        if name.hasSuffix("xlsx") { try folder.write("", to: name) }
        #expect(truncate(path(name, folder), 200 << 20) == 0)
      }
      #expect(
        found == ["\(name): error: the file is larger than 64 MB; split the programme"])
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/full", "/dev/null", "/dev/tty"])
  func aDeviceIsNoFile(device: String) throws {
    let found = try lines { folder in
      for name in ["teachers.csv", "programme.yaml"] {
        try FileManager.default.removeItem(atPath: path(name, folder))
        try FileManager.default.createSymbolicLink(
          atPath: path(name, folder), withDestinationPath: device)
      }
    }
    #expect(found.count == 2)
    for (line, name) in zip(found, ["programme.yaml", "teachers.csv"]) {
      #expect(line.hasPrefix("\(name): error: "))
    }
  }

  @Test func aLinkToNothingIsNamed() throws {
    let found = try lines { folder in
      try FileManager.default.removeItem(atPath: path("teachers.csv", folder))
      try FileManager.default.createSymbolicLink(
        atPath: path("teachers.csv", folder), withDestinationPath: "gone.csv")
    }
    #expect(
      found == [
        "teachers.csv: error: the programme folder has no such file; add it (Docs/DataFolder.md "
          + "lists the columns)"
      ])
  }

  /// A file that another program writes all the time is either read whole or said to have changed.
  @Test func aFileThatVanishesOrChangesIsNamed() throws {
    let folder = try TemporaryFolder(SmallFolder().files)
    let file = folder.url.appendingPathComponent("teachers.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let isDone = Flag()
    let writer = Thread {
      while !isDone.isSet {
        try? FileManager.default.removeItem(at: file)
        try? text.write(to: file, atomically: false, encoding: .utf8)
      }
      isDone.finish()
    }
    writer.start()
    for _ in 0..<200 {
      let place = "teachers.csv: error: "
      let kinds = [
        place + "the file changed", place + "the programme folder has no such",
        place + "the file is empty",
      ]
      let found = issueLines(at: folder.url)
      #expect(
        found.isEmpty || found.count == 1 && kinds.contains { found[0].hasPrefix($0) },
        "\(found)")
    }
    isDone.set()
    isDone.wait()
  }
}

/// Tells another thread to end, and waits until it has.
private final class Flag: @unchecked Sendable {
  private let lock = NSCondition()
  private var isRaised = false
  private var isFinished = false

  var isSet: Bool { lock.withLock { isRaised } }

  func set() { lock.withLock { isRaised = true } }

  func finish() {
    lock.withLock {
      isFinished = true
      lock.broadcast()
    }
  }

  func wait() {
    lock.withLock { while !isFinished { lock.wait() } }
  }
}
