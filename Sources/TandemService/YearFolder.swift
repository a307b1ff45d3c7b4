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

    var needs: Set<Table> {
      switch self {
      case .identification: [.schools]
      case .selfAnalysis: [.schools, .topics]
      case .diagnostics: [.schools, .competencies, .teachers]
      case .monitoring, .calendar, .check:
        [.schools, .competencies, .teachers, .deficits, .mentors]
      }
    }
  }

  /// - Parameter facts: a file that stands in for the folder's table of facts; nil: none.
  /// - Throws: every fault of the folder at once.
  public init(at folder: URL, for purpose: Purpose, facts: URL? = nil) throws(InvalidInput) {
    reading = try ProgrammeFolder.readYear(
      at: folder, needs: purpose.needs, facts: facts,
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
  public func diagnosis() -> Diagnosis {
    Diagnosis(programme, reading.records, reading.rules.diagnostics)
  }

  /// Who needs help; nil: the rules have no criteria.
  public func identification() -> Identification? {
    reading.rules.identification.map { Identification(programme, reading.records, $0) }
  }
}
