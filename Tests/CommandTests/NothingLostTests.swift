import Foundation
import TestSupport
import Testing

/// Full disks, little memory and programs that watch.
@Suite struct NothingLostTests {
  private static let kgo = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/kgo", directoryHint: .isDirectory).path

  /// A shell that sets a limit and then becomes `tandem`.
  private func run(
    _ limit: String, _ arguments: String, in folder: TemporaryFolder
  ) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(limit); exec '\(Command.executable.path)' \(arguments)"]
    process.currentDirectoryURL = folder.url
    process.environment = ["LANG": "C"]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let data = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test func aPlanThatDoesNotFitLeavesTheEarlierOneWhole() throws {
    let folder = try TemporaryFolder(["plan.json": "earlier"])
    let ended = try run("ulimit -f 8", "plan '\(Self.kgo)' --effort 1 -q -o plan.json", in: folder)
    #expect(ended.status == 1)
    #expect(ended.errors == "cannot write plan.json: the file is too large\n")
    let kept = folder.url.appendingPathComponent("plan.json")
    #expect(try String(contentsOf: kept, encoding: .utf8) == "earlier")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["plan.json"])
  }

  @Test func tooLittleMemoryIsSaidAndNothingWritten() throws {
    let folder = try TemporaryFolder()
    let ended = try Command(folder: folder.url).run(
      "plan", Self.kgo, "--memory", "1M", "-o", "plan.json")
    #expect(ended.status == 1)
    #expect(
      ended.errors.hasSuffix(
        "not enough memory: the limit of --memory is 1 MB; nothing was written\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test(arguments: ["5", "-1M", "M", "1T"])
  func amountsOfMemoryHaveAUnit(amount: String) throws {
    let folder = try TemporaryFolder()
    let ended = try Command(folder: folder.url).run("plan", Self.kgo, "--memory=\(amount)")
    #expect(ended.status == 1)
  }

  @Test func progressIsOneObjectALineForPrograms() throws {
    let folder = try TemporaryFolder()
    let ended = try Command(folder: folder.url).run(
      "plan", Self.kgo, "--effort", "1", "-q", "--progress", "json")
    #expect(ended.status == 0)
    let lines = ended.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["stage"] is String && value?["incumbent"] is Int && value?["seconds"] != nil)
    }
  }
}
