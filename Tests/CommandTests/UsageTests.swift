import Foundation
import TestSupport
import Testing

/// Command lines that are wrong, and places that cannot be written to.
@Suite struct UsageTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try DistrictFolder().write(to: root.url.appendingPathComponent("district"))
  }

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url).run(arguments)
  }

  @Test func helpIsGolden() throws {
    try Golden.expect(try run("--help").text, is: "help.txt")
    try Golden.expect(try run("plan", "--help").text, is: "help-plan.txt")
  }

  @Test func versionIsOneLine() throws {
    let transcript = try run("--version")
    #expect(transcript.outputText == "0.1.0\n")
    #expect(transcript.status == 0)
  }

  @Test(arguments: [
    ["plan", "district", "--fast"], ["plan"], ["plan", "district", "--effort", "-1"],
    ["plan", "district", "--threads", "0"], ["plan", "district", "--time-limit", "soon"],
    ["plan", "district", "--gap", "half"], ["plan", "district", "--gap", "100%"],
    ["plan", "district", "--lang", "de"], ["paln", "district"],
    ["generate", "nowhere", "-o", "made"], ["generate", "xs", "--schools", "3", "-o", "made"],
    ["generate", "synthetic", "-o", "made"],
    ["generate", "kgo", "--goals", "ordered", "-o", "made"],
  ])
  func wrongCommandLinesEndWithOne(arguments: [String]) throws {
    let transcript = try Command(folder: root.url).run(arguments)
    #expect(transcript.status == 1)
    #expect(transcript.outputText.isEmpty)
    #expect(transcript.errors.contains("Usage:"))
  }

  /// A number below 0 is no option.
  @Test(arguments: [
    ("--time-limit", "-1"), ("--effort", "-1"), ("--threads", "-2"), ("--gap", "-1"),
  ])
  func negativeNumbersAreCalledByTheirNames(option: String, value: String) throws {
    let errors = try run("plan", "district", option, value).errors
    #expect(errors.contains(option) && !errors.contains("Missing value"), "\(errors)")
  }

  @Test func outputsThatCannotBeWrittenEndWithOneBeforeAnySearch() throws {
    let missing = try run("plan", "district", "-o", "nowhere/plan.json")
    #expect(missing.errors.hasSuffix("cannot create nowhere/plan.json: there is no such folder\n"))
    #expect(missing.status == 1)
    let device = try run("plan", "district", "-o", "/dev/null", "--lang", "ru")
    #expect(device.errors.contains("не удалось создать /dev/null: на этом месте не обычный файл"))
    #expect(device.status == 1)
    let folder = try run("plan", "district", "-o", "district")
    #expect(folder.status == 1)
    let file = try run("plan", "district", "--csv", "district/schools.csv")
    #expect(file.status == 1)
    #expect(file.outputText.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnlyFolderEndsWithOne() throws {
    let closed = root.url.appendingPathComponent("closed")
    try FileManager.default.createDirectory(
      at: closed, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
    let transcript = try run("plan", "district", "-o", "closed/plan.json")
    #expect(
      transcript.errors.hasSuffix(
        "cannot create closed/plan.json: no permission to write in this folder\n"))
    #expect(transcript.status == 1)
  }

  @Test func localeChoosesTheLanguage() throws {
    func verdict(_ environment: [String: String]) throws -> Bool {
      try Command(folder: root.url, environment: environment).run("check", "district")
        .outputText.contains("Ошибок нет")
    }
    #expect(try verdict(["LANG": "ru_RU.UTF-8"]))
    #expect(try verdict(["LANG": "C", "LC_MESSAGES": "ru_RU.UTF-8"]))
    #expect(try !verdict(["LANG": "ru_RU.UTF-8", "LC_ALL": "C"]))
    #expect(try verdict(["LANG": "ru_RU.UTF-8", "LC_ALL": ""]))
    #expect(try !verdict([:]))
  }
}
