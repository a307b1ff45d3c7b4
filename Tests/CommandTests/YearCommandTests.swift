import Foundation
import TestSupport
import Testing

/// The other commands around the plan: what they print, what they write, what they refuse.
@Suite struct YearCommandTests {
  private let place: YearPlace

  init() throws { place = try YearPlace() }

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
    try district.write(to: place.root.url.appendingPathComponent("district"))
    #expect(try place.run("plan", "district", "-q", "-o", "plan.json").status == 0)
  }

  // MARK: diagnose

  @Test(arguments: TranscriptTests.languages)
  func diagnoseProposesDeficits(language: String) throws {
    try putDistrict()
    try place.expect("diagnose", ["diagnose", "district", "--full", "--trace"], language: language)
  }

  @Test func deficitsGoToACopyThatStandsAsItIs() throws {
    try putDistrict()
    let written = try place.run(
      "diagnose", "district", "--apply", "new.csv", "-o", "d.json", "--trace")
    #expect(written.status == 0)
    #expect(
      try place.text("new.csv") == """
        teacher,competency,level_found,level_needed,points,hours,source,date
        T3,C11,2,4,40,8,diagnostics,2025-09-10
        T5,C1,1,4,30,10,diagnostics,
        T5,C2,1,3,15,8,diagnostics,
        T6,C2,0,3,60,12,lesson_visit,2025-09-11

        """)
    try place.keepsSchema("d.json", "diagnosis.schema.json")
    let folder = place.root.url.appendingPathComponent("district/deficits.csv")
    try Data(place.text("new.csv").utf8).write(to: folder)
    let again = try place.run("diagnose", "district", "--apply", "again.csv")
    #expect(again.outputText.contains("new 0, changed 0, same 2, closed 0, not measured 2"))
    #expect(try place.text("again.csv") == place.text("new.csv"))
  }

  @Test func diagnoseNeedsNoDeficitsYet() throws {
    try putDistrict()
    try FileManager.default.removeItem(
      at: place.root.url.appendingPathComponent("district/deficits.csv"))
    try FileManager.default.removeItem(
      at: place.root.url.appendingPathComponent("district/mentors.csv"))
    let ended = try place.run("diagnose", "district")
    #expect(ended.status == 0 && ended.outputText.contains("Rows of deficits: new 2"))
  }

  // MARK: swot

  @Test(arguments: TranscriptTests.languages) func swotProposesItems(language: String) throws {
    try putSWOT()
    try place.expect("swot", ["swot", "small", "--trace"], language: language)
  }

  private func putSWOT() throws {
    var files = YearFolderFiles().adding(
      """
      swot:
        - {id: strong, quadrant: strength, topic: maths, weight: 5, above_cluster: {subjects: [Математика], by: 10%}}
        - {id: weak, quadrant: weakness, topic: maths, weight: 7, below_cluster: {subjects: [Математика], by: 10%}}
        - {id: centre, quadrant: opportunity, topic: maths, weight: 3, has: {kind: centre, shared: yes}}

      """, to: "programme.yaml")
    files.files["resources.csv"] = "school,kind,name,state,shared\nS1,centre,Точка роста,have,yes\n"
    try place.put(files, "small")
  }

  @Test func newItemsGoToACopyWithANote() throws {
    try putSWOT()
    #expect(
      try place.run("swot", "small", "--apply", "new.csv", "-o", "s.json", "--trace").status == 0)
    #expect(
      try place.text("new.csv") == """
        school,quadrant,topic,weight,note
        S1,strength,maths,6,
        S2,strength,maths,8,
        S1,opportunity,maths,3,"has a resource (centre), which it shares"
        S3,weakness,maths,7,Математика −20 pp against the cluster
        S4,strength,maths,5,Математика +20 pp against the cluster

        """)
    try place.keepsSchema("s.json", "swot.schema.json")
    #expect(try place.run("swot", "small", "--apply", "new.csv").status == 1)
  }

  // MARK: monitor

  @Test(arguments: TranscriptTests.languages)
  func monitorSaysWhatCameOfIt(language: String) throws {
    try putDistrict()
    try place.expect(
      "monitor", ["monitor", "district", "--plan", "plan.json", "--trace"], language: language)
  }

  @Test func monitorWritesItsDocuments() throws {
    try putDistrict()
    let ended = try place.run(
      "monitor", "district", "--plan", "plan.json", "--as-of", "2026-01-31", "-o", "m.json", "-o",
      "m.html", "-o", "m.xlsx", "--trace")
    #expect(ended.status == 0 && ended.outputText.contains("by 2026-01-31"))
    try place.keepsSchema("m.json", "monitoring.schema.json")
    #expect(try place.text("m.json").contains("\"plan.json:tandems[0]\""))
    let page = try place.text("m.html")
    #expect(page.contains("<svg") && !page.contains("http"))
  }

  @Test func factsMayStandInAnotherFile() throws {
    try putDistrict()
    let facts = try place.text("district/facts.csv")
    try Data("date,kind\nno day,analysed\n".utf8).write(
      to: place.root.url.appending(path: "district/facts.csv"))
    try Data(facts.utf8).write(to: place.root.url.appending(path: "mine.csv"))
    #expect(try place.run("monitor", "district", "--plan", "plan.json").status == 2)
    let found = try place.run(
      "monitor", "district", "--plan", "plan.json", "--facts", "mine.csv", "--lang", "en",
      "--trace")
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.outputText.contains("mine.csv:3"))
    let missing = try place.run(
      "monitor", "district", "--facts", "absent.csv", "--lang", "en")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("absent.csv: error:"))
  }

  @Test func filesHaveEveryRiskAndTheConsoleTheFirstOnes() throws {
    try putDistrict()
    let printed = try place.run(
      "monitor", "district", "--plan", "plan.json", "--as-of", "2026-05-31", "-o", "report.html",
      "--lang", "en")
    #expect(printed.status == 0, "\(printed.errors)")
    let page = try place.text("report.html")
    #expect(!page.contains("(--full)"))
    #expect(printed.outputText.contains("contracts unsigned: "))
    #expect(page.contains("Contracts unsigned: "))
  }

  @Test func monitorRefusesAPlanOfAnotherProgramme() throws {
    try putDistrict()
    let plan = try place.text("plan.json").replacing("\"T1\"", with: "\"T9\"")
    try place.root.write(plan, to: "other.json")
    let ended = try place.run("monitor", "district", "--plan", "other.json", "-o", "m.json")
    #expect(ended.status == 2 && ended.errors.contains("other.json:"))
    #expect(
      !FileManager.default.fileExists(atPath: place.root.url.appendingPathComponent("m.json").path))
    #expect(try place.run("monitor", "district", "--as-of", "soon").status == 1)
  }
}
