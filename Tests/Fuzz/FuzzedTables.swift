import Foundation
import Mentoring
import OfficeRecords
import Spreadsheets

@testable import ProgrammeFolder

/// The tables one by one, without the folder around them, whose other files take most of the time.
enum FuzzedTables {
  static let names =
    Table.allCases.map(\.rawValue) + OfficeTable.allCases.map(\.rawValue) + ["people"]

  /// What keys are looked up in: nothing.
  private static let contents = ProgrammeContents(
    identity: ProgrammeIdentity(
      id: "fuzz", name: "Fuzz", municipality: "Nowhere",
      periodStart: CalendarDate(year: 2026, month: 9, day: 1)!,
      periodEnd: CalendarDate(year: 2027, month: 5, day: 31)!))

  static func read(_ name: String, _ bytes: [UInt8]) {
    let log = IssueLog()
    let input = InputFile(name: name + ".csv", bytes: bytes, digest: "")
    func table<Column: TableColumn, Entity>(
      _ make: (inout TableRow<Column>) -> Entity?
    ) {
      let sheet = Sheet.csv(input, names: ColumnNames(Column.self), log: log)
      let found = TableFinding(label: input.name, sheet: sheet, isAbsent: false)
      _ = TableReading(found, log: log, make: make)
    }
    let schools: Set<School.ID> = ["S01", "S02"]
    let hints = KeyHints(contents)
    switch name {
    case "schools": table { School(row: &$0) }
    case "curators": table { Curator(row: &$0) }
    case "topics": table { Topic(row: &$0) }
    case "swot": table { SWOTItem(row: &$0) }
    case "competencies": table { Competency(row: &$0) }
    case "teachers": table { Teacher(row: &$0) }
    case "deficits": table { Deficit(row: &$0) }
    case "mentors": table { MentorCompetency(row: &$0) }
    case "estimates": table { Estimate(row: &$0) }
    case "travel": table { TravelRow(row: &$0, schools: schools) }
    case "wishes": table { Wish(row: &$0, schools: schools) }
    case "decisions": table { Decision(row: &$0) }
    case "requisites": table { Requisites(row: &$0) }
    case "representatives": table { Representative(row: &$0) }
    case "topic_directions": table { TopicDirection(row: &$0) }
    case "contracts":
      table { ContractTerms(row: &$0, schools: (schools, "schools.csv", hints)) }
    default:
      if let sheet = Sheet.csv(input, names: PeopleTable.names, log: log) {
        _ = PeopleTable(sheet, log: log)
      }
    }
    say(log)
  }

  static func readProgrammeFile(_ bytes: [UInt8]) {
    let log = IssueLog()
    let input = InputFile(name: ProgrammeFile.name, bytes: bytes, digest: "")
    guard let text = input.text(log) else { return say(log) }
    _ = ProgrammeFile(String(decoding: text.utf8, as: UTF8.self), log: log)
    say(log)
  }

  static func readScenario(_ bytes: [UInt8], on programme: Programme) {
    let log = IssueLog()
    let input = InputFile(name: "a.yaml", bytes: bytes, digest: "")
    guard let text = input.text(log) else { return say(log) }
    let scenario = ScenarioFile(
      String(decoding: text.utf8, as: UTF8.self), file: input.name, log: log)
    var contents = ProgrammeContents(programme)
    for change in scenario?.changes(on: contents) ?? [] { change.apply(to: &contents) }
    _ = try? Programme(contents)
    say(log)
  }

  /// Puts every fault into words.
  private static func say(_ log: IssueLog) {
    for issue in log.issues(.error, fileOrder: []) {
      _ = issue.line(in: .russian) + issue.line(in: .english)
    }
  }
}
