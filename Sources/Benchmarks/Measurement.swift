import Mentoring

/// One programme's figures.
struct Measurement: Encodable {
  struct Stage: Encodable {
    let id: String
    let isMaximised: Bool
    let variables: Int
    let rows: Int
    let seconds: Double
    let value: Int
    let bound: Int?
    /// |v − b| / max(1, |v|, |b|); nil without a bound.
    let gap: Double?
    let isProven: Bool
    /// The greedy plan's value.
    let greedy: Int?
  }

  let programme: String
  let deficits: Int
  /// Choices of curators, help, pairs and members of groups.
  let candidates: Int
  /// Reading, attainable points and hard requirements.
  let preparationSeconds: Double
  let stages: [Stage]
  let totalSeconds: Double
  /// `PlanStatus`, or why there is no plan.
  let status: String
}
