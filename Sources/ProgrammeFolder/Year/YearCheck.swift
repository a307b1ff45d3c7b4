import Mentoring
import YearRecords

/// Reports where the tables around the plan contradict themselves, the programme's tables or the
/// rules, leaving out what merely follows from a faulty cell or table.
struct YearCheck {
  let tables: FolderTables
  let year: YearTables
  let log: IssueLog
  /// The tables around the plan that were read.
  let scope: Set<YearTable>
  let schools: [School.ID: School]
  let teachers: Set<Teacher.ID>
  let pupils: Set<Pupil.ID>
  let competencies: [Competency.ID: Competency]
  let topics: Set<Topic.ID>
  let hints: KeyHints

  init(_ tables: FolderTables, _ scope: Set<YearTable>, _ log: IssueLog) {
    guard let year = tables.year else { preconditionFailure("tables are read at once") }
    self.tables = tables
    self.year = year
    self.scope = scope
    self.log = log
    let contents = tables.contents
    schools = Dictionary(contents.schools.map { ($0.id, $0) }) { first, _ in first }
    teachers = Set(contents.teachers.map(\.id))
    pupils = Set(contents.pupils.map(\.id))
    competencies = Dictionary(contents.competencies.map { ($0.id, $0) }) { first, _ in first }
    topics = Set(contents.topics.map(\.id))
    hints = KeyHints(contents)
  }

  func run() {
    unique(year.results, "school") {
      "\($0.owner) \($0.year) \($0.procedure) \($0.grade ?? 0) \($0.subject)"
    }
    each(year.results, ["school"]) { row, rows, entity in
      if let id = entity.school { checkSchool(id, rows.place(row, "school")) }
    }
    checkGrades()
    checkSocial()
    each(year.recommendations, []) { row, rows, entity in check(entity, row, rows) }
    unique(year.diagnostics, "teacher") {
      "\($0.row.teacher) \($0.row.date) \($0.row.origin) \($0.row.scale)"
    }
    each(year.diagnostics, []) { row, rows, entity in check(entity, row, rows) }
    unique(year.resources, "school") { "\($0.school) \($0.kind) \($0.name)" }
    each(year.resources, ["school"]) { row, rows, entity in
      checkSchool(entity.school, rows.place(row, "school"), partnersToo: true)
    }
    each(year.facts, []) { row, rows, entity in check(entity, row, rows) }
    warnOfFactsOutsideThePeriod()
    unique(year.timetable, "teacher") { "\($0.teacher) \($0.weekday) \($0.number)" }
    each(year.timetable, ["teacher"]) { row, rows, entity in
      if !teachers.contains(entity.teacher) {
        unknown(entity.teacher.text, .teachers, rows.place(row, "teacher"))
      }
    }
    checkRules()
    checkCalendar()
    warnOfUnusedSubjects()
    warnOfMissingData()
  }

  func isComplete(_ table: Table) -> Bool { tables.rows[table]?.isComplete ?? true }

  func unknown(_ code: String, _ table: Table, _ place: InputPlace) {
    guard isComplete(table) else { return }
    let label = tables.label(table)
    log.error(
      place, noCode: code, in: label,
      UnknownCode(code: code, table: table, label: label, hints: hints))
  }

  func checkSchool(_ id: School.ID, _ place: InputPlace, partnersToo: Bool = false) {
    guard let school = schools[id] else { return unknown(id.text, .schools, place) }
    if school.kind == .partner, !partnersToo { log.error(place, YearMessage.partnerHasNone) }
  }

  private func unique<Entity>(
    _ reading: TableReading<Entity>, _ column: String, key: (Entity) -> String
  ) {
    var lines: [String: Int] = [:]
    each(reading, reading.rows.key) { row, rows, entity in
      let key = key(entity)
      if let first = lines[key] {
        log.error(rows.place(row, column), OfficeMessage.repeated(line: first))
      } else {
        lines[key] = rows.lines[row]
      }
    }
  }

  /// Rows whose cells in the columns are sound.
  func each<Entity>(
    _ reading: TableReading<Entity>, _ columns: Set<String>,
    _ visit: (Int, TableRows, Entity) -> Void
  ) {
    for (row, entity) in reading.entities.enumerated()
    where !reading.rows.isBad(row, columns) {
      visit(row, reading.rows, entity)
    }
  }
}
