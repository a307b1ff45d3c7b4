import Mentoring
import YearRecords

/// Reports where the tables around the plan contradict themselves, the programme's tables or the
/// rules, leaving out what merely follows from a faulty cell or table.
struct YearCheck {
  let tables: FolderTables
  let year: YearTables
  let log: IssueLog
  private let schools: [School.ID: School]
  private let teachers: Set<Teacher.ID>
  private let pupils: Set<Pupil.ID>
  let competencies: [Competency.ID: Competency]
  private let topics: Set<Topic.ID>
  let hints: KeyHints

  init(_ tables: FolderTables, _ year: YearTables, _ log: IssueLog) {
    self.tables = tables
    self.year = year
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
    unique(year.timetable, "teacher") { "\($0.teacher) \($0.weekday) \($0.number)" }
    each(year.timetable, ["teacher"]) { row, rows, entity in
      if !teachers.contains(entity.teacher) {
        unknown(entity.teacher.text, .teachers, rows.place(row, "teacher"))
      }
    }
    checkRules()
    checkCalendar()
  }

  private func isComplete(_ table: Table) -> Bool { tables.rows[table]?.isComplete ?? true }

  private func unknown(_ code: String, _ table: Table, _ place: InputPlace) {
    guard isComplete(table) else { return }
    let label = tables.label(table)
    log.error(
      place, noCode: code, in: label,
      UnknownCode(code: code, table: table, label: label, hints: hints))
  }

  private func checkSchool(_ id: School.ID, _ place: InputPlace, partnersToo: Bool = false) {
    guard let school = schools[id] else { return unknown(id.text, .schools, place) }
    if school.kind == .partner, !partnersToo { log.error(place, YearMessage.partnerHasNone) }
  }

  private func checkSocial() {
    var lines: [String: Int] = [:]
    for row in year.social.rows {
      let place = InputPlace(file: row.source.file, row: row.source.row, column: "school")
      checkSchool(row.school, place)
      if let first = lines.updateValue(row.source.row, forKey: "\(row.school) \(row.year)") {
        log.error(place, OfficeMessage.repeated(line: first))
      }
    }
  }

  private func check(_ entity: Recommendation, _ row: Int, _ rows: TableRows) {
    func place(_ column: String) -> InputPlace? {
      rows.isBad(row, [column]) ? nil : rows.place(row, column)
    }
    let lists = [year.rules.identification?.lowResults, year.rules.identification?.adverse]
    let findings =
      Recommendation.Finding.allCases.map(\.rawValue)
      + lists.compactMap { $0 }.flatMap(\.criteria).map(\.id)
    if let place = place("finding"), !findings.contains(entity.finding),
      tables.programmeFile.isComplete
    {
      log.error(
        place, noCode: entity.finding, in: ProgrammeFile.name,
        YearMessage.unknownFinding(entity.finding, known: findings))
    }
    if let place = place("topic"), let topic = entity.topic, !topics.contains(topic) {
      unknown(topic.text, .topics, place)
    }
    if let place = place("competency"), let id = entity.competency, competencies[id] == nil {
      unknown(id.text, .competencies, place)
    }
    let indicators = year.rules.indicators.map(\.id)
    if let place = place("indicator"), let id = entity.indicator, !indicators.contains(id),
      tables.programmeFile.isComplete
    {
      log.error(
        place, noCode: id, in: ProgrammeFile.name,
        YearMessage.unknownIndicator(id, known: indicators))
    }
  }

