import Foundation
import Mentoring
import OfficeRecords
import Spreadsheets
import YearRecords

@testable import ProgrammeFolder

/// A table of whatever kind; the compiler asks for a reader of each that is added.
enum FuzzedTable {
  case planning(Table)
  case office(OfficeTable)
  case year(YearTable)
  case people

  static let all =
    Table.allCases.map(Self.planning) + OfficeTable.allCases.map(Self.office) + [.people]
    + YearTable.allCases.map(Self.year)

  init(_ number: UInt8) { self = Self.all[Int(number) % Self.all.count] }

  var name: String {
    switch self {
    case .planning(let table): table.rawValue
    case .office(let table): table.rawValue
    case .year(let table): table.rawValue
    case .people: PeopleName.people.rawValue
    }
  }
}

/// The tables one by one, without the folder around them, whose other files take most of the time.
struct FuzzedTables {
  private static let schools: Set<School.ID> = ["S01", "S02"]

  private let log = IssueLog()
  private let input: InputFile

  init(_ table: FuzzedTable, _ bytes: [UInt8]) {
    input = InputFile(name: table.name + ".csv", bytes: bytes, digest: "")
    switch table {
    case .planning(let table): read(table)
    case .office(let table): read(table)
    case .year(let table): read(table)
    case .people:
      if let sheet = Sheet.csv(input, names: PeopleTable.names, log: log) {
        _ = PeopleTable(sheet, log: log)
      }
    }
    FuzzedTexts.say(log)
  }

  private func found(_ names: ColumnNames) -> TableFinding {
    TableFinding(
      label: input.name, sheet: Sheet.csv(input, names: names, log: log), isAbsent: false)
  }

  private func rows<Column: TableColumn, Entity>(_ make: (inout TableRow<Column>) -> Entity?) {
    _ = TableReading(found(ColumnNames(Column.self)), log: log, make: make)
  }

  private func read(_ table: Table) {
    switch table {
    case .schools: rows { School(row: &$0) }
    case .curators: rows { Curator(row: &$0) }
    case .topics: rows { Topic(row: &$0) }
    case .swot: rows { SWOTItem(row: &$0) }
    case .competencies: rows { Competency(row: &$0) }
    case .teachers: rows { Teacher(row: &$0) }
    case .deficits: rows { Deficit(row: &$0) }
    case .mentors: rows { MentorCompetency(row: &$0) }
    case .estimates: rows { Estimate(row: &$0) }
    case .travel: rows { TravelRow(row: &$0, schools: Self.schools) }
    case .wishes: rows { Wish(row: &$0, schools: Self.schools) }
    case .decisions: rows { Decision(row: &$0) }
    case .pupils: rows { Pupil(row: &$0) }
    case .tutors: rows { Tutor(row: &$0) }
    }
  }

  private func read(_ table: OfficeTable) {
    switch table {
    case .requisites: rows { Requisites(row: &$0) }
    case .representatives: rows { Representative(row: &$0) }
    case .topicDirections: rows { TopicDirection(row: &$0) }
    case .contracts:
      let hints = KeyHints(ProgrammeContents(FuzzFolder.shared.programme))
      rows { ContractTerms(row: &$0, schools: (Self.schools, "schools.csv", hints)) }
    }
  }

  private func read(_ table: YearTable) {
    switch table {
    case .results: rows { ResultRow(row: &$0) }
    case .social:
      let usual = SocialIndicator.usual
      _ = SocialTable(found(SocialTable.names(usual)), usual, log: log)
    case .recommendations: rows { Recommendation(row: &$0) }
    case .diagnostics: rows { RawDiagnostic(row: &$0) }
    case .resources: rows { Resource(row: &$0) }
    case .facts: rows { Fact(row: &$0) }
    case .timetable: rows { WeeklyLesson(row: &$0) }
    }
  }
}
