import Foundation
import Mentoring
import OfficeRecords
import YearRecords

/// All files of a folder as read, each faulty cell reported: contents that may still contradict each
/// other, and where each row of them stands.
struct FolderTables {
  /// Tables without which there is no programme.
  static let required: Set<Table> = [
    .schools, .competencies, .teachers, .deficits, .mentors,
  ]

  private(set) var contents: ProgrammeContents
  private(set) var rows: [Table: TableRows] = [:]
  let programmeFile: ProgrammeFile
  private(set) var people: PeopleTable?
  private(set) var office = OfficeTables()
  /// The tables around the plan, of which those that the scope leaves out are empty.
  private(set) var year: YearTables?
  /// Where the people are, or would be.
  private(set) var peopleLabel = PeopleName.people.file
  let files: FolderFiles

  private let log: IssueLog
  private let scope: FolderScope

  init(
    _ folder: URL, log: IssueLog, scope: FolderScope = .planning,
    replacements: [String: URL] = [:]
  ) {
    self.log = log
    self.scope = scope
    files = FolderFiles(folder, log: log, replacements: replacements)
    let file = files.file(ProgrammeFile.name, isRequired: true, maxBytes: YAMLText.maxBytes)
    programmeFile = ProgrammeFile(
      file.flatMap { $0.text(log) }.map { String(decoding: $0.utf8, as: UTF8.self) }, log: log)
    contents = programmeFile.contents
    readTables()
    if scope.office { readOffice() } else { leaveOffice() }
    year = YearTables(files, programmeFile, scope.year, log: log)
    files.warnOfUnread()
  }

  private mutating func readOffice() {
    readPeople()
    office.requisites = officeTable { Requisites(row: &$0) }
    office.representatives = officeTable { Representative(row: &$0) }
    office.directions = officeTable { TopicDirection(row: &$0) }
    let isComplete = rows[.schools]?.isComplete ?? false
    let hints = KeyHints(contents)
    let schools =
      isComplete ? (Set(contents.schools.map(\.id)), label(.schools), hints) : nil
    office.contracts = officeTable { ContractTerms(row: &$0, schools: schools) }
  }

  private func leaveOffice() {
    files.leave(PeopleName.people)
    for table in OfficeTable.allCases { files.leave(table) }
  }

  private mutating func readTables() {
    contents.schools = read { School(row: &$0) }
    contents.curators = read { Curator(row: &$0) }
    contents.topics = read { Topic(row: &$0) }
    contents.swot = read { SWOTItem(row: &$0) }
    contents.competencies = read { Competency(row: &$0) }
    contents.teachers = read { Teacher(row: &$0) }
    contents.deficits = read { Deficit(row: &$0) }
    contents.mentors = read { MentorCompetency(row: &$0) }
    contents.estimates = read { Estimate(row: &$0) }
    let schools = Set(contents.schools.map(\.id))
    contents.travel = read { TravelRow(row: &$0, schools: schools) }
    contents.wishes = read { Wish(row: &$0, schools: schools) }
    contents.decisions = read { Decision(row: &$0) }
    contents.pupils = read { Pupil(row: &$0) }
    contents.tutors = read { Tutor(row: &$0) }
    if !contents.pupils.isEmpty, programmeFile.hasDefaultGoals {
      contents.rules.goals = Rules.defaultGoalsWithPupils
    }
  }

  private mutating func read<Column: TableColumn, Entity>(
    _ make: (inout TableRow<Column>) -> Entity?
  ) -> [Entity] where Column.Name == Table {
    guard scope.tables.contains(Column.table) else {
      files.leave(Column.table)
      // What it holds is not known, so nobody is told that a code is missing there.
      var unread = TableRows(Column.self)
      unread.isComplete = false
      rows[Column.table] = unread
      return []
    }
    let reading = reading(isRequired: scope.required.contains(Column.table), make)
    rows[Column.table] = reading.rows
    return reading.entities
  }

  /// Tables of the office are optional, and their digests are no part of a plan's provenance: a
  /// mended address changes no plan, nor does a name.
  private func officeTable<Column: TableColumn, Entity>(
    _ make: (inout TableRow<Column>) -> Entity?
  ) -> TableReading<Entity> where Column.Name == OfficeTable {
    reading(isRequired: false, isNoted: false, make)
  }

  /// Reads a table, be it a file or a sheet.
  private func reading<Column: TableColumn, Entity>(
    isRequired: Bool, isNoted: Bool = true, _ make: (inout TableRow<Column>) -> Entity?
  ) -> TableReading<Entity> {
    let found = files.table(
      Column.table, names: ColumnNames(Column.self), isRequired: isRequired, isNoted: isNoted)
    return TableReading(found, log: log, make: make)
  }

  private mutating func readPeople() {
    let found = files.table(
      PeopleName.people, names: PeopleTable.names, isRequired: false, isNoted: false)
    peopleLabel = found.label
    if let sheet = found.sheet { people = PeopleTable(sheet, log: log) }
  }

  /// Where a table is, or would be: `schools.csv` or `programme.xlsx[Школы]`.
  func label(_ table: Table) -> String { rows[table]?.file ?? table.file }
}

/// What identifies the content of one input file, or of one sheet.
public struct FileDigest: Sendable, Hashable {
  /// The file's name inside the folder, or `programme.xlsx[Школы]`.
  public let file: String
  /// SHA-256 of a file's bytes, or of a sheet's cells; 64 lower-case hexadecimal digits.
  public let sha256: String

  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}
