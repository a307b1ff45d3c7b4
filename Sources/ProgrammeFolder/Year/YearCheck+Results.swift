import Mentoring
import YearRecords

extension YearCheck {
  /// Rows of all grades together beside rows of single grades would count pupils twice.
  func checkGrades() {
    func key(_ row: ResultRow) -> String {
      "\(row.owner) \(row.year) \(row.procedure) \(row.subject)"
    }
    var single: [String: Int] = [:]
    each(year.results, year.results.rows.key) { row, rows, entity in
      guard entity.grade != nil, single[key(entity)] == nil else { return }
      single[key(entity)] = rows.lines[row]
    }
    each(year.results, year.results.rows.key) { row, rows, entity in
      guard entity.grade == nil, let line = single[key(entity)] else { return }
      log.error(rows.place(row, "grade"), YearMessage.allAndSingleGrades(line: line))
    }
  }

  /// Facts that happened in another year are most likely misdated; one line for all of them.
  func warnOfFactsOutsideThePeriod() {
    let identity = tables.contents.identity
    guard isKnown("period") else { return }
    var (early, late): ([Int], [Int]) = ([], [])
    each(year.facts, ["date"]) { row, rows, fact in
      if fact.date < identity.periodStart { early.append(row) }
      if fact.date > identity.periodEnd { late.append(row) }
    }
    let rows = year.facts.rows
    if let first = early.first {
      log.warning(
        rows.place(first, "date"),
        YearMessage.factsBefore(identity.periodStart, count: early.count))
    }
    if let first = late.first {
      log.warning(
        rows.place(first, "date"), YearMessage.factsAfter(identity.periodEnd, count: late.count))
    }
  }

  /// Without rows there is nothing to judge lists by; a missing table is easily overlooked.
  func warnOfMissingData() {
    let rules = year.rules
    let criteria = rules.identification?.criteria ?? []
    let conditions = rules.swot.map(\.condition)
    if scope.contains(.results),
      criteria.contains(where: { $0.measure != .social })
        || conditions.contains(where: \.comparesResults)
    {
      let years = Set(year.results.entities.filter { $0.school != nil }.map(\.year))
      warnOfNoRows(years, year.results.rows.file)
    }
    if scope.contains(.social),
      criteria.contains(where: { $0.measure == .social })
        || conditions.contains(where: \.isSocial)
    {
      warnOfNoRows(Set(year.social.rows.map(\.year)), year.social.label)
    }
  }

  private func warnOfNoRows(_ years: Set<Int>, _ file: String) {
    if years.isEmpty {
      log.warning(InputPlace(file: file), YearMessage.noRows)
    } else if let last = year.rules.identification?.year, !years.contains(last) {
      log.warning(InputPlace(file: file), YearMessage.noRowsOf(year: last))
    }
  }
}

extension SWOTRule.Condition {
  fileprivate var comparesResults: Bool {
    switch self {
    case .belowCluster, .aboveCluster: true
    default: false
    }
  }

  fileprivate var isSocial: Bool {
    if case .social = self { true } else { false }
  }
}
