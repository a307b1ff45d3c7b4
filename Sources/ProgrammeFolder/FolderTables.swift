import Foundation
import Mentoring
import OfficeRecords

/// All files of a folder as read, each faulty cell reported: contents that may still contradict each
/// other, and where each row of them stands.
struct FolderTables {
  static let maxTableBytes = 64 << 20

  /// The files in the order in which they are read, described and reported.
  static let fileOrder =
    [ProgrammeFile.name] + Table.allCases.map(\.file) + [PeopleTable.file]
    + OfficeTable.allCases.map(\.file)

  /// Tables without which there is no programme.
  private static let required: Set<Table> = [
    .schools, .competencies, .teachers, .deficits, .mentors,
  ]

  private(set) var contents: ProgrammeContents
  private(set) var rows: [Table: TableRows] = [:]
  let programmeFile: ProgrammeFile
  private(set) var people: PeopleTable?
  private(set) var office = OfficeTables()
  private(set) var digests: [FileDigest] = []

  private let folder: URL
  private let log: IssueLog

  init(_ folder: URL, log: IssueLog) {
    self.folder = folder
    self.log = log
    let file = InputFile.read(
      ProgrammeFile.name, in: folder, isRequired: true, maxBytes: YAMLText.maxBytes, log: log)
    programmeFile = ProgrammeFile(file?.text, log: log)
    contents = programmeFile.contents
    note(file)
    readTables()
    readPeople()
    office.requisites = officeTable { Requisites(row: &$0) }
    office.representatives = officeTable { Representative(row: &$0) }
    office.directions = officeTable { TopicDirection(row: &$0) }
    let isComplete = rows[.schools]?.isComplete ?? false
    let schools = isComplete ? Set(contents.schools.map(\.id)) : nil
    office.contracts = officeTable { ContractTerms(row: &$0, schools: schools) }
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
  }

  private mutating func read<Column: TableColumn, Entity>(
    _ make: (inout TableRow<Column>) -> Entity?
  ) -> [Entity] where Column.Name == Table {
    let isRequired = Self.required.contains(Column.table)
    let (file, reading) = reading(isRequired: isRequired, make)
    note(file)
    rows[Column.table] = reading.rows
    return reading.entities
  }

  /// Tables of the office are optional, and their digests are no part of a plan's provenance: a
  /// mended address changes no plan.
  private func officeTable<Column: TableColumn, Entity>(
    _ make: (inout TableRow<Column>) -> Entity?
  ) -> TableReading<Entity> where Column.Name == OfficeTable {
    reading(isRequired: false, make).reading
  }

  private func reading<Column: TableColumn, Entity>(
    isRequired: Bool, _ make: (inout TableRow<Column>) -> Entity?
  ) -> (file: InputFile?, reading: TableReading<Entity>) {
    let name = Column.table.file
    let file = InputFile.read(
      name, in: folder, isRequired: isRequired, maxBytes: Self.maxTableBytes, log: log)
    let sheet = file.flatMap(\.text).flatMap { CSVTable.sheet($0, file: name, log: log) }
    let isAbsent = file == nil && !isRequired && !log.hasErrors(in: name)
    return (
      file, TableReading(sheet, isLost: sheet == nil && !isAbsent, log: log, make: make)
    )
  }

  private mutating func readPeople() {
    let file = InputFile.read(
      PeopleTable.file, in: folder, isRequired: false, maxBytes: Self.maxTableBytes, log: log)
    note(file)
    guard let text = file?.text,
      let sheet = CSVTable.sheet(text, file: PeopleTable.file, log: log)
    else { return }
    people = PeopleTable(sheet, log: log)
  }

  private mutating func note(_ file: InputFile?) {
    if let file { digests.append(FileDigest(file: file.name, sha256: file.digest)) }
  }
}

/// What identifies one input file's content.
public struct FileDigest: Sendable, Hashable {
  /// The file's name inside the folder.
  public let file: String
  /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  public let sha256: String

  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}
