import Mentoring
import OfficeRecords

/// Reports where the office's tables contradict themselves or the programme's, leaving out what merely
/// follows from a faulty cell or table.
struct OfficeCheck {
  private let tables: FolderTables
  private let log: IssueLog
  private let schools: Set<String>
  private let withRequisites: Set<String>
  private let topics: Set<String>
  private let competencies: Set<String>
  private let hints: KeyHints

  init(_ tables: FolderTables, _ log: IssueLog) {
    self.tables = tables
    self.log = log
    schools = Set(tables.contents.schools.map(\.id.text))
    withRequisites = Set(tables.office.requisites.entities.map(\.organisation.text))
    topics = Set(tables.contents.topics.map(\.id.text))
    competencies = Set(tables.contents.competencies.map(\.id.text))
    hints = KeyHints(tables.contents)
  }

  func run() {
    let office = tables.office
    unique(office.requisites, "organisation") { $0.organisation.text }
    unique(office.representatives, "organisation") { "\($0.role.rawValue) \($0.organisation)" }
    unique(office.directions, "topic") { "\($0.subject)" }
    unique(office.contracts, "first") { terms in
      terms.sides.map { "\($0.first) \($0.second)" } ?? ""
    }
    each(office.representatives, ["organisation"]) { row, rows, entity in
      checkOrganisation(entity.organisation, rows.place(row, "organisation"))
    }
    each(office.directions, ["topic", "kind"]) { row, rows, entity in
      checkSubject(entity.subject, rows.place(row, "topic"))
    }
    each(office.contracts, []) { row, rows, entity in check(entity, row, rows) }
  }

  private func isComplete(_ table: Table) -> Bool { tables.rows[table]?.isComplete ?? true }

  private func checkOrganisation(_ id: Organisation.ID, _ place: InputPlace) {
    guard isComplete(.schools), tables.office.requisites.rows.isComplete,
      !schools.contains(id.text), !withRequisites.contains(id.text)
    else { return }
    let schools = tables.label(.schools)
    log.error(
      place, noCode: id.text, in: schools,
      OfficeMessage.noOrganisation(
        id.text, schools: schools, requisites: tables.office.requisites.rows.file,
        hints.hint(id.text, in: .schools)))
  }

  private func checkSubject(_ subject: TopicDirection.Subject, _ place: InputPlace) {
    func check(_ code: String, _ known: Set<String>, _ table: Table) {
      guard isComplete(table), !known.contains(code) else { return }
      let label = tables.label(table)
      log.error(
        place, noCode: code, in: label,
        UnknownCode(code: code, table: table, label: label, hints: hints))
    }
    switch subject {
    case .topic(let id): check(id.text, topics, .topics)
    case .competency(let id): check(id.text, competencies, .competencies)
    case .block, .curating: break
    }
  }

  private func check(_ terms: ContractTerms, _ row: Int, _ rows: TableRows) {
    guard let third = terms.thirdParty, !rows.isBad(row, ["third_party"]) else { return }
    let place = rows.place(row, "third_party")
    if let sides = terms.sides, [sides.first.text, sides.second.text].contains(third.text) {
      log.error(place, OfficeMessage.partyIsSide)
    } else if tables.office.requisites.rows.isComplete, !withRequisites.contains(third.text) {
      let label = tables.office.requisites.rows.file
      let near = NearestCodes.of(third.text, among: withRequisites.sorted())
      log.error(
        place, noCode: third.text, in: label,
        OfficeMessage.unknown(third.text, table: label, near.isEmpty ? nil : .near(near)))
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
}

extension Warnings {
  /// Persons who act for an organisation but are not listed, and requisites that belong to nobody.
  static func office(_ tables: FolderTables, _ log: IssueLog) {
    let representatives = tables.office.representatives
    if let people = tables.people {
      for (row, entity) in representatives.entities.enumerated()
      where people.people[entity.person] == nil {
        log.warning(
          representatives.rows.place(row, "person"),
          PeopleMessage.unknownPerson(people: tables.peopleLabel))
      }
    }
    let schools = Set(tables.contents.schools.map(\.id.text))
    let third = Set(tables.office.contracts.entities.compactMap(\.thirdParty))
    let requisites = tables.office.requisites
    for (row, entity) in requisites.entities.enumerated()
    where !schools.contains(entity.organisation.text) && !third.contains(entity.organisation)
      && entity.organisation != Organisation.department
    {
      log.warning(
        requisites.rows.place(row, "organisation"),
        OfficeMessage.strangeOrganisation(
          entity.organisation.text, contracts: tables.office.contracts.rows.file))
    }
  }
}
