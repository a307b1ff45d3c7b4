import Foundation
import TestSupport
import Testing

/// Ctrl-C and requests to end.
@Suite struct InterruptionTests {
  private static let zhigalovo = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/zhigalovo", directoryHint: .isDirectory).path

  @Test(arguments: [SIGINT, SIGTERM])
  func firstSignalEndsTheSearchWithTheBestPlanSoFar(signal: Int32) throws {
    let root = try TemporaryFolder()
    let running = try Command(folder: root.url).start([
      "plan", Self.zhigalovo, "-o", "plan.json", "--write-lp", "lp", "--effort", "100000",
    ])
    // The second stage's program is there once every hard requirement holds and stage 1 is done.
    let sign = root.url.appendingPathComponent("lp/2-coverage.lp").path
    for _ in 0..<6000 where !FileManager.default.fileExists(atPath: sign) {
      usleep(10_000)
    }
    kill(running.process.processIdentifier, signal)
    running.process.waitUntilExit()
    let transcript = try running.transcript()
    #expect(transcript.status == 0)
    #expect(transcript.outputText.contains("the search was interrupted"))
    let plan = try String(
      contentsOf: root.url.appendingPathComponent("plan.json"), encoding: .utf8)
    #expect(plan.contains(#""status": "interrupted""#))
    let audit = try Command(folder: root.url).run("audit", Self.zhigalovo, "plan.json")
    #expect(audit.status == 0)
  }
}
