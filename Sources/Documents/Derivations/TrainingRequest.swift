import Mentoring

/// Deficits of one competency and level that the municipality leaves open, to ask courses for.
public struct TrainingRequest: Sendable, Hashable {
  public struct ReasonCount: Sendable, Hashable {
    public var reason: ReasonCode
    public var count: Int
  }

  public var competency: Competency.ID
  public var levelNeeded: Int
  /// In key order, each with one such deficit.
  public var teachers: [Teacher.ID]
  /// Work in pairs that would close them all.
  public var time: Minutes
  public var points: Points
  /// In the order of `ReasonCode`; reasons that do not occur are left out.
  public var reasons: [ReasonCount]

  /// Requests by competency and level, in key order.
  static func list(_ plan: Plan, _ programme: Programme) -> [TrainingRequest] {
    struct Key: Hashable {
      let competency: Competency.ID
      let level: Int
    }
    let groups = Dictionary(grouping: plan.openDeficits) {
      Key(
        competency: $0.deficit.competency, level: programme.deficit($0.deficit).levelNeeded)
    }
    return groups.sorted {
      ($0.key.competency, $0.key.level) < ($1.key.competency, $1.key.level)
    }.map { key, open in
      let deficits = open.map { programme.deficit($0.deficit) }
      let reasons = Dictionary(grouping: open) { ReasonCode($0.reason) }
      return TrainingRequest(
        competency: key.competency, levelNeeded: key.level,
        teachers: deficits.map(\.teacher).sorted(),
        time: deficits.reduce(.zero) { $0 + $1.time },
        points: deficits.reduce(.zero) { $0 + $1.points },
        reasons: reasons.sorted { $0.key < $1.key }
          .map { ReasonCount(reason: $0.key, count: $0.value.count) })
    }
  }
}
