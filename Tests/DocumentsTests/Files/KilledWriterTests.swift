import Foundation
import TestSupport
import Testing

/// A writer that is killed leaves the earlier file whole, or the later one.
@Suite struct KilledWriterTests {
  private static let probe = Bundle.main.executableURL!.resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("AtomicFileProbe")

  /// Killed a thousand times, each time some hundredths of a second after the start.
  @Test func theFileIsWholeWheneverTheWriterIsKilled() throws {
    let folder = try TemporaryFolder()
    let target = folder.url.appendingPathComponent("plan.json")
    try Data("before".utf8).write(to: target)
    var random = SplitMix64(seed: 1)
    var wholeFiles: Set<UInt8> = []
    for _ in 0..<1000 {
      let process = Process()
      process.executableURL = Self.probe
      process.arguments = [target.path]
      try process.run()
      usleep(UInt32(random.next() % 25_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let data = try Data(contentsOf: target)
      if data == Data("before".utf8) { continue }
      let letter = try #require(data.first)
      let count = 200_000 + Int(letter - UInt8(ascii: "a"))
      #expect(data.count == count && data.allSatisfy { $0 == letter })
      wholeFiles.insert(letter)
    }
    #expect(wholeFiles.count > 3, "the writer has hardly written")
  }
}
