import Foundation

/// A process that is given its time, and is ended where it takes far more, with everything that it
/// started.
struct ChildProcess {
  let arguments: [String]
  /// Seconds of real time until it is killed.
  let patience: Double

  struct Ending {
    let status: Int32
    /// For want of patience, here or by an alarm of its own.
    let wasKilled: Bool
    let output: String
    let errors: String
  }

  /// - Throws: where the process cannot be started.
  func run() throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let folder = try TemporaryPlace()
    let (output, errors) = (folder.file("output"), folder.file("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let deadline = ContinuousClock.now + .milliseconds(Int(patience * 1000))
    var wasKilled = false
    while process.isRunning {
      if ContinuousClock.now > deadline {
        kill(process.processIdentifier, SIGKILL)
        wasKilled = true
      }
      usleep(20_000)
    }
    // What it started and left behind: a process of Foundation leads a group of its own.
    kill(-process.processIdentifier, SIGKILL)
    if process.terminationReason == .uncaughtSignal, process.terminationStatus == SIGALRM {
      wasKilled = true
    }
    return Ending(
      status: process.terminationStatus, wasKilled: wasKilled,
      output: (try? String(contentsOf: output, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
  }
}

/// A folder for a while.
final class TemporaryPlace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tandem-comparison-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}