  private func check(_ entity: RawDiagnostic, _ row: Int, _ rows: TableRows) {
    if !rows.isBad(row, ["teacher"]), !teachers.contains(entity.row.teacher) {
      unknown(entity.row.teacher.text, .teachers, rows.place(row, "teacher"))
    }
    guard !rows.isBad(row, ["scale"]), isComplete(.competencies) else { return }
    let id = year.rules.diagnostics.scales[entity.row.scale] ?? Competency.ID(entity.row.scale)
    guard let competency = competencies[id] else {
      if year.rules.diagnostics.scales[entity.row.scale] == nil {
        let label = tables.label(.competencies)
        log.error(
          rows.place(row, "scale"), noCode: entity.row.scale, in: label,
          YearMessage.unknownScale(
            entity.row.scale, table: label, hints.hint(entity.row.scale, in: .competencies)))
      }
      return
    }
    if let block = entity.block, block != competency.block {
      log.error(rows.place(row, "block"), YearMessage.otherBlock(competency.block))
    }
    if let subject = entity.subject, subject != competency.subject {
      log.error(rows.place(row, "subject"), YearMessage.otherSubject(competency.subject))
    }
  }

  private func check(_ entity: Fact, _ row: Int, _ rows: TableRows) {
    for (id, column) in [(entity.school, "school"), (entity.other, "other")] {
      guard let id, !rows.isBad(row, [column]), schools[id] == nil else { continue }
      unknown(id.text, .schools, rows.place(row, column))
    }
    for (id, column) in [(entity.teacher, "teacher"), (entity.mentor, "mentor")] {
      guard let id, !rows.isBad(row, [column]), !teachers.contains(id) else { continue }
      unknown(id.text, .teachers, rows.place(row, column))
    }
    if let id = entity.competency, !rows.isBad(row, ["competency"]), competencies[id] == nil {
      unknown(id.text, .competencies, rows.place(row, "competency"))
    }
    if let id = entity.pupil, !rows.isBad(row, ["pupil"]), !pupils.contains(id) {
      unknown(id.text, .pupils, rows.place(row, "pupil"))
    }
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
  private func each<Entity>(
    _ reading: TableReading<Entity>, _ columns: Set<String>,
    _ visit: (Int, TableRows, Entity) -> Void
  ) {
    for (row, entity) in reading.entities.enumerated()
    where !reading.rows.isBad(row, columns) {
      visit(row, reading.rows, entity)
    }
  }

  /// What the rules name must be there.
  private func checkRules() {
    let findings = tables.programmeFile.findings
    func report(_ path: String, _ message: LocalizedText) {
      log.error(findings.place(path), KeyMessage(path: path, fault: message))
    }
    for (scale, id) in year.rules.diagnostics.scales.sorted(by: { $0.key < $1.key })
    where competencies[id] == nil && isComplete(.competencies) {
      report(
        "diagnostics.scales.\(scale)",
        InconsistencyMessage.unknown(
          .quoted(id.text), hints.hint(id.text, in: .competencies), tables.label(.competencies)))
    }
    let known = (year.rules.identification?.indicators ?? SocialIndicator.usual).map(\.code)
    for (number, rule) in year.rules.swot.enumerated() {
      if !topics.contains(rule.topic), isComplete(.topics) {
        report(
          "swot[\(number)].topic",
          InconsistencyMessage.unknown(
            .quoted(rule.topic.text), hints.hint(rule.topic.text, in: .topics),
            tables.label(.topics)))
      }
      if case .social(let indicator, _) = rule.condition, !known.contains(indicator) {
        report(
          "swot[\(number)].social.indicator",
          YearMessage.unknownIndicator(indicator, known: known).text)
      }
    }
    warnOfUnusedSubjects()
  }

  /// A subject that the rules spell otherwise than the table never counts.
  private func warnOfUnusedSubjects() {
    let written = Set(year.results.entities.map(\.subject))
    guard !written.isEmpty, year.results.rows.isComplete else { return }
    let lists = [year.rules.identification?.lowResults, year.rules.identification?.adverse]
    let criteria = lists.compactMap { $0 }.flatMap(\.criteria).filter { $0.measure != .social }
    let named =
      criteria.flatMap(\.subjects)
      + year.rules.indicators.flatMap {
        $0.numerator.subjects + ($0.denominator?.subjects ?? [])
      }
    for subject in Set(named).subtracting(written).sorted() {
      log.warning(
        InputPlace(file: ProgrammeFile.name), YearMessage.unusedSubject(subject))
    }
  }
}
