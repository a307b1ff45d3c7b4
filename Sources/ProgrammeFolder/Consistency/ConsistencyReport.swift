import Mentoring

/// Reports where contents contradict each other, leaving out what merely follows from a cell, row or
/// table that is faulty itself and reported already.
struct ConsistencyReport {
  private let tables: FolderTables
  private let log: IssueLog
  private let schoolRows: [School.ID: Int]
  private let hints: KeyHints
  /// Whether a curator's school, and which deficits, have a code that nobody knows: it may mean
  /// another.
  private var hasStrangeCurators = false
  private var hasStrangeTutors = false
  private var strangeDeficits: [Deficit.ID] = []
  /// Whether the rules list a recipient that nobody knows: it may mean another school.
  private var hasStrangeRecipients = false

  init(_ tables: FolderTables, _ log: IssueLog) {
    self.tables = tables
    self.log = log
    hints = KeyHints(tables.contents)
    schoolRows = Dictionary(
      zip(tables.contents.schools.map(\.id), tables.contents.schools.indices),
      uniquingKeysWith: { first, _ in first })
  }

  mutating func report(_ faults: InconsistentProgramme) {
    for fault in faults.inconsistencies {
      guard case .unknown = fault.problem else { continue }
      if fault.table == .curators { hasStrangeCurators = true }
      if fault.table == .tutors { hasStrangeTutors = true }
      if fault.table == .deficits { strangeDeficits.append(tables.contents.deficits[fault.row].id) }
    }
    hasStrangeRecipients = faults.rules.contains { $0.path.hasPrefix("rules.recipients") }
    let inOrder = faults.inconsistencies.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    for fault in inOrder where !follows(fault) {
      let rows = tables.rows[fault.table]!
      let place = rows.place(fault.row, fault.column)
      guard case .unknown(let code, let table) = fault.problem else {
        let firstLine = fault.problem.first.map { rows.lines[$0] }
        log.error(
          place,
          InconsistencyMessage(fault: fault, firstLine: firstLine, hint: nil, labels: tables.label))
        continue
      }
      log.error(
        place, noCode: code, in: tables.label(table),
        InconsistencyMessage(
          fault: fault, firstLine: nil, hint: hint(code, table, of: fault.table),
          labels: tables.label))
    }
    for fault in faults.rules where !follows(fault.problem) {
      log.error(
        place(fault),
        KeyMessage(
          path: fault.path,
          fault: RulesInconsistencyMessage(
            fault: fault, hint: hint(fault.problem), labels: tables.label
          ).text))
    }
  }

  private func place(_ fault: RulesInconsistency) -> InputPlace {
    let findings = tables.programmeFile.findings
    if case .unknown(let key, _) = fault.problem {
      let item = findings.place("\(fault.path).\(key)")
      if item.row != nil { return item }
    }
    return findings.place(fault.path)
  }

  private func hint(_ problem: Inconsistency.Problem) -> KeyHint? {
    guard case .unknown(let key, let table) = problem else { return nil }
    return hints.hint(key, in: table)
  }

  /// - Parameter naming: the table in whose row the code stands.
  private func hint(_ code: String, _ table: Table, of naming: Table) -> KeyHint? {
    switch naming {
    case .travel: hints.end(code)
    case .wishes: hints.hint(code, in: .teachers) ?? hints.hint(code, in: .schools)
    default: hints.hint(code, in: table)
    }
  }

  /// Whether the fault follows from another.
  private func follows(_ fault: Inconsistency) -> Bool {
    let rows = tables.rows[fault.table]!
    if rows.isBad(fault.row, [fault.column]) { return true }
    switch fault.problem {
    case .duplicate(let first), .contradiction(let first), .overlappingSeasons(let first):
      if rows.isBad(fault.row, rows.key) || rows.isBad(first, rows.key) { return true }
    case .levelNotAboveFound:
      if rows.isBad(fault.row, ["level_found", "level_needed"]) { return true }
    case .incompleteWay:
      if rows.isBad(fault.row, ["minutes", "kilometres"]) { return true }
    case .sameEnds, .ambiguous, .noSuchDeficit, .notCurator, .notRecipient, .notTutor:
      if rows.isBad(fault.row, rows.key) { return true }
    case .unknown, .outOfRange, .empty, .cycle: break
    }
    if case .noSuchDeficit = fault.problem, isDeficitDoubtful(fault) { return true }
    if case .notRecipient = fault.problem { return isRecipientDoubtful(fault.row) }
    if fault.table == .wishes, case .unknown = fault.problem, !isComplete(.schools) { return true }
    return follows(fault.problem)
  }

  private func follows(_ problem: Inconsistency.Problem) -> Bool {
    switch problem {
    case .unknown(_, let table): !isComplete(table)
    case .noSuchDeficit: !isComplete(.deficits)
    case .notCurator: !isComplete(.curators) || hasStrangeCurators
    case .notTutor: !isComplete(.tutors) || hasStrangeTutors
    default: false
    }
  }

  /// Whether a deficit with an unknown code may be the one that is missing.
  private func isDeficitDoubtful(_ fault: Inconsistency) -> Bool {
    let wanted: Deficit.ID?
    switch fault.table {
    case .estimates: wanted = tables.contents.estimates[fault.row].deficit
    case .decisions:
      guard
        case .tandem(_, let mentee, let competency?) =
          tables.contents.decisions[fault.row].subject
      else { return false }
      wanted = Deficit.ID(teacher: mentee, competency: competency)
    default: wanted = nil
    }
    return strangeDeficits.contains {
      $0.teacher == wanted?.teacher || $0.competency == wanted?.competency
    }
  }

  private func isComplete(_ table: Table) -> Bool { tables.rows[table]?.isComplete ?? true }

  /// Whether the school's status, or the rule that reads it, is faulty.
  private func isRecipientDoubtful(_ decisionRow: Int) -> Bool {
    let findings = tables.programmeFile.findings
    if hasStrangeRecipients || findings.isDoubtful("rules.recipients")
      || !tables.programmeFile.isComplete
    {
      return true
    }
    guard case .curatorPair(let recipient, _) = tables.contents.decisions[decisionRow].subject,
      let row = schoolRows[recipient]
    else { return true }
    return tables.rows[.schools]!.isBad(row, ["status", "kind"])
  }
}

extension Inconsistency.Problem {
  /// Whether two rows are of one key.
  var isRepeated: Bool { if case .duplicate = self { true } else { false } }

  /// The earlier row (counted from 0) that the problem speaks of.
  var first: Int? {
    switch self {
    case .duplicate(let first), .contradiction(let first), .overlappingSeasons(let first): first
    default: nil
    }
  }
}
