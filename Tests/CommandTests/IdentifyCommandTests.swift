import Foundation
import TestSupport
import Testing

/// `tandem identify` on a small folder: what it prints, what it writes, what it refuses.
@Suite struct IdentifyCommandTests {
  private let place: YearPlace

  init() throws { place = try YearPlace() }

  @Test(arguments: TranscriptTests.languages) func identifyProposesLists(language: String) throws {
    try place.expect("identify", ["identify", "small"], language: language)
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyTracesASchool(language: String) throws {
    try place.expect(
      "identify-school", ["identify", "small", "--school", "S3", "--trace"], language: language)
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyReportsEveryFaultAtOnce(language: String) throws {
    try place.put(
      YearFolderFiles().replacing(
        "S3,2019,oge,Математика,10,4", by: "S3,2019,oge,Математика,10,14", in: "results.csv"
      )
      .replacing("S3,2021,12,3,20", by: "S9,2021,12,3,120", in: "social.csv")
      .replacing("near: 10%", by: "near: 10", in: "programme.yaml")
      .replacing("S4,Четвёртая,basic", by: "S4,Четвёртая,basics", in: "schools.csv"), "bad")
    try place.expect(
      "identify-faults", ["identify", "bad", "--apply", "new.csv"], language: language)
    #expect(
      !FileManager.default.fileExists(atPath: place.root.url.appendingPathComponent("new.csv").path)
    )
  }

  @Test(arguments: TranscriptTests.languages)
  func identifyWithoutCriteriaSaysWhatIsMissing(language: String) throws {
    var files = YearFolderFiles()
    files.files["programme.yaml"] = """
      programme: {id: small, name: "Малая программа", municipality: "Малый район"}
      period: {from: 2021-09-01, to: 2022-05-31}

      """
    files.files["recommendations.csv"] = nil
    try place.put(files, "bare")
    try place.expect("identify-no-rules", ["identify", "bare"], language: language)
  }

  @Test func statusesGoToACopyAndNothingElseChanges() throws {
    #expect(try place.run("identify", "small", "--apply", "new.csv").status == 0)
    #expect(
      try place.text("new.csv")
        == place.text("small/schools.csv").replacing(
          "rural,90,low_results", with: "rural,90,low_results_and_adverse"))
    let original = try place.text("small/schools.csv")
    let refused = try place.run("identify", "small", "--apply", "small/schools.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("small/schools.csv is there already"))
    #expect(try place.text("small/schools.csv") == original)
  }

  @Test func aRussianTableGetsRussianWords() throws {
    var files = YearFolderFiles()
    files.files["schools.csv"] = files.files["schools.csv"]!.replacing(
      "school,name,kind,settlement,locality,pupils,status",
      with: "Код школы,Название,Вид,Населённый пункт,Местность,Учеников,Статус")
    try place.put(files, "russian")
    #expect(try place.run("identify", "russian", "--apply", "new.csv").status == 0)
    #expect(try place.text("new.csv").contains("90,низкие результаты и сложные условия\n"))
  }

  @Test func identifyWritesItsDocuments() throws {
    let ended = try place.run(
      "identify", "small", "--trace", "--full", "-o", "a.json", "-o", "a.html", "-o", "a.xlsx",
      "--paper", "paper.html")
    #expect(ended.status == 0)
    try place.keepsSchema("a.json", "identification.schema.json")
    #expect(try place.text("a.json").contains("\"results.csv:8\""))
    let page = try place.text("a.html")
    #expect(page.contains("<svg") && !page.contains("http"))
    #expect(try place.text("paper.html").contains("Составить план"))
    #expect(try place.run("identify", "small", "-o", "b.json").status == 0)
    #expect(try !place.text("b.json").contains("\"rows\""))
    try place.keepsSchema("b.json", "identification.schema.json")
  }

  @Test func unknownSchoolsAreAFault() throws {
    let ended = try place.run("identify", "small", "--school", "S9", "--lang", "en")
    #expect(ended.status == 2 && ended.errors == "schools has no code 'S9'; check the code\n")
  }

  @Test func planningDoesNotReadTheTablesAroundIt() throws {
    var district = DistrictFolder()
    district.files["results.csv"] = "school,year\nnobody,now\n"
    try district.write(to: place.root.url.appendingPathComponent("district"))
    let planned = try place.run("plan", "district", "-q", "--effort", "1")
    #expect(planned.status == 0 && planned.errors.isEmpty)
    let checked = try place.run("check", "district")
    #expect(checked.status == 2)
    #expect(checked.outputText.contains("results.csv:1:procedure: error: the column is missing"))
  }
}
