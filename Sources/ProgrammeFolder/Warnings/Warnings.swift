import Mentoring

/// What is allowed, but probably not meant; found in the programme alone.
///
/// Warnings speak of codes and rows; names of schools, topics, competencies and settlements may stand
/// beside them, those of persons never.
enum Warnings {
  typealias Warning = (Programme, Sources, IssueLog) -> Void

  static var all: [Warning] {
    [
      uselessMentors, unmetDeficits, unansweredWeaknesses, unreachableSchools, nearEqualNames,
      nearEqualCodes, missingConsent, insufficientConsent, consentDates, mentorsWithoutTime,
      lopsidedWays, idleFloors, uncountedRules, idleCurators, tutors,
    ]
  }

  /// A warning about at most this many rows names them all; about more, the first of them.
  static let namedRows = 20

  /// Codes for a message: all, or the first few and how many more.
  static func codes(_ codes: [String]) -> LocalizedText {
    let shown = codes.prefix(5).map { LocalizedText.quoted($0).english.dropFirst().dropLast() }
    let list = shown.joined(separator: ", ")
    let more = codes.count - shown.count
    guard more > 0 else { return LocalizedText(list) }
    return LocalizedText(ru: "\(list) и ещё \(more)", en: "\(list) and \(more) more")
  }
}

/// The lines at which the programme's entities stand in their files.
struct Sources {
  let schools: [School.ID: Int]
  let topics: [Topic.ID: Int]
  let competencies: [Competency.ID: Int]
  let teachers: [Teacher.ID: Int]
  let decisions: [Decision.Subject: Int]
  let swot: [Int]
  let deficits: [Int]
  let mentors: [Int]
  let travel: [Int]
  let curators: [Int]
  let estimates: [Int]
  /// Where each key of `programme.yaml` stands.
  let keys: YAMLFindings
  let pupils: [Int]
  let tutors: [Int]
  /// In file order, like the lines above.
  let contents: ProgrammeContents
  private let rows: [Table: TableRows]

  init(_ tables: FolderTables) {
    contents = tables.contents
    keys = tables.programmeFile.findings
    rows = tables.rows
    func lines(_ table: Table) -> [Int] { tables.rows[table]?.lines ?? [] }
    func byKey<Key: Hashable>(_ keys: [Key], _ table: Table) -> [Key: Int] {
      Dictionary(zip(keys, lines(table))) { first, _ in first }
    }
    schools = byKey(contents.schools.map(\.id), .schools)
    topics = byKey(contents.topics.map(\.id), .topics)
    competencies = byKey(contents.competencies.map(\.id), .competencies)
    teachers = byKey(contents.teachers.map(\.id), .teachers)
    decisions = byKey(contents.decisions.map(\.subject), .decisions)
    swot = lines(.swot)
    deficits = lines(.deficits)
    mentors = lines(.mentors)
    travel = lines(.travel)
    curators = lines(.curators)
    estimates = lines(.estimates)
    pupils = lines(.pupils)
    tutors = lines(.tutors)
  }

  /// Where a table is: `schools.csv` or `programme.xlsx[Школы]`.
  func label(_ table: Table) -> String { rows[table]?.file ?? table.file }

  func place(_ table: Table, _ row: Int?, _ column: String) -> InputPlace {
    rows[table]!.place(line: row, column)
  }
}
