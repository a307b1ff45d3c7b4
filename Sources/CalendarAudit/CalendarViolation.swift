import CalendarValues
import Mentoring

/// One rule that a calendar breaks, or one thing that it states wrongly.
public struct CalendarViolation: Sendable, Hashable {
  public enum Rule: String, Sendable, CaseIterable {
    /// Not a day on which people meet: outside the terms, a holiday, another weekday.
    case schoolDay
    case exams, road, day, lessons, part, apart, person
    case tripsAWeek, hostedADay, vehicles
    /// The plan or the rules ask for more meetings, or for fewer.
    case count
    /// Somebody is missing.
    case people
    /// Times of work do not add up to the plan's.
    case time
    /// The place is not where these people meet.
    case place
    /// Two meetings have one id.
    case repeated
    /// Stated costs, points or bound are not what the meetings say.
    case stated
  }

  public var rule: Rule
  /// The meeting's id, or what is asked for.
  public var subject: String
  /// What is there, or who or what is concerned; empty: nothing more can be said.
  public var detail: String

  public init(_ rule: Rule, _ subject: String, _ detail: String = "") {
    self.rule = rule
    self.subject = subject
    self.detail = detail
  }
}
