import Mentoring
import YearRecords

/// How hard the conditions of schools are, compared with each other.
enum SocialIndex {
  /// For each school the mean over the social indicators of where its share lies between the least
  /// (0) and the greatest (1 000) of all schools; indicators that are alike everywhere do not count.
  ///
  /// Of each school the row of its latest year up to `year` counts. Looked at are the indicators that
  /// at least nine schools in ten have; a school that lacks one of them has no index.
  static func of(
    _ records: YearRecords, _ indicators: [SocialIndicator], upTo year: Int
  ) -> [School.ID: (index: Int, row: RowReference)] {
    var latest: [School.ID: SocialRow] = [:]
    for row in records.social where row.year <= year {
      if let known = latest[row.school], known.year >= row.year { continue }
      latest[row.school] = row
    }
    let used = indicators.map(\.code).filter { code in
      latest.values.count { $0.shares[code] != nil } * 10 >= latest.count * 9
    }
    let complete = latest.filter { row in used.allSatisfy { row.value.shares[$0] != nil } }
    let ranges = used.compactMap { code -> (String, Int, Int)? in
      let shares = complete.values.compactMap { $0.shares[code]?.value }
      guard let least = shares.min(), let most = shares.max(), most > least else { return nil }
      return (code, least, most)
    }
    guard !ranges.isEmpty else { return [:] }
    return complete.mapValues { row in
      let places = ranges.map { code, least, most in
        roundedQuotient((row.shares[code]!.value - least) * 100_000, most - least)
      }
      return (roundedQuotient(places.reduce(0, +), 100 * places.count), row.source)
    }
  }
}
