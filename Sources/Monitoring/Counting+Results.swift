import Mentoring
import YearRecords

// Participants and means.
extension Counting {
  /// Of the latest year up to the day's that has rows.
  ///
  /// - Parameter other: what the count is divided by, or divides: a row that both mean to count, and that
  ///   lacks what one of them needs, enters neither.
  func results(_ quota: Quota, beside other: Quota?) -> Tally? {
    sum(quota, beside: other) { row in
      row.school.map(schools.contains) ?? false
    }
  }

  /// The same of the municipality or the region.
  func results(_ quota: Quota, beside other: Quota?, of owner: ResultRow.Owner) -> Tally? {
    sum(quota, beside: other) { $0.owner == owner }
  }

  /// Aggregates of several subjects count only where they are named.
  private func admits(_ row: ResultRow, _ quota: Quota) -> Bool {
    let isMeant =
      quota.subjects.isEmpty
      ? monitor.rules.entersSums(row.subject) : quota.subjects.contains(row.subject)
    return isMeant && (quota.procedures.isEmpty || quota.procedures.contains(row.procedure))
  }

  private func sum(
    _ quota: Quota, beside other: Quota?, _ isMeant: (ResultRow) -> Bool
  ) -> Tally? {
    let rows = monitor.results.filter { row in
      isMeant(row) && row.isObjective && row.year <= day.year && admits(row, quota)
    }
    guard let year = rows.map(\.year).max() else { return nil }
    let known = rows.filter { $0.year == year }.compactMap { row -> (Int, RowReference)? in
      if let other, other.count.isOfResults, admits(row, other), other.count.amount(row) == nil {
        return nil
      }
      return quota.count.amount(row).map { ($0, row.source) }
    }
    guard !known.isEmpty else { return nil }
    return Tally(thousandths: known.reduce(0) { $0 + $1.0 }, known.map(\.1), year: year)
  }
}

extension Count {
  /// What a row brings, in thousandths; nil: it does not say, or the count is not of results. Rows of
  /// averages without participants count as one each.
  fileprivate func amount(_ row: ResultRow) -> Int? {
    let participants = row.participants ?? 1
    return switch self {
    case .participants: participants * 1000
    case .participantsBelow: row.below.map { $0 * 1000 }
    case .participantsPassed: row.below.map { (participants - $0) * 1000 }
    case .participantsGood: row.good.map { $0 * 1000 }
    case .participantsHigh: row.high.map { $0 * 1000 }
    case .meanSum: row.mean.map { $0 * 10 * participants }
    default: nil
    }
  }
}
