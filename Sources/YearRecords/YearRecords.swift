import Mentoring

/// What a programme needs around its plan, and planning never reads: results, conditions, scores,
/// resources, facts, weekly lessons, each row with its place.
public struct YearRecords: Sendable, Hashable {
  public var results: [ResultRow] = []
  public var social: [SocialRow] = []
  public var recommendations: [Recommendation] = []
  public var diagnostics: [DiagnosticRow] = []
  public var resources: [Resource] = []
  public var facts: [Fact] = []
  public var timetable: [WeeklyLesson] = []

  public init() {}
}

/// The rules around the plan; Docs/DataFolder.md lists their keys.
public struct YearRules: Sendable, Hashable {
  public var identification: IdentificationRules?
  public var diagnostics = DiagnosticRules()
  public var swot: [SWOTRule] = []
  public var indicators: [ProgrammeIndicator] = []
  public var monitoring = MonitoringRules()
  /// nil: meetings get no days.
  public var calendar: CalendarRules?

  public init() {}

  /// Whether rows of a subject enter sums over all subjects; an aggregate, which counts pupils over
  /// several subjects, does not (`identification.aggregates`).
  public func entersSums(_ subject: String) -> Bool {
    !(identification?.aggregates.contains(subject) ?? false)
  }
}

/// The names of the tables around the plan, each file's name without its ending.
public enum YearTable: String, Sendable, CaseIterable {
  case results, social, recommendations, diagnostics, resources, facts, timetable
}
