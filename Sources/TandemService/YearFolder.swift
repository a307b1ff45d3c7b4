import Diagnostics
import Foundation
import Identification
import Mentoring
import Monitoring
import ProgrammeFolder
import SelfAnalysis
import YearRecords

/// A folder that was read for what goes on around the plan: what `tandem identify`, `diagnose`,
/// `swot`, `monitor`, `calendar` and a server begin with.
public struct YearFolder: Sendable {
  public let reading: ProgrammeFolder.YearReading

  public var programme: Programme { reading.programme }

  /// What is asked of a folder.
  public enum Purpose: Sendable {
    case identification, diagnostics, selfAnalysis, monitoring, calendar
    /// All that a folder says, so that it is checked as a whole.
    case check

    /// The tables that are read (Docs/DataFolder.md lists them).
    var scope: FolderScope {
      let planned = FolderScope.planning.required
      return switch self {
      case .identification:
        FolderScope(
          required: [.schools],
          tables: [.schools, .topics, .swot, .competencies, .teachers, .deficits],
          year: [.results, .social, .recommendations])
      case .selfAnalysis:
        FolderScope(
          required: [.schools, .topics], tables: [.schools, .topics, .swot, .teachers],
          year: [.results, .social, .resources])
      case .diagnostics:
        FolderScope(
          required: [.schools, .competencies, .teachers],
          tables: [.schools, .competencies, .teachers, .deficits],
          year: [.diagnostics, .resources, .facts])
      case .monitoring: FolderScope(required: planned, year: [.results, .diagnostics, .facts])
      case .calendar: FolderScope(required: planned, year: [.timetable])
      case .check: .everything
      }
    }
  }

  /// - Parameter facts: a file that stands in for the folder's table of facts; nil: none.
  /// - Throws: every fault of the folder at once.
  public init(at folder: URL, for purpose: Purpose, facts: URL? = nil) throws(InvalidInput) {
    reading = try ProgrammeFolder.readYear(
      at: folder, scope: purpose.scope, facts: facts,
      pins: purpose == .check ? PinFaults.judge : nil)
  }

  /// Proposals for the schools' SWOT.
  public func selfAnalysis() -> SelfAnalysis {
    SelfAnalysis(
      programme, reading.records, reading.rules, identification: identification(),
      teacherRows: reading.sources.teachers)
  }

  /// What came of the programme.
  ///
  /// - Parameters:
  ///   - plan: nil: nothing is known of a plan.
  ///   - day: nil: that of the last fact.
  public func monitoring(plan: PlanFacts?, upTo day: CalendarDate? = nil) -> Monitoring {
    var sources = MonitorSources()
    sources.schools = reading.sources.schools
    sources.teachers = reading.sources.teachers
    sources.deficits = reading.sources.deficits
    sources.pupils = reading.sources.pupils
    for (key, row) in reading.sources.swot.sorted(by: { $0.value < $1.value }) {
      sources.swot[key.school, default: []].append(row)
    }
    return Monitoring(
      programme, reading.records, reading.rules, plan: plan, sources: sources,
      upTo: day ?? Monitoring.lastDay(programme, reading.records))
  }

  /// Deficits by the rules' levels.
  ///
  /// - Parameter day: the last day of which results and facts count; nil: all.
  public func diagnosis(upTo day: CalendarDate? = nil) -> Diagnosis {
    Diagnosis(programme, reading.records, reading.rules.diagnostics, upTo: day)
  }

  /// Who needs help; nil: the rules have no criteria.
  public func identification() -> Identification? {
    reading.rules.identification.map { Identification(programme, reading.records, $0) }
  }
}
