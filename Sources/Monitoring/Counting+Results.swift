import Mentoring
import YearRecords

// Participants and means.
extension Counting {
  /// Of the latest year up to the day's that has rows.
  func results(_ quota: Quota) -> Tally? {
    let rows = monitor.results.filter { row in
      (row.school.map(schools.contains) ?? false) && matches(row, quota) && row.year <= day.year
    }
    return Self.sum(rows, quota.count)
  }

  /// The same of the municipality or the region.
  func results(_ quota: Quota, of owner: ResultRow.Owner) -> Tally? {
    let rows = monitor.results.filter { row in
      row.owner == owner && matches(row, quota) && row.year <= day.year
    }
    return Self.sum(rows, quota.count)
  }

  private func matches(_ row: ResultRow, _ quota: Quota) -> Bool {
    (quota.procedures.isEmpty || quota.procedures.contains(row.procedure))
      && (quota.subjects.isEmpty || quota.subjects.contains(row.subject))
  }

  private static func sum(_ rows: [ResultRow], _ count: Count) -> Tally? {
    guard let year = rows.map(\.year).max() else { return nil }
    let last = rows.filter { $0.year == year }
    // Rows of averages without participants count as one each.
    let known = last.compactMap { row -> (Int, RowReference)? in
      let participants = row.participants ?? 1
      let amount: Int? =
        switch count {
        case .participants: participants * 1000
        case .participantsBelow: row.below.map { $0 * 1000 }
        case .participantsPassed: row.below.map { (participants - $0) * 1000 }
        case .participantsGood: row.good.map { $0 * 1000 }
        case .participantsHigh: row.high.map { $0 * 1000 }
        case .meanSum: row.mean.map { $0 * 10 * participants }
        default: nil
        }
      return amount.map { ($0, row.source) }
    }
    guard !known.isEmpty else { return nil }
    return Tally(thousandths: known.reduce(0) { $0 + $1.0 }, known.map(\.1))
  }
}
