/// What Tandem's own run tells, in a file from one process to another.
struct TandemReport: Codable, Sendable {
  struct Stage: Codable, Sendable {
    let id: String
    let isMaximised: Bool
    /// When its program was there; 0 of the first, which has the work before it as well.
    let begin: Double
    let end: Double
    /// Seconds since `begin`.
    var points: [TracePoint]
    let isProven: Bool
    /// The file of its program beside the report.
    let file: String
  }

  let version: String
  let reading: Double
  let stages: [Stage]
  let status: String
  let peakMegabytes: Int?

  static let name = "report.json"
  static let planName = "plan.json"
}
