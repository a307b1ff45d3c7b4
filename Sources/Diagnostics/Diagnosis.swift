import Mentoring
import YearRecords

/// Deficits that follow from scores, and who was diagnosed.
public struct Diagnosis: Sendable {
  public let programme: Programme
  public let rules: DiagnosticRules
  /// In the order of teachers and competencies; deficits without a measurement included.
  public let findings: [CompetencyFinding]
  /// The first day that counts; nil: there are no results.
  public let validFrom: CalendarDate?
  public let inventory: [InventoryItem]

  /// - Parameter upTo: the last day of which results and facts count; nil: all.
  public init(
    _ programme: Programme, _ records: YearRecords, _ rules: DiagnosticRules,
    upTo: CalendarDate? = nil
  ) {
    self.programme = programme
    self.rules = rules
    inventory = InventoryItem.all(records.resources)
    let stated = records.facts.filter { fact in
      fact.kind == .rediagnosed && upTo.map { fact.date <= $0 } ?? true
    }
    let scored = records.diagnostics.filter { row in upTo.map { row.date <= $0 } ?? true }
    let validFrom = (scored.map(\.date) + stated.map(\.date)).max()
      .map { $0.monthsBefore(rules.validMonths) }
    self.validFrom = validFrom
    let measured = Dictionary(grouping: scored) {
      Deficit.ID(teacher: $0.teacher, competency: $0.competency)
    }
    var facts: [Deficit.ID: [Fact]] = [:]
    for fact in stated {
      guard let teacher = fact.teacher, let competency = fact.competency else { continue }
      facts[Deficit.ID(teacher: teacher, competency: competency), default: []].append(fact)
    }
    let ids = Set(measured.keys).union(facts.keys).union(programme.deficits.map(\.id)).sorted()
    findings = ids.map { id in
      let before = programme.deficitIndex[id].map { programme.deficits[$0] }
      return CompetencyFinding(
        id, measured[id] ?? [], facts[id] ?? [], before,
        programme.competency(id.competency).block, rules, validFrom: validFrom)
    }
  }

  /// Every row that `deficits` should have, in key order.
  public var deficits: [Deficit] {
    findings.compactMap { $0.counted == nil ? $0.before : $0.after }
  }
}

extension CompetencyFinding {
  fileprivate init(
    _ id: Deficit.ID, _ rows: [DiagnosticRow], _ facts: [Fact], _ before: Deficit?,
    _ block: Competency.Block, _ rules: DiagnosticRules, validFrom: CalendarDate?
  ) {
    self.id = id
    self.before = before
    needed = rules.needed[block]
    var bySource: [Deficit.Source: [MeasuredLevel]] = [:]
    for (source, found) in Dictionary(grouping: rows, by: \.origin) {
      bySource[source] = Dictionary(grouping: found, by: \.date).values
        .map { MeasuredLevel($0, rules) }.sorted { $0.date < $1.date }
    }
    // Of facts and scores of one day the fact counts, of several facts the last row.
    bySource[.diagnostics, default: []] += facts.compactMap { MeasuredLevel($0) }
    bySource[.diagnostics]?.sort {
      ($0.date, $0.isFact ? 1 : 0, $0.rows.last?.row ?? 0)
        < ($1.date, $1.isFact ? 1 : 0, $1.rows.last?.row ?? 0)
    }
    let fact = bySource[.diagnostics]?.last(where: \.isFact)
    let latest = rules.priority.compactMap { source in
      bySource[source]?.last { measurement in validFrom.map { measurement.date >= $0 } ?? true }
    }
    // A fact is about all that was known by its day.
    let outdated = latest.filter { other in
      fact.map { !other.isFact && other.date <= $0.date } ?? false
    }
    let valid = latest.filter { !outdated.contains($0) }
    counted = valid.first
    others = Array(valid.dropFirst())
    let counted = counted
    previous =
      counted.flatMap { now in bySource[now.origin]?.last { $0.date < now.date } }
      ?? (counted?.isFact == true ? outdated.first : nil)
    if let now = counted, let then = previous {
      isImproved = now.isImproved(since: then, by: rules.improvement.value)
    } else if let now = counted,
      let then = Self.level(of: before, earlierThan: now, previous)
    {
      isImproved = now.level > then
    } else {
      isImproved = false
    }
    guard let counted, counted.level < needed else {
      after = nil
      return
    }
    let gap = needed - counted.level
    after = Deficit(
      teacher: id.teacher, competency: id.competency, levelFound: counted.level,
      levelNeeded: needed, points: Mentoring.Points(min(100, gap * rules.pointsPerLevel[block])),
      time: rules.timePerLevel[block] * gap, source: counted.origin, date: counted.date)
  }
}

extension CalendarDate {
  /// The same day of an earlier month, or the last day it has.
  func monthsBefore(_ months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 - months
    let (year, month) = (
      max(1, floorQuotient(count, 12)), count - floorQuotient(count, 12) * 12 + 1
    )
    for day in (1...self.day).reversed() {
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    preconditionFailure("every month has a first day")
  }
}
