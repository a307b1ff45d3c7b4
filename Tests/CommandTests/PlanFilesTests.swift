import Foundation
import GLPKSolver
import TestSupport
import Testing

/// What `tandem plan` writes: the same bytes everywhere, whole or not at all.
@Suite struct PlanFilesTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try DistrictFolder().write(to: root.url.appendingPathComponent("district"))
  }

  private static let data = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data", directoryHint: .isDirectory)

  private func bytes(
    of folder: String, threads: Int = 1, environment: [String: String] = [:], from place: URL? = nil
  ) throws -> Data {
    let transcript = try Command(folder: place ?? root.url, environment: environment)
      .run("plan", folder, "-o", "-", "--effort", "2", "--threads", "\(threads)", "--quiet")
    #expect(transcript.status == 0)
    #expect(transcript.errors.isEmpty)
    return transcript.output
  }

  @Test(arguments: ["leninogorsk", "kgo"])
  func threadsLocaleZoneAndPlaceChangeNoByte(programme: String) throws {
    let folder = Self.data.appendingPathComponent(programme).path
    let plan = try bytes(of: folder)
    #expect(plan.count > 1000)
    #expect(try bytes(of: folder, threads: 2, environment: ["LC_ALL": "C", "TZ": "UTC"]) == plan)
    let russian = ["LC_ALL": "ru_RU.UTF-8", "TZ": "Asia/Vladivostok"]
    #expect(try bytes(of: folder, threads: 2, environment: russian) == plan)
    let turkish = ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"]
    #expect(try bytes(of: "\(programme)/", environment: turkish, from: Self.data) == plan)
  }

  @Test func planAndTablesStandInTheirFiles() throws {
    let transcript = try Command(folder: root.url).run(
      "plan", "district", "-o", "plan.json", "--csv", "tables/new", "-q")
    #expect(transcript.text.hasSuffix("-q\n--- exit 0\n"))
    try Golden.expect(text(of: "tables/new/curator_pairs.csv"), is: "curator_pairs.csv")
    try Golden.expect(text(of: "tables/new/tandems.csv"), is: "tandems.csv")
    try Golden.expect(text(of: "plan.json"), is: "plan.json")
    let audit = try Command(folder: root.url).run("audit", "district", "plan.json")
    #expect(audit.status == 0)
  }

  /// A slip of the finger must not cost a table, nor make one.
  @Test(arguments: [
    ["plan", "-o", "district/schools.csv"], ["plan", "-o", "district/programme.yaml"],
    ["plan", "-o", "new.csv"], ["plan", "-o", "./district/../district/programme.XLSX"],
    ["candidates", "--csv", "district/swot.csv"], ["candidates", "--csv", "link/estimates.csv"],
    ["candidates", "--csv", "district/Scenarios/far.yaml"],
    ["compare", "--all", "-o", "book/programme.xlsx"],
    ["improve", "--plan", "plan.json", "--changes", "0", "-o", "district/topics.csv"],
    ["export", "plan.json", "--format", "datapackage", "-o", "district"],
    ["candidates", "--csv", "district/record/decisions.jsonl"],
  ])
  func noResultIsWrittenInPlaceOfWhatIsRead(arguments: [String]) throws {
    func run(_ arguments: [String]) throws -> Transcript {
      try Command(folder: root.url).run(arguments)
    }
    try root.write(HandMadePlans.right, to: "plan.json")
    for name in ["Scenarios", "record"] {
      try FileManager.default.createDirectory(
        at: root.url.appendingPathComponent("district/\(name)"), withIntermediateDirectories: true)
    }
    try root.write("scenario: {}", to: "district/Scenarios/far.yaml")
    try root.write("", to: "district/record/decisions.jsonl")
    #expect(try run(["convert", "district", "--to", "xlsx", "-o", "book"]).status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: root.url.appendingPathComponent("link").path, withDestinationPath: "district")
    let before = try files()
    for (language, words) in [
      ("en", ["a programme is read from", "a JSON document"]),
      ("ru", ["читается программа", "документ JSON"]),
    ] {
      let transcript = try run(
        [arguments[0], "district"] + arguments.dropFirst() + ["--lang", language])
      #expect(transcript.status == 1)
      #expect(words.contains { transcript.errors.contains($0) }, "\(transcript.errors)")
    }
    #expect(try files() == before)
  }

  /// Every file under the root, by path.
  private func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.url.path)
    return names.reduce(into: [:]) { files, name in
      files[name] = try? Data(contentsOf: root.url.appendingPathComponent(name))
    }
  }

  @Test func aReportMayLieInTheFolderAndBeWrittenAgain() throws {
    for _ in 0..<2 {
      let transcript = try Command(folder: root.url).run(
        "candidates", "district", "--csv", "district/candidates.csv")
      #expect(transcript.status == 0)
    }
  }

  /// Without being told, and never under rules that the plan was not made for.
  @Test func aPlanIsAuditedUnderItsOwnScenario() throws {
    let scenarios = root.url.appendingPathComponent("district/Scenarios")
    try FileManager.default.createDirectory(at: scenarios, withIntermediateDirectories: true)
    try Data(
      """
      scenario: {name: "Far", question: "What if remote work is allowed?"}
      rules: {remote: {allowed: yes}}

      """.utf8
    ).write(to: scenarios.appendingPathComponent("far.yaml"))
    func run(_ arguments: String...) throws -> Transcript {
      try Command(folder: root.url).run(arguments)
    }
    #expect(
      try run("plan", "district", "--scenario", "far", "-o", "far.json", "-q").status == 0)
    #expect(try run("audit", "district", "far.json").status == 0)
    let document = root.url.appendingPathComponent("far.json")
    let strange = try String(contentsOf: document, encoding: .utf8)
      .replacingOccurrences(of: #""scenario": "far""#, with: #""scenario": "fra""#)
    try Data(strange.utf8).write(to: document)
    let unknown = try run("audit", "district", "far.json")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("fra"))
  }

  @Test func timeLimitAndGapStandInTheProvenance() throws {
    let transcript = try Command(folder: root.url).run(
      "plan", "district", "-o", "-", "--time-limit", "60", "--gap", "0.5%", "-q")
    #expect(transcript.outputText.contains(#"{"name": "gap", "value": "0.005"}"#))
    #expect(transcript.outputText.contains(#"{"name": "timeLimit", "value": "60"}"#))
  }

  @Test func summaryGoesToStderrWhereThePlanGoesToStdout() throws {
    let transcript = try Command(folder: root.url).run("plan", "district", "-o", "-")
    #expect(transcript.outputText.hasPrefix("{"))
    #expect(transcript.errors.contains("Plan of the programme"))
  }

  @Test func programsOfAllStagesCanBeReadAgain() throws {
    let transcript = try Command(folder: root.url).run(
      "plan", "district", "--write-lp", "lp", "--write-mps", "mps", "-q")
    #expect(transcript.status == 0)
    let stages = [
      "1-curators", "2-shortfall", "3-reciprocity", "4-coverage", "5-worst_off", "6-quality+burden",
    ]
    let kinds: [(folder: String, format: ProgramFile.Format, column: String)] = [
      ("lp", .lp, "curate(S2,S1)"), ("mps", .mps, "curate[S2,S1]"),
    ]
    for (folder, format, column) in kinds {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: root.url.appendingPathComponent(folder).path)
      #expect(files.sorted() == stages.map { "\($0).\(folder)" })
      for file in files {
        let path = root.url.appendingPathComponent("\(folder)/\(file)").path
        #expect(ProgramFile(path: path, format: format).hasColumn(column), "\(file)")
      }
    }
  }

  /// Two tandems are pinned that their mentor has no time for.
  @Test func theProgramOfARequirementThatFailsIsWrittenAndEarlierOnesAreNot() throws {
    try DistrictFolder()
      .replacing("T1,S1,учитель,30", by: "T1,S1,учитель,16", in: "teachers.csv")
      .adding("pinned,tandem,T1,T5,C1,просили\n", to: "decisions.csv")
      .adding("pinned,tandem,T1,T3,C11,просили\n", to: "decisions.csv")
      .write(to: root.url.appendingPathComponent("pins"))
    let others = [
      "notes.txt", "1-mine.lp", "01-coverage.lp", "1-coverage.lp.old", "1-coverage.mps",
    ]
    let command = Command(folder: root.url)
    #expect(try command.run("plan", "district", "--write-lp", "lp", "-q").status == 0)
    for name in others { try root.write("mine", to: "lp/\(name)") }
    #expect(try command.run("plan", "pins", "--write-lp", "lp", "-q").status == 3)
    let folder = root.url.appendingPathComponent("lp")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(others + ["0-pins.lp"]))
    let program = try text(of: "lp/0-pins.lp")
    #expect(program.contains("unmetPin(T1,T5.C1)") && program.contains("mentor_hours(T1)"))
    #expect(try command.run("plan", "district", "--write-mps", "lp", "-q").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("0-pins.lp"))
    #expect(try text(of: "lp/1-mine.lp") == "mine")
  }

  @Test func candidatesGoIntoATable() throws {
    let transcript = try Command(folder: root.url).run(
      "candidates", "district", "--csv", "candidates.csv")
    #expect(transcript.text.hasSuffix("candidates.csv\n--- exit 0\n"))
    try Golden.expect(text(of: "candidates.csv"), is: "candidates.csv")
  }

  @Test func generatedFolderIsAProgrammeAndIsNotOverwritten() throws {
    let command = Command(folder: root.url)
    let size = ["synthetic", "--schools", "4", "--teachers", "30", "--share", "40%"]
    let first = try command.run(["generate"] + size + ["-o", "made"])
    #expect(first.text.hasSuffix("Files written: 15 in made\n--- exit 0\n"))
    #expect(try command.run("check", "made").status == 0)
    #expect(try command.run(["generate"] + size + ["-o", "made"]).status == 1)
    #expect(try command.run(["generate"] + size + ["-o", "made", "--overwrite"]).status == 0)
  }

  private func text(of file: String) throws -> String {
    try String(contentsOf: root.url.appendingPathComponent(file), encoding: .utf8)
  }
}
