import Foundation
import TestSupport
import Testing

/// Full disks, little memory and programs that watch.
@Suite struct NothingLostTests {
  private static let kgo = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/kgo", directoryHint: .isDirectory).path

  private static let tandem = "'\(Command.executable.path)'"

  /// A shell that sets a limit and then becomes `tandem`.
  private func run(
    _ limit: String, _ arguments: String, in folder: TemporaryFolder
  ) throws -> (status: Int32, errors: String) {
    try shell("\(limit); exec \(Self.tandem) \(arguments)", in: folder)
  }

  private func shell(
    _ script: String, in folder: TemporaryFolder
  ) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
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

  /// Whether this process may have a file system of its own, as containers often do not allow.
  private static let mayMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Runs `tandem` where the folder `disk` is a file system of 16 KB with an earlier plan in it.
  private func runOnSmallDisk(
    _ preparation: String, _ arguments: String
  ) throws -> (status: Int32, errors: String) {
    let script = """
      mkdir disk && mount -t tmpfs -o size=16k tmpfs disk && echo -n earlier >disk/plan.json
      \(preparation)
      \(Self.tandem) \(arguments)
      status=$?
      echo "left: $(cat disk/plan.json) $(ls -A disk)" >&2
      exit $status
      """
    return try shell("exec unshare -rm sh script", in: TemporaryFolder(["script": script]))
  }

  @Test(.enabled(if: mayMount, "needs a file system of its own"))
  func aFullDiskLeavesTheEarlierPlanWhole() throws {
    let ended = try runOnSmallDisk(
      "true", "plan '\(Self.kgo)' --effort 1 -q -o disk/plan.json")
    #expect(ended.status == 1)
    #expect(
      ended.errors
        == "cannot write plan.json: there is no space left on the disk\nleft: earlier plan.json\n")
  }

  @Test(.enabled(if: mayMount, "needs a file system of its own"))
  func aFolderThatDoesNotFitIsNotBegun() throws {
    let ended = try runOnSmallDisk("true", "convert '\(Self.kgo)' --to csv -o disk")
    #expect(ended.status == 1)
    #expect(ended.errors.hasPrefix("cannot write "), "\(ended.errors)")
    #expect(ended.errors.hasSuffix("disk\nleft: earlier plan.json\n"), "\(ended.errors)")
  }

  @Test(.enabled(if: mayMount, "needs a file system of its own"))
  func aReadOnlyFolderIsSaidBeforeAnyWork() throws {
    for command in ["plan '\(Self.kgo)' -q -o disk/plan.json", "new disk/new"] {
      let ended = try runOnSmallDisk("mount -o remount,ro disk", command)
      #expect(ended.status == 1)
      #expect(ended.errors.hasSuffix("left: earlier plan.json\n"))
      #expect(ended.errors.hasPrefix("cannot create "), "\(ended.errors)")
    }
  }

  @Test func aFullStdoutIsSaid() throws {
    let folder = try TemporaryFolder()
    let ended = try run("exec >/dev/full", "check '\(Self.kgo)'", in: folder)
    #expect(ended.status == 1)
    #expect(ended.errors == "cannot write stdout: there is no space left on the disk\n")
    let russian = try run("exec >/dev/full", "check '\(Self.kgo)' --lang ru", in: folder)
    #expect(russian.errors == "не удалось записать stdout: на диске нет места\n")
  }

  /// The administrator may read everything, so that somebody else has to try.
  @Test(.enabled(if: getuid() == 0, "changes the user"))
  func whatMayNotBeReadIsNamed() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appendingPathComponent("kgo").path
    try FileManager.default.copyItem(atPath: Self.kgo, toPath: copy)
    chmod(copy + "/teachers.csv", 0)
    let nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups"
    let ended = try shell("exec \(nobody) \(Self.tandem) plan kgo -q", in: folder)
    #expect(ended.status == 2)
    #expect(
      ended.errors
        == "teachers.csv: error: there is no permission to read the file; allow reading\n")
    chmod(copy + "/teachers.csv", 0o644)
    let into = try shell("exec \(nobody) \(Self.tandem) plan kgo -q -o kgo/plan.json", in: folder)
    #expect(into.status == 1)
    #expect(
      into.errors == "cannot create kgo/plan.json: no permission to write in this folder\n")
  }

  /// Costs and weights at the end of their ranges multiply to what no double holds.
  @Test func goalsTooLargeToCountWithEndWithFour() throws {
    let root = try TemporaryFolder()
    let schools = (10..<40).map { "S\($0)" }
    var district = DistrictFolder()
      .replacing(
        "targets:",
        by: "goals: {weighted: {burden: 1000000000, curators: 1000000000}}\ntargets:",
        in: "programme.yaml")
    for (index, school) in schools.enumerated() {
      let isCurator = index < 15
      district = district.adding(
        "\(school),Школа \(school),basic,Верхнее,urban,90,"
          + (isCurator ? "ordinary\n" : "low_results\n"), to: "schools.csv")
      guard isCurator else { continue }
      district = district.adding("\(school),P1,1,1000000000\n", to: "curators.csv").adding(
        "pinned,curator,\(school),\(schools[index + 15]),,договор\n", to: "decisions.csv")
    }
    district.files["curators.csv"] = district.files["curators.csv"]?
      .replacing("capacity\n", with: "capacity,opening_cost\n")
      .replacing("S1,P1,2\n", with: "S1,P1,2,0\n")
    try district.write(to: root.url.appendingPathComponent("district"))
    for (language, words) in [
      ("en", "the goal “burden + curators lacking” may become too large"),
      ("ru", "цель «издержки + нехватка кураторов» может стать слишком большой"),
    ] {
      let ended = try Command(folder: root.url).run(
        "plan", "district", "-o", "plan.json", "-q", "--lang", language)
      #expect(ended.status == 4)
      #expect(ended.errors.hasPrefix(words) && ended.errors.contains("2^53"))
      #expect(!ended.errors.contains("GLPK"))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: root.url.path) == ["district"])
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

  @Test(arguments: [[], ["-q"]])
  func progressIsOneObjectALineForPrograms(quiet: [String]) throws {
    let folder = try TemporaryFolder()
    let ended = try Command(folder: folder.url).run(
      ["plan", Self.kgo, "--effort", "1", "--progress", "json"] + quiet)
    #expect(ended.status == 0)
    let lines = ended.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["stage"] is String && value?["incumbent"] is Int && value?["seconds"] != nil)
    }
  }
}
