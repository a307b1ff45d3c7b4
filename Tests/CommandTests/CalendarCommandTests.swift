import Foundation
import TestSupport
import Testing

/// `tandem calendar`: what it prints and writes, what it refuses, and who takes its days.
@Suite struct CalendarCommandTests {
  private let place: YearPlace

  init() throws {
    place = try YearPlace()
    var district = DistrictFolder()
    district.files["programme.yaml"]! += """
      calendar:
        terms: [{from: 2025-09-01, to: 2025-10-24}, {from: 2025-11-05, to: 2025-12-26}, {from: 2026-01-12, to: 2026-05-26}]
        exams: [{name: "ВПР", from: 2026-04-06, to: 2026-04-10, schools: [S2]}]
        vehicles: [{id: bus, seats: 10}]
        lesson_visits: {a_year: 1}
        seminars:
          - {id: start, name: "Открытие", host: S1, who: everybody, from: 2025-09-08, to: 2025-09-12}
          - {id: sunday, name: "На каникулах", host: S1, who: heads, from: 2025-10-25, to: 2025-11-02}

      """
    district.files["timetable.csv"] = """
      teacher,weekday,lesson,subject
      T1,monday,1,Русский язык
      T1,monday,2,Русский язык
      T3,monday,2,Русский язык

      """
    try district.write(to: place.root.url.appendingPathComponent("district"))
    #expect(try place.run("plan", "district", "-q", "-o", "plan.json").status == 0)
  }

  @Test(arguments: TranscriptTests.languages)
  func calendarSaysWhatHasADayAndWhatHasNone(language: String) throws {
    try place.expect("calendar", ["calendar", "district", "plan.json"], language: language)
  }

  @Test func documentsKeepTheirFormsAndTheirBytes() throws {
    let made = try place.run(
      "calendar", "district", "plan.json", "-o", "c.json", "-o", "c.csv", "-o", "c.html", "-o",
      "c.xlsx", "--ics", "ics", "--pictures", "pictures", "--threads", "1")
    #expect(made.status == 0 && made.errors.isEmpty)
    try place.keepsSchema("c.json", "calendar.schema.json")
    let csv = try place.text("c.csv")
    #expect(csv.hasPrefix("meeting,kind,date,start,end,host,guests,people,"))
    #expect(try place.text("pictures/S2.svg").contains("<svg"))
    #expect(try place.text("ics/all-schools.ics").contains("BEGIN:VEVENT\r\n"))
    var russian = Command(folder: place.root.url)
    russian.environment = ["LC_ALL": "ru_RU.UTF-8", "TZ": "Asia/Kamchatka"]
    _ = try russian.run(["calendar", "district", "plan.json", "-o", "d.json", "--threads", "4"])
    #expect(try place.text("d.json") == place.text("c.json"))
  }

  @Test func otherProgramsOpenTheCalendars() throws {
    _ = try place.run("calendar", "district", "plan.json", "--ics", "ics", "-o", "c.xlsx")
    let script = """
      import sys, glob
      try:
          import icalendar
      except ImportError:
          print("no icalendar"); sys.exit()
      for name in sorted(glob.glob(sys.argv[1] + "/*.ics")):
          calendar = icalendar.Calendar.from_ical(open(name, "rb").read())
          for event in calendar.walk("VEVENT"):
              assert event.decoded("dtend") > event.decoded("dtstart"), name
      print("opened")
      """
    let folder = place.root.url.appendingPathComponent("ics").path
    let found = try Python.run(script, [folder]).output
    #expect(found == "opened\n" || found == "no icalendar\n")
  }

  @Test(arguments: ["--ics", "--pictures"])
  func whereAFolderCannotBeMadeNothingIsWritten(option: String) throws {
    try Data("a file".utf8).write(to: place.root.url.appending(path: "taken"))
    let made = try place.run("calendar", "district", "plan.json", "-o", "c.json", option, "taken")
    #expect(made.status == 1)
    #expect(!FileManager.default.fileExists(atPath: place.root.url.appending(path: "c.json").path))
    #expect(try place.text("taken") == "a file")
  }

