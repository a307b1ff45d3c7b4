import Foundation
import TestSupport
import Testing

/// `tandem export` and `tandem import-travel` as a user meets them.
@Suite struct ExportCommandTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try DistrictFolder().adding(
      "code,name\nT1,Пеналова Анна Ивановна\nP1,Глобусова Ольга Петровна\n", to: "people.csv"
    ).write(to: root.url.appendingPathComponent("district"))
    let planned = try run("plan", "district", "-o", "plan.json", "--quiet")
    #expect(planned.status == 0)
  }

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url, environment: ["LC_ALL": "C"]).run(arguments)
  }

  private func export(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url, environment: ["LC_ALL": "C"])
      .run(["export", "district", "plan.json", "-o", "out"] + arguments)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.url.appendingPathComponent(path).path)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.url.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func severalFormsAtOnce() throws {
    let done = try export("--format", "datapackage", "--format", "contracts", "--format", "xlsx")
    #expect(done.status == 0)
    #expect(done.outputText == "Files written: 18, folder out\n")
    #expect(
      exists("out/datapackage.json") && exists("out/contracts.json") && exists("out/plan.xlsx"))
    #expect(try text("out/tandems.csv").contains("Пеналова Анна Ивановна"))
  }

  @Test func theLanguageIsThatOfTheReader() throws {
    let done = try export("--format", "csv", "--lang", "ru")
    #expect(done.outputText == "Записано файлов: 30, папка out\n")
    #expect(try text("out/semicolon/tandems.csv").contains("Наставник"))
  }

  @Test func thePlanIsHandedOnAsItIs() throws {
    #expect(try export("--format", "json").status == 0)
    #expect(try text("out/plan.json") == text("plan.json"))
  }

  @Test func codesAloneNameNobody() throws {
    #expect(try export("--format", "datapackage", "--pseudonymous").status == 0)
    #expect(try !text("out/tandems.csv").contains("Пеналова"))
    #expect(try text("out/tandems.csv").contains("T1"))
  }

  @Test(arguments: ["json", "contracts", "oneroster"])
  func whatIsMadeOfPersonsIsNotPublished(format: String) throws {
    let done = try export("--format", format, "--public")
    #expect(done.status == 1)
    #expect(done.errors.contains("\(format) cannot be --public"))
    #expect(!exists("out"))
  }

  @Test func aPublicExportWarnsOfWhatElseLiesInItsFolder() throws {
    #expect(try export("--format", "csv", "--public").errors == "")
    #expect(try export("--format", "csv", "--public").errors == "")
    #expect(try export("--format", "json").errors == "")
    let done = try export("--format", "csv", "--public")
    #expect(done.status == 0)
    #expect(
      done.errors
        == "warning: folder out holds other files too (1, such as plan.json); they may have "
        + "personal data in them, publish from an empty folder\n")
  }

  @Test func aPlanThatBreaksARuleIsNotExported() throws {
    try root.write(
      """
      {"tandems": [{"mentor": "T6", "items": [{"mentee": "T3", "competency": "C11"}]}]}
      """, to: "plan.json")
    let done = try export("--format", "csv")
    #expect(done.status == 3)
    #expect(done.errors.contains("The plan breaks rules of the programme, so nothing was written"))
    #expect(!exists("out"))
  }

  @Test func aPlanMadeByHandIsCompleted() throws {
    try root.write(
      """
      {"curatorPairs": [{"recipient": "S2", "curator": "S1"}],
       "tandems": [{"mentor": "T1", "items": [{"mentee": "T4", "competency": "C11"}]}]}
      """, to: "plan.json")
    let done = try export("--format", "datapackage")
    #expect(done.status == 0, "\(done.errors)")
    #expect(try text("out/partnerships.csv").contains("S1+S2"))
    // Why they stay open the plan does not say.
    #expect(
      try text("out/open_deficits.csv").contains(
        "T5,,S3,Средняя школа,C1,Русский язык,1,4,10,30,\n"))
    #expect(try text("out/indicators.csv").contains("recipients_with_curator,1,1,100,100,true"))
  }

  @Test func faultsOfTheDocumentStandAtTheirPlace() throws {
    try root.write("{\"tandems\": [{\"mentor\": \"X\"}]}", to: "plan.json")
    let done = try export("--format", "csv")
    #expect(done.status == 2)
    #expect(done.errors.contains("plan.json:tandems[0].mentor: error:"))
  }

  @Test func waysAreImportedFromAFile() throws {
    var folder = DistrictFolder()
    folder.files["travel.csv"] = nil
    folder.files["schools.csv"] = """
      school,name,kind,settlement,latitude,longitude,locality,pupils,status
      S1,Гимназия,secondary,Верхнее,54.60,52.40,urban,600,leader
      S2,Школа в Нижнем,basic,Нижнее,54.60,52.60,rural,90,low_results
      S3,Средняя школа,secondary,Верхнее,54.60,52.40,urban,400,ordinary

      """
    try folder.write(to: root.url.appendingPathComponent("bare"))
    try root.write(
      """
      {"code": "Ok", "durations": [[0, 1500], [1620, 0]], "distances": [[0, 14000], [14800, 0]]}
      """, to: "reply.json")
    let done = try run("import-travel", "bare", "reply.json")
    #expect(done.errors == "")
    #expect(
      done.outputText == "Places: 2, rows: 2, of these no road: 0; written to bare/travel.csv\n")
    #expect(
      try text("bare/travel.csv")
        == "from,to,minutes,kilometres,seasons\nВерхнее,Нижнее,25,14,\nНижнее,Верхнее,27,14.8,\n")
    #expect(try run("check", "bare").status == 0)
    let again = try run("import-travel", "bare", "reply.json")
    #expect(again.status == 1 && again.errors.contains("--overwrite"))
    let asked = try run("import-travel", "bare", "--request")
    #expect(
      asked.outputText == "1. Верхнее\n2. Нижнее\n\n/table/v1/driving/52.40000,54.60000;"
        + "52.60000,54.60000?annotations=duration,distance\n")
    let unknown = try run(
      "import-travel", "bare", "reply.json", "--order", "Верхнее;Луна", "-o", "x")
    #expect(unknown.status == 2 && unknown.errors.contains("Луна"))
    let absent = try run("import-travel", "bare", "none.json", "-o", "x.csv")
    #expect(
      absent.status == 2 && absent.errors.hasPrefix("none.json: error: there is no such file"))
  }
}
