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
      var (all, now, then) = (Points(), Points(), Points())
      for finding in found {
        if let counted = finding.counted, counted.origin == .diagnostics { all.add(counted) }
        if let counted = finding.counted, let previous = finding.previous {
          now.add(counted)
          then.add(previous)
        }
      }
      return PersonDiagnosis(
        teacher: id, school: programme.teacher(id).school, isDiagnosed: all.maximum > 0,
        isBelowBase: all.isBelow(rules.base.value),
        deficits: found.count { $0.counted == nil ? $0.before != nil : $0.after != nil },
        isImproved: now.exceeds(then, by: rules.improvement.value),
        isMeasuredAgain: then.maximum > 0,
        rows: found.flatMap { ($0.counted?.rows ?? []) + ($0.previous?.rows ?? []) }.sorted())
    }
  }
}