  @Test func aCalendarChangedByHandIsChecked() throws {
    _ = try place.run("calendar", "district", "plan.json", "-o", "c.json")
    #expect(
      try place.run("calendar", "district", "plan.json", "--check", "c.json").status == 0)
    let text = try place.text("c.json")
    let day = try #require(text.firstMatch(of: /"date": "(2025-09-\d\d)"/)?.1)
    try Data(text.replacing("\"date\": \"\(day)\"", with: "\"date\": \"2025-09-07\"").utf8)
      .write(to: place.root.url.appendingPathComponent("moved.json"))
    let moved = try place.run(
      "calendar", "district", "plan.json", "--check", "moved.json", "--lang", "en")
    #expect(moved.status == 3 && moved.output.isEmpty)
    #expect(moved.errors.contains("nobody meets on that day"))
    try Data(text.replacing("\"start\": \"", with: "\"start\": \"2").utf8)
      .write(to: place.root.url.appendingPathComponent("broken.json"))
    let broken = try place.run(
      "calendar", "district", "plan.json", "--check", "broken.json", "--lang", "en")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("broken.json:meetings[0].start: error: "))
  }

  @Test func nothingIsMadeWithoutRules() throws {
    try DistrictFolder().write(to: place.root.url.appendingPathComponent("plain"))
    _ = try place.run("plan", "plain", "-q", "-o", "p.json")
    let ended = try place.run("calendar", "plain", "p.json", "-o", "c.json", "--lang", "en")
    #expect(ended.status == 2 && ended.errors.contains("calendar: the key is missing"))
    #expect(throws: (any Error).self) { try place.text("c.json") }
    #expect(try place.run("calendar", "district", "plan.json", "--school", "S9").status == 2)
    #expect(try place.run("calendar", "district", "plan.json", "-o", "c.doc").status != 0)
  }

  @Test func contractsAndPapersTakeTheDays() throws {
    _ = try place.run("calendar", "district", "plan.json", "-o", "c.json")
    let exported = try place.run(
      "export", "district", "plan.json", "-o", "out", "--format", "contracts", "--format", "ics",
      "--format", "csv", "--calendar", "c.json")
    #expect(exported.status == 0)
    try place.keepsSchema("out/contracts.json", "contracts.schema.json")
    let contracts = try place.text("out/contracts.json")
    #expect(contracts.contains(/"date": "202[56]-\d\d-\d\d"/))
    #expect(contracts.contains(/"start": "\d\d:\d\d"/))
    #expect(try place.text("out/all-schools.ics").contains(/DTSTART:202[56]\d{4}T\d{6}/))
    // Whatever the calendar has, contracts and calendars of an export have: visits to lessons with their
    // guests, and both seminars (the one without a day in its month), each once for everybody.
    #expect(contracts.contains(#""kind": "lessonVisit""#))
    #expect(contracts.contains(#""name": "Открытие""#))
    let everybody = try place.text("out/all-schools.ics")
    #expect(everybody.split(separator: "SUMMARY:Seminar").count == 3)
    #expect(everybody.contains("SUMMARY:Visit to lessons"))
    #expect(try place.text("out/S2.ics").contains("SUMMARY:Seminar"))
    let bare = try place.run(
      "export", "district", "plan.json", "-o", "bare", "--format", "contracts")
    #expect(bare.status == 0)
    #expect(!(try place.text("bare/contracts.json").contains("lessonVisit")))
    let papers = try place.run(
      "papers", "district", "plan.json", "-o", "papers", "--only", "contracts", "--calendar",
      "c.json")
    #expect(papers.status == 0)
    let bad = try place.run(
      "papers", "district", "plan.json", "-o", "none", "--calendar", "plan.json")
    #expect(bad.status == 2)
    #expect(
      !FileManager.default.fileExists(atPath: place.root.url.appendingPathComponent("none").path))
  }
}
