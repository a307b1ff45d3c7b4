import Foundation
import TestSupport
import Testing

/// A command around the plan looks at its own tables, and says what it lacks.
@Suite struct YearScopeTests {
  private let place: YearPlace

  init() throws { place = try YearPlace() }

  @Test func aTypoStopsOnlyTheCommandsThatReadTheTable() throws {
    var files = YearFolderFiles()
    files.files["facts.csv"] = "date,kind\nsoon,analysed\n"
    files.files["timetable.csv"] = "teacher\nT1\n"
    files.files["travel.csv"] = "from,to,minutes\nВерхнее,Нижнее,soon\n"
    files.files["requisites.csv"] = "organisation,inn\nS9,1\n"
    try place.put(files, "typo")
    let identified = try place.run("identify", "typo")
    #expect(identified.status == 0 && identified.errors.isEmpty)
    let checked = try place.run("check", "typo")
    #expect(checked.status == 2)
    for file in ["facts.csv:2:date", "timetable.csv:1", "travel.csv:2:minutes", "requisites.csv:2"]
    {
      #expect(checked.outputText.contains(file))
    }
  }

  @Test func aMissingTableIsToldAndTakesNoStatusAway() throws {
    var files = YearFolderFiles()
    files.files["results.csv"] = nil
    try place.put(files, "lost")
    let ended = try place.run("identify", "lost", "--apply", "new.csv", "--lang", "en")
    #expect(ended.status == 0)
    #expect(ended.errors.contains("results.csv: warning: there is no row of a school"))
    #expect(ended.outputText.contains("keep their status (low results): S3."))
    #expect(ended.outputText.contains("The table results has no rows of schools for 2019–2021"))
    #expect(try place.text("new.csv").contains("rural,90,low_results_and_adverse"))
  }

  @Test func filesHoldWhatIsNotPrinted() throws {
    let ended = try place.run("identify", "small", "-o", "a.html", "-o", "a.xlsx", "--lang", "en")
    #expect(ended.outputText.contains("To read them: --school CODE"))
    let page = try place.text("a.html")
    #expect(!page.contains("--school") && page.contains("Составить план"))
    let sheets = try Python.run(
      """
      import sys, zipfile, re
      book = zipfile.ZipFile(sys.argv[1])
      print(re.findall('<sheet name="([^"]*)"', book.read('xl/workbook.xml').decode()))
      """, [place.root.url.appendingPathComponent("a.xlsx").path])
    for name in ["Grounds", "Near the border", "Addressed recommendations"] {
      #expect(sheets.output.contains(name))
    }
  }

  /// T4 learns C11 from T1; in the year a fact says that the level is reached.
  @Test func whatAFactClosesEndsWithTheRenewal() throws {
    var district = DistrictFolder()
    district.files["decisions.csv"] = nil
    district.files["programme.yaml"]! += "diagnostics:\n  needed: 4\n"
    let folder = place.root.url.appendingPathComponent("district")
    try district.write(to: folder)
    #expect(try place.run("plan", "district", "-q", "-o", "plan.json").status == 0)
    district.files["facts.csv"] = """
      date,kind,teacher,competency,level
      2026-05-15,rediagnosed,T4,C11,5

      """
    try district.write(to: folder)
    let diagnosed = try place.run("diagnose", "district", "--apply", "new.csv", "--lang", "en")
    #expect(diagnosed.outputText.contains("closed 1"))
    #expect(try place.text("district/deficits.csv").contains("T4,C11"))
    #expect(try !place.text("new.csv").contains("T4,C11"))
    try Data(place.text("new.csv").utf8).write(
      to: folder.appendingPathComponent("deficits.csv"))
    let renewed = try place.run("renew", "district", "--previous", "plan.json", "--lang", "en")
    #expect(renewed.status == 0)
    #expect(renewed.outputText.contains("diagnostics show the deficit closed"))
  }
}
