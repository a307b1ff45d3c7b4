import CalendarAudit
import CalendarPlanning
import CalendarValues
import Contracts
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import YearRecords

/// The rules and the lessons by which meetings get their days.
public struct CalendarSource: Sendable {
  public let rules: CalendarRules
  public let timetable: [WeeklyLesson]

  /// nil: the folder has no rules for a calendar.
  public init?(_ folder: YearFolder) {
    guard let rules = folder.reading.rules.calendar else { return nil }
    self.rules = rules
    timetable = folder.reading.records.timetable
  }
}

/// A calendar that keeps every rule, with what its seminars are called.
public struct ApprovedCalendar: Sendable {
  public let meetings: MeetingCalendar
  /// Names by code.
  public let seminars: [String: String]

  public init(_ meetings: MeetingCalendar, _ source: CalendarSource) {
    self.meetings = meetings
    seminars = Dictionary(
      source.rules.seminars.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What kept Tandem from making a calendar; folder and plan are not to blame.
public enum CalendarFailure: Error, Sendable {
  case solver(SolverFailure)
  /// The audit found fault with Tandem's own calendar: a bug.
  case audit([CalendarViolation])
}

extension SoundFolder {
  /// Gives the meetings of a plan their days, and audits them.
  ///
  /// Blocks its thread until the calendar is there.
  public func calendar(
    for approved: ApprovedPlan, _ source: CalendarSource, threads: Int, effort: Int
  ) throws(CalendarFailure) -> MeetingCalendar {
    let calendar: MeetingCalendar
    do {
      calendar = try CalendarPlanner(solver: GLPKSolver(), threads: threads, effort: effort)
        .calendar(for: approved.plan, of: programme, source.rules, timetable: source.timetable)
    } catch {
      throw .solver(error)
    }
    let violations = violations(of: calendar, for: approved, source)
    guard violations.isEmpty else { throw .audit(violations) }
    return calendar
  }

  /// Everything that is wrong with a calendar, be it Tandem's or anybody's.
  public func violations(
    of calendar: MeetingCalendar, for approved: ApprovedPlan, _ source: CalendarSource
  ) -> [CalendarViolation] {
    CalendarAudit.violations(
      of: calendar, for: approved.plan, of: programme, source.rules, timetable: source.timetable)
  }

  /// When people meet, as contracts and papers ask.
  func visitCalendar(_ calendar: ApprovedCalendar?) -> any VisitCalendar {
    guard let calendar else { return EvenCalendar(programme) }
    return DatedCalendar(calendar.meetings, of: programme, seminars: calendar.seminars)
  }

  /// The bytes of `calendar.json`.
  public func document(of calendar: MeetingCalendar) -> Data {
    CalendarJSON.encode(calendar, of: programme, scenario: scenarioName)
  }
}
