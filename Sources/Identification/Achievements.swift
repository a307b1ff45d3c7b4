import Mentoring
import YearRecords

/// Sums of participations by school, year and subject.
struct Achievements {
  struct Tally {
    var participations = 0
    var below = 0
    var rows: [RowReference] = []

    mutating func add(_ other: Tally) {
      participations += other.participations
      below += other.below
      rows += other.rows
    }
  }

  private let rules: IdentificationRules
  private var bySchool: [School.ID: [Int: [String: Tally]]] = [:]

  init(_ rules: IdentificationRules, _ records: YearRecords, years: ClosedRange<Int>) {
    self.rules = rules
    for row in records.results where years.contains(row.year) {
      guard let school = row.school, let participants = row.participants, let below = row.below,
        row.isObjective || rules.countsDoubtful
      else { continue }
      bySchool[school, default: [:]][row.year, default: [:]][row.subject, default: Tally()]
        .add(Tally(participations: participants, below: below, rows: [row.source]))
    }
  }

  /// By year, all subjects but aggregates together; years with too few participants are left out.
  func dynamics(of school: School.ID) -> [Achievement] {
    (bySchool[school] ?? [:]).sorted { $0.key < $1.key }.compactMap { year, subjects in
      achievement(
        year,
        subjects.filter { !rules.aggregates.contains($0.key) }.sorted { $0.key < $1.key }
          .reduce(into: Tally()) { $0.add($1.value) })
    }
  }

  func subjects(of school: School.ID, in year: Int) -> [String: Achievement] {
    (bySchool[school]?[year] ?? [:]).compactMapValues { achievement(year, $0) }
  }

  private func achievement(_ year: Int, _ tally: Tally) -> Achievement? {
    guard tally.participations >= max(1, rules.minParticipants) else { return nil }
    return Achievement(
      year: year, participations: tally.participations,
      reached: tally.participations - tally.below, rows: tally.rows.sorted())
  }
}
