import Mentoring
import YearRecords

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
