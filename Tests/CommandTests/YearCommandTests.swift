import Foundation
import TestSupport
import Testing

/// The commands around the plan on a small folder: what they print, what they write, what they refuse.
@Suite struct YearCommandTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try put(YearFolderFiles(), "small")
  }

  private func put(_ files: YearFolderFiles, _ name: String) throws {
    let folder = root.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in files.files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(file))
    }
  }

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url).run(arguments)
  }

  private func expect(
    _ name: String, _ arguments: [String], language: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let transcript = try Command(folder: root.url).run(arguments + ["--lang", language])
    try Golden.expect(
      transcript.text, is: "\(name).\(language).txt", sourceLocation: sourceLocation)
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOf: root.url.appendingPathComponent(file), encoding: .utf8)
  }

  private func keepsSchema(_ file: String, _ schema: String) throws {
    let path = URL(filePath: #filePath).appendingPathComponent("../../../Docs/\(schema)")
      .standardized.path
    let script = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for error in validator.iter_errors(json.load(open(sys.argv[1]))):
          print(list(error.absolute_path), error.message[:300])
      """
    let found = try Python.run(script, [root.url.appendingPathComponent(file).path, path])
    #expect(found.output == "")
  }

  /// The district of the other commands, with scores, facts and indicators.
  private func putDistrict() throws {
    var district = DistrictFolder()
    district.files["programme.yaml"]! += """
      diagnostics:
        needed: {default: 4, digital: 3}
      indicators:
        - {id: network, name: "Школы в сети", numerator: schools_in_network, denominator: schools, targets: {2025: 60%}}
        - {id: hours, name: "Часы", numerator: hours_held, denominator: hours_planned, targets: {2025: 50%}}
        - {id: diagnosed, name: "Диагностика", numerator: teachers_diagnosed, denominator: teachers}
        - {id: absence, name: "Пропуски", numerator: {count: reported, measure: absence}, better: low, targets: {2025: 5%}}

      """
    district.files["diagnostics.csv"] = """
      teacher,scale,block,score,maximum,date,source
      T3,C11,subject,5,10,2025-09-10,diagnostics
      T3,C11,,4,10,2024-09-10,
      T4,C11,,8,10,2025-09-10,
      T4,C11,,3,10,2025-09-12,self_assessment
      T6,C2,digital,1,10,2025-09-11,lesson_visit

      """
    district.files["resources.csv"] = """
      school,kind,name,state,shared
      S1,centre,Точка роста,have,yes
      S2,centre,Точка роста,lack,no

      """
    district.files["facts.csv"] = """
      date,kind,school,other,teacher,mentor,competency,hours,level,measure,number,of,reason
      2025-09-20,contract_signed,S2,S1,,,,,,,,,
      2025-10-15,meeting,,,T4,T1,C11,2,,,,,
      2025-11-01,meeting,,,T5,T4,,1,,,,,
      2025-12-10,reported,,,,,,,,absence,7,100,

      """
    try district.write(to: root.url.appendingPathComponent("district"))
    #expect(try run("plan", "district", "-q", "-o", "plan.json").status == 0)
  }

  // MARK: diagnose

  @Test(arguments: TranscriptTests.languages)
  func diagnoseProposesDeficits(language: String) throws {
    try putDistrict()
    try expect("diagnose", ["diagnose", "district", "--full", "--trace"], language: language)
  }

  @Test func deficitsGoToACopyThatStandsAsItIs() throws {
    try putDistrict()
    let written = try run("diagnose", "district", "--apply", "new.csv", "-o", "d.json", "--trace")
    #expect(written.status == 0)
    #expect(
      try text("new.csv") == """
        teacher,competency,level_found,level_needed,points,hours,source,date
        T3,C11,2,4,40,8,diagnostics,2025-09-10
        T5,C1,1,4,30,10,diagnostics,
        T5,C2,1,3,15,8,diagnostics,
        T6,C2,0,3,60,12,lesson_visit,2025-09-11

        """)
    try keepsSchema("d.json", "diagnosis.schema.json")
    let folder = root.url.appendingPathComponent("district/deficits.csv")
    try Data(text("new.csv").utf8).write(to: folder)
    let again = try run("diagnose", "district", "--apply", "again.csv")
    #expect(again.outputText.contains("new 0, changed 0, same 2, closed 0, not measured 2"))
    #expect(try text("again.csv") == text("new.csv"))
  }

  @Test func diagnoseNeedsNoDeficitsYet() throws {
    try putDistrict()
    try FileManager.default.removeItem(at: root.url.appendingPathComponent("district/deficits.csv"))
    try FileManager.default.removeItem(at: root.url.appendingPathComponent("district/mentors.csv"))
    let ended = try run("diagnose", "district")
    #expect(ended.status == 0 && ended.outputText.contains("Rows of deficits: new 2"))
  }

  // MARK: monitor

  @Test(arguments: TranscriptTests.languages)
  func monitorSaysWhatCameOfIt(language: String) throws {
    try putDistrict()
    try expect(
      "monitor", ["monitor", "district", "--plan", "plan.json", "--trace"], language: language)
  }

  @Test func monitorWritesItsDocuments() throws {
    try putDistrict()
    let ended = try run(
      "monitor", "district", "--plan", "plan.json", "--as-of", "2026-01-31", "-o", "m.json", "-o",
      "m.html", "-o", "m.xlsx", "--trace")
    #expect(ended.status == 0 && ended.outputText.contains("by 2026-01-31"))
    try keepsSchema("m.json", "monitoring.schema.json")
    #expect(try text("m.json").contains("\"plan.json:tandems[0]\""))
    let page = try text("m.html")
    #expect(page.contains("<svg") && !page.contains("http"))
  }

  @Test func monitorRefusesAPlanOfAnotherProgramme() throws {
    try putDistrict()
    let plan = try text("plan.json").replacing("\"T1\"", with: "\"T9\"")
    try root.write(plan, to: "other.json")
    let ended = try run("monitor", "district", "--plan", "other.json", "-o", "m.json")
    #expect(ended.status == 2 && ended.errors.contains("other.json:"))
    #expect(!FileManager.default.fileExists(atPath: root.url.appendingPathComponent("m.json").path))
    #expect(try run("monitor", "district", "--as-of", "soon").status == 1)
  }

  // MARK: identify

  @Test(arguments: TranscriptTests.languages) func identifyProposesLists(language: String) throws {
    try expect("identify", ["identify", "small"], language: language)
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyTracesASchool(language: String) throws {
    try expect(
      "identify-school", ["identify", "small", "--school", "S3", "--trace"], language: language)
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyReportsEveryFaultAtOnce(language: String) throws {
    try put(
      YearFolderFiles().replacing(
        "S3,2019,oge,Математика,10,4", by: "S3,2019,oge,Математика,10,14", in: "results.csv"
      )
      .replacing("S3,2021,12,3,20", by: "S9,2021,12,3,120", in: "social.csv")
      .replacing("near: 10%", by: "near: 10", in: "programme.yaml")
      .replacing("S4,Четвёртая,basic", by: "S4,Четвёртая,basics", in: "schools.csv"), "bad")
    try expect("identify-faults", ["identify", "bad", "--apply", "new.csv"], language: language)
    #expect(
      !FileManager.default.fileExists(atPath: root.url.appendingPathComponent("new.csv").path))
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyWithoutCriteriaSaysWhatIsMissing(language: String) throws {
    var files = YearFolderFiles()
    files.files["programme.yaml"] = """
      programme: {id: small, name: "Малая программа", municipality: "Малый район"}
      period: {from: 2021-09-01, to: 2022-05-31}

      """
    files.files["recommendations.csv"] = nil
    try put(files, "bare")
    try expect("identify-no-rules", ["identify", "bare"], language: language)
  }

  @Test func statusesGoToACopyAndNothingElseChanges() throws {
    #expect(try run("identify", "small", "--apply", "new.csv").status == 0)
    #expect(
      try text("new.csv")
        == text("small/schools.csv").replacing(
          "rural,90,low_results", with: "rural,90,low_results_and_adverse"))
    let original = try text("small/schools.csv")
    let refused = try run("identify", "small", "--apply", "small/schools.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("small/schools.csv is there already"))
    #expect(try text("small/schools.csv") == original)
  }

  @Test func aRussianTableGetsRussianWords() throws {
    var files = YearFolderFiles()
    files.files["schools.csv"] = files.files["schools.csv"]!.replacing(
      "school,name,kind,settlement,locality,pupils,status",
      with: "Код школы,Название,Вид,Населённый пункт,Местность,Учеников,Статус")
    try put(files, "russian")
    #expect(try run("identify", "russian", "--apply", "new.csv").status == 0)
    #expect(try text("new.csv").contains("90,низкие результаты и сложные условия\n"))
  }

  @Test func identifyWritesItsDocuments() throws {
    let ended = try run(
      "identify", "small", "--trace", "--full", "-o", "a.json", "-o", "a.html", "-o", "a.xlsx",
      "--paper", "paper.html")
    #expect(ended.status == 0)
    try keepsSchema("a.json", "identification.schema.json")
    #expect(try text("a.json").contains("\"results.csv:8\""))
    let page = try text("a.html")
    #expect(page.contains("<svg") && !page.contains("http"))
    #expect(try text("paper.html").contains("Составить план"))
    #expect(try run("identify", "small", "-o", "b.json").status == 0)
    #expect(try !text("b.json").contains("\"rows\""))
    try keepsSchema("b.json", "identification.schema.json")
  }

  @Test func unknownSchoolsAreAFault() throws {
    let ended = try run("identify", "small", "--school", "S9", "--lang", "en")
    #expect(ended.status == 2 && ended.errors == "schools has no code 'S9'; check the code\n")
  }

  @Test func planningDoesNotReadTheTablesAroundIt() throws {
    var district = DistrictFolder()
    district.files["results.csv"] = "school,year\nnobody,now\n"
    try district.write(to: root.url.appendingPathComponent("district"))
    let planned = try run("plan", "district", "-q", "--effort", "1")
    #expect(planned.status == 0 && planned.errors.isEmpty)
    let checked = try run("check", "district")
    #expect(checked.status == 2)
    #expect(checked.outputText.contains("results.csv:1:procedure: error: the column is missing"))
  }
}
