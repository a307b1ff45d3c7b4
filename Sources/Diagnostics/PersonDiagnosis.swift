import Mentoring
import YearRecords

/// What diagnostics say of one person as a whole.
public struct PersonDiagnosis: Sendable, Hashable {
  public let teacher: Teacher.ID
  public let school: School.ID
  /// Whether a result of diagnostics proper is new enough.
  public let isDiagnosed: Bool
  /// Whether all counted results of diagnostics together are below the base level.
  public let isBelowBase: Bool
  /// Deficits that remain.
  public let deficits: Int
  /// Whether what was measured twice rose by the rules' improvement, all together.
  public let isImproved: Bool
  /// Whether anything was measured twice.
  public let isMeasuredAgain: Bool
  public let rows: [RowReference]
}

extension Diagnosis {
  /// Everybody who was measured or has a deficit, in key order.
  public var people: [PersonDiagnosis] {
    Dictionary(grouping: findings, by: \.id.teacher).sorted { $0.key < $1.key }.map { id, found in
      let diagnosed = found.compactMap(\.counted).filter { $0.origin == .diagnostics }
      var all = Points()
      for counted in diagnosed { all.add(counted) }
      let again = Progress(found)
      return PersonDiagnosis(
        teacher: id, school: programme.teacher(id).school, isDiagnosed: !diagnosed.isEmpty,
        isBelowBase: all.isBelow(rules.base.value),
        deficits: found.count { $0.counted == nil ? $0.before != nil : $0.after != nil },
        isImproved: again.isImproved(by: rules.improvement.value),
        isMeasuredAgain: again.isAny,
        rows: found.flatMap { ($0.counted?.rows ?? []) + ($0.previous?.rows ?? []) }.sorted())
    }
  }
}
