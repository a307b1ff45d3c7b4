import Mentoring
import YearRecords

/// Whether a school belongs on one list, and why.
public struct ListFinding: Sendable, Hashable {
  /// In the order of the rules.
  public let evidence: [Evidence]
  /// How far beyond the list's border, 1 being on it; nil: too few data.
  public let ratio: Ratio?
  /// A measure of how near is near.
  public let near: Thousandths

  public var isProposed: Bool { ratio.map { $0.isBeyond(0) } ?? false }

  /// Whether a small change of the thresholds would turn the answer.
  public var isNearBorder: Bool {
    ratio.map { $0.isBeyond(-near.value) && !$0.isBeyond(near.value) } ?? false
  }

  public var met: [Evidence] { evidence.filter(\.isMet) }

  init(_ rule: ListRule, _ evidence: [Evidence], near: Thousandths) {
    self.evidence = evidence
    self.near = near
    ratio = Self.ratio(rule, evidence.map { ($0.ratio, $0.criterion.isMust) })
  }

  /// The list's ratio of its criteria's: enough of them, and all that must hold.
  static func ratio(_ rule: ListRule, _ criteria: [(ratio: Ratio?, isMust: Bool)]) -> Ratio? {
    guard let enough = nthLargest(criteria.compactMap(\.ratio), rule.needed) else { return nil }
    let musts = criteria.filter(\.isMust).map(\.ratio)
    guard !musts.contains(nil) else { return nil }
    return ([enough] + musts.compactMap { $0 }).min()
  }
}

/// Everything that is found about one school.
public struct SchoolFinding: Sendable {
  public let school: School
  public let lowResults: ListFinding?
  public let adverse: ListFinding?
  /// Shares of participations that reach the threshold, by year.
  public let dynamics: [Achievement]
  public var cluster: ClusterStanding?
  public var context: ContextStanding?
  /// Against the cluster, by subject.
  public var subjects: [SubjectStanding] = []
  /// Rows whose objectivity is in doubt.
  public let doubtful: [RowReference]
  /// 0 (best in all indicators) to 1 000 (worst in all); nil: not known.
  public var socialIndex: Int?
  public var recommendations: [AddressedRecommendation] = []

  /// The status that is proposed; a school that is on no list keeps being leader or ordinary, and of a
  /// list that cannot be judged, or that the rules do not have, it keeps what it has.
  public var proposed: School.Status {
    switch (
      lowResults.judged ?? school.status.hasLowResults, adverse.judged ?? school.status.isAdverse
    ) {
    case (true, true): .lowResultsAndAdverse
    case (true, false): .lowResults
    case (false, true): .adverseConditions
    case (false, false): school.status == .leader ? .leader : .ordinary
    }
  }

  public var isNearBorder: Bool {
    (lowResults?.isNearBorder ?? false) || (adverse?.isNearBorder ?? false)
  }

  /// Whether it stays on the list of low results because there are too few data to judge.
  public var keepsLowResults: Bool {
    lowResults != nil && lowResults.judged == nil && school.status.hasLowResults
  }

  /// Whether it stays on the list of adverse conditions because there are too few data to judge.
  public var keepsAdverse: Bool {
    adverse != nil && adverse.judged == nil && school.status.isAdverse
  }

  /// Whether nothing can be said about one of the lists.
  public var lacksData: Bool {
    [lowResults, adverse].contains { $0 != nil && $0?.ratio == nil }
  }
}

extension ListFinding? {
  /// Whether a school belongs on the list; nil: there is no such list, or too few data to say.
  fileprivate var judged: Bool? { flatMap { $0.ratio == nil ? nil : $0.isProposed } }
}

extension School.Status {
  fileprivate var hasLowResults: Bool { self == .lowResults || self == .lowResultsAndAdverse }
  fileprivate var isAdverse: Bool { self == .adverseConditions || self == .lowResultsAndAdverse }
}

/// How many participations reach the threshold.
public struct Achievement: Sendable, Hashable {
  public let year: Int
  public let participations: Int
  public let reached: Int
  public let rows: [RowReference]

  /// In thousandths.
  public var share: Int { roundedQuotient(reached * 1000, participations) }

  init(year: Int, participations: Int, reached: Int, rows: [RowReference]) {
    self.year = year
    self.participations = participations
    self.reached = reached
    self.rows = rows
  }
}
