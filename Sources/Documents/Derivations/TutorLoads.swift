import Mentoring

extension PlanDerivations {
  /// What a tutor does with pupils in the plan, against their limits.
  public struct TutorLoad: Sendable, Hashable {
    public var tutor: Teacher.ID
    public var pupils: Usage
    public var work: Minutes
    /// Of the mentoring time, what pupils may have.
    public var limit: Minutes
  }

  /// Everybody with a row in the table of tutors or a pupil, in key order.
  static func tutorLoads(_ plan: Plan, _ programme: Programme) -> [TutorLoad] {
    let taught = Dictionary(grouping: plan.tutoring, by: \.tutor)
    let rows = Dictionary(
      programme.tutors.map { ($0.teacher, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(rows.keys).union(taught.keys).sorted().map { id in
      let own = taught[id] ?? []
      let row = rows[id]
      return TutorLoad(
        tutor: id, pupils: .init(Set(own.map(\.pupil)).count, of: row.map(programme.maxPupils)),
        work: own.reduce(.zero) { $0 + $1.time },
        limit: row.map { programme.tutoringTime(of: $0) } ?? .zero)
    }
  }
}
