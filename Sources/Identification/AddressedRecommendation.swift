import Mentoring
import YearRecords

/// Why something is recommended.
public enum Reason: Sendable, Hashable {
  case criterion(Evidence)
  case belowCluster(SubjectStanding?)
  case aboveCluster(SubjectStanding?)
  case belowContext, aboveContext
  case falling, rising
  case doubtful, nearBorder, noData

  /// As the table of recommendations names it.
  public var code: String {
    switch self {
    case .criterion(let evidence): evidence.criterion.id
    case .belowCluster: Recommendation.Finding.belowCluster.rawValue
    case .aboveCluster: Recommendation.Finding.aboveCluster.rawValue
    case .belowContext: Recommendation.Finding.belowContext.rawValue
    case .aboveContext: Recommendation.Finding.aboveContext.rawValue
    case .falling: Recommendation.Finding.falling.rawValue
    case .rising: Recommendation.Finding.rising.rawValue
    case .doubtful: Recommendation.Finding.doubtful.rawValue
    case .nearBorder: Recommendation.Finding.nearBorder.rawValue
    case .noData: Recommendation.Finding.noData.rawValue
    }
  }

  /// Subjects or indicators that it is about; empty: all.
  var subjects: Set<String> {
    switch self {
    case .criterion(let evidence):
      Set(evidence.observations.filter { $0.ratio.isBeyond(0) }.map(\.subject))
    case .belowCluster(let standing?), .aboveCluster(let standing?): [standing.subject]
    default: []
    }
  }
}

/// A row of the table of recommendations at a school that it concerns.
public struct AddressedRecommendation: Sendable, Hashable {
  public let recommendation: Recommendation
  public let reason: Reason
  /// Other schools whose SWOT calls them strong on the topic, the strongest first; at most three.
  public let partners: [School.ID]
  /// Teachers of the school with a deficit of the competency or of one below it.
  public let teachers: Int
}

/// Finds what the programme's table says for each school.
struct Advising {
  let programme: Programme
  let records: YearRecords
  let rules: IdentificationRules
  private let strong: [Topic.ID: [(School.ID, Int)]]
  private let lacking: [School.ID: [Competency.ID: Set<Teacher.ID>]]

  init(_ programme: Programme, _ records: YearRecords, _ rules: IdentificationRules) {
    self.programme = programme
    self.records = records
    self.rules = rules
    var strong: [Topic.ID: [(School.ID, Int)]] = [:]
    for item in programme.swot where item.quadrant == .strength {
      strong[item.topic, default: []].append((item.school, item.weight))
    }
    self.strong = strong.mapValues { $0.sorted { ($1.1, $0.0) < ($0.1, $1.0) } }
    var lacking: [School.ID: [Competency.ID: Set<Teacher.ID>]] = [:]
    for deficit in programme.deficits {
      let school = programme.teacher(deficit.teacher).school
      var next: Competency.ID? = deficit.competency
      while let id = next {
        lacking[school, default: [:]][id, default: []].insert(deficit.teacher)
        next = programme.competency(id).parent
      }
    }
    self.lacking = lacking
  }

  func recommendations(for finding: SchoolFinding) -> [AddressedRecommendation] {
    let reasons = finding.reasons(rules)
    return records.recommendations.flatMap { row in
      reasons.filter { reason in
        reason.code == row.finding
          && (row.subject.map { reason.subjects.contains($0) } ?? reason.isWhole)
      }.prefix(1).map { reason in
        AddressedRecommendation(
          recommendation: row, reason: reason,
          partners: row.topic.map { topic in
            (strong[topic] ?? []).map(\.0).filter { $0 != finding.school.id }.prefix(3).map { $0 }
          } ?? [],
          teachers: row.competency.flatMap { lacking[finding.school.id]?[$0]?.count } ?? 0)
      }
    }
  }
}

extension Reason {
  /// Whether a recommendation for any subject follows from it.
  fileprivate var isWhole: Bool {
    switch self {
    case .belowCluster(let standing), .aboveCluster(let standing): standing == nil
    default: true
    }
  }
}

extension SchoolFinding {
  /// Everything that was found, in the order of the vocabulary.
  public func reasons(_ rules: IdentificationRules) -> [Reason] {
    var reasons = [lowResults, adverse].compactMap { $0 }.flatMap(\.met).map(Reason.criterion)
    let limit = rules.difference.value
    if let cluster, cluster.difference <= -limit { reasons.append(.belowCluster(nil)) }
    if let cluster, cluster.difference >= limit { reasons.append(.aboveCluster(nil)) }
    reasons += subjects.filter { $0.difference <= -limit }.map(Reason.belowCluster)
    reasons += subjects.filter { $0.difference >= limit }.map(Reason.aboveCluster)
    if let context, context.residual <= -limit { reasons.append(.belowContext) }
    if let context, context.residual >= limit { reasons.append(.aboveContext) }
    if let trend, trend <= -rules.trend.value { reasons.append(.falling) }
    if let trend, trend >= rules.trend.value { reasons.append(.rising) }
    if !doubtful.isEmpty { reasons.append(.doubtful) }
    if isNearBorder { reasons.append(.nearBorder) }
    if lacksData { reasons.append(.noData) }
    return reasons
  }

  /// Change of the share from the first to the last year, in thousandths; nil: fewer than two years.
  public var trend: Int? {
    guard let first = dynamics.first, let last = dynamics.last, first.year < last.year else {
      return nil
    }
    return last.share - first.share
  }
}
