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
  /// Schools that their SWOT calls strong on the topic, but of which the same was found, or nearly.
  public let unfit: [School.ID]
  /// Teachers of the school with a deficit of the competency or of one below it.
  public let teachers: Int
}
