import Mentoring
import YearRecords

/// One value that a criterion looks at: a subject of a procedure, or a social share, in one year.
public struct Observation: Sendable, Hashable {
  public let year: Int
  /// The subject, or the code of the social indicator.
  public let subject: String
  /// nil: a social share.
  public let procedure: ResultRow.Procedure?
  /// Value = numerator / denominator; of a mean the numerator is in hundredths.
  public let numerator: Int
  /// Participants; 1 000 for a social share.
  public let denominator: Int
  /// How far beyond the threshold, 1 being on it.
  public let ratio: Ratio
  public let rows: [RowReference]

  /// The value in thousandths (shares) or in hundredths (means), rounded.
  public func value(isShare: Bool) -> Int {
    roundedQuotient(numerator * (isShare ? 1000 : 1), denominator)
  }
}

/// What one criterion finds at one school.
public struct Evidence: Sendable, Hashable {
  public let criterion: ListCriterion
  /// By year and subject.
  public let observations: [Observation]
  /// How far beyond the criterion's border the school is, 1 being on it; nil: too few data to say.
  public let ratio: Ratio?
  /// What the ratio comes from: of the years that count the subjects that count, the nearest to the
  /// border last; empty: too few data.
  public let deciding: [Observation]

  /// Whether the criterion holds.
  public var isMet: Bool { ratio.map { $0.isBeyond(0) } ?? false }

  /// Years in which it holds in enough subjects.
  public var yearsMet: [Int] {
    Dictionary(grouping: observations, by: \.year).filter { _, found in
      found.reduce(into: Set<String>()) { if $1.ratio.isBeyond(0) { $0.insert($1.subject) } }.count
        >= criterion.subjectsNeeded
    }.keys.sorted()
  }

  /// Years with any data.
  public var years: [Int] { Set(observations.map(\.year)).sorted() }

  init(_ criterion: ListCriterion, _ observations: [Observation]) {
    self.criterion = criterion
    self.observations = observations
    // In each year, how far its n-th worst subject is; of these the n-th worst year.
    let byYear = Dictionary(grouping: observations, by: \.year).compactMapValues { found in
      Self.worst(found, criterion.subjectsNeeded)
    }
    let years = Self.countedYears(byYear.compactMapValues { $0.last?.ratio }, criterion)
    deciding = years.flatMap { byYear[$0] ?? [] }.sorted {
      ($1.ratio, $0.year) < ($0.ratio, $1.year)
    }
    ratio = deciding.last?.ratio
  }

  /// The n subjects farthest beyond the border, each at its worse procedure, the last of them last; nil:
  /// there are fewer.
  private static func worst(_ found: [Observation], _ count: Int) -> [Observation]? {
    let subjects = Dictionary(grouping: found, by: \.subject).values.compactMap { same in
      same.max { $0.ratio < $1.ratio }
    }
    guard subjects.count >= count else { return nil }
    return Array(
      subjects.sorted { ($1.ratio, $0.subject) < ($0.ratio, $1.subject) }.prefix(count))
  }

  /// The years farthest beyond the border, of several alike the later ones; none: there are too few.
  private static func countedYears(
    _ ratios: [Int: Ratio], _ criterion: ListCriterion
  ) -> [Int] {
    let wanted = criterion.yearsNeeded
    guard criterion.inARow else {
      guard ratios.count >= wanted else { return [] }
      return ratios.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(wanted).map(\.key)
    }
    let windows = ratios.keys.map { Array($0..<$0 + wanted) }.filter { window in
      window.allSatisfy { ratios[$0] != nil }
    }
    return windows.max { left, right in
      (left.compactMap { ratios[$0] }.min()!, left[0])
        < (right.compactMap { ratios[$0] }.min()!, right[0])
    } ?? []
  }
}

/// Gathers what criteria look at.
struct Observing {
  let rules: IdentificationRules
  let years: ClosedRange<Int>
  let results: [School.ID: [ResultRow]]
  let social: [School.ID: [SocialRow]]

  init(_ rules: IdentificationRules, _ records: YearRecords, years: ClosedRange<Int>) {
    self.rules = rules
    self.years = years
    var results: [School.ID: [ResultRow]] = [:]
    for row in records.results where years.contains(row.year) {
      if let school = row.school { results[school, default: []].append(row) }
    }
    self.results = results
    social = Dictionary(grouping: records.social.filter { years.contains($0.year) }, by: \.school)
  }

  func evidence(_ criterion: ListCriterion, of school: School.ID) -> Evidence {
    let found =
      criterion.measure == .social
      ? shares(criterion, of: school) : achievements(criterion, of: school)
    return Evidence(
      criterion,
      found.sorted {
        ($0.year, $0.subject, $0.procedure?.rawValue ?? "")
          < ($1.year, $1.subject, $1.procedure?.rawValue ?? "")
      })
  }

  private func shares(_ criterion: ListCriterion, of school: School.ID) -> [Observation] {
    let codes = criterion.subjects.isEmpty ? rules.indicators.map(\.code) : criterion.subjects
    return (social[school] ?? []).flatMap { row in
      codes.compactMap { code in
        row.shares[code].map { share in
          Observation(
            year: row.year, subject: code, procedure: nil, numerator: share.value,
            denominator: 1000, ratio: criterion.limit.ratio(share.value, 1000, scale: 1000),
            rows: [row.source])
        }
      }
    }
  }

  private struct Key: Hashable {
    let year: Int
    let procedure: ResultRow.Procedure
    let subject: String
  }

  /// Grades of one year, procedure and subject are put together.
  private func achievements(_ criterion: ListCriterion, of school: School.ID) -> [Observation] {
    let counted = (results[school] ?? []).filter { row in
      criterion.procedures.contains(row.procedure)
        && (criterion.subjects.isEmpty
          ? !rules.aggregates.contains(row.subject) : criterion.subjects.contains(row.subject))
        && (row.isObjective || rules.countsDoubtful)
    }
    let groups = Dictionary(grouping: counted) {
      Key(year: $0.year, procedure: $0.procedure, subject: $0.subject)
    }
    return groups.compactMap { key, rows in
      let known = rows.compactMap { row in
        row.participants.flatMap { count in
          row.amount(criterion.measure, of: count).map { (amount: $0, count: count, row: row) }
        }
      }
      let participants = known.reduce(0) { $0 + $1.count }
      guard participants >= max(1, criterion.minParticipants ?? rules.minParticipants) else {
        return nil
      }
      let amount = known.reduce(0) { $0 + $1.amount }
      return Observation(
        year: key.year, subject: key.subject, procedure: key.procedure, numerator: amount,
        denominator: participants,
        ratio: criterion.limit.ratio(
          amount, participants, scale: criterion.measure.isShare ? 1000 : 1),
        rows: known.map(\.row.source).sorted())
    }
  }
}

extension ResultRow {
  /// The numerator of a measure; nil where the row does not give it.
  fileprivate func amount(_ measure: ListCriterion.Measure, of participants: Int) -> Int? {
    switch measure {
    case .below: below
    case .good: good
    case .high: high
    case .mean: mean.map { $0 * participants }
    case .social: nil
    }
  }
}

extension ListCriterion.Limit {
  /// How far `amount / count` is beyond the threshold.
  ///
  /// - Parameter scale: units of the threshold in 1.
  fileprivate func ratio(_ amount: Int, _ count: Int, scale: Int) -> Ratio {
    switch self {
    case .atLeast(let limit): Ratio(amount * scale, count * limit)
    case .atMost(let limit): Ratio(count * limit, amount * scale)
    }
  }
}
