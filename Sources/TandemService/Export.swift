import CalendarValues
import Contracts
import Exports
import Mentoring
import WorkbookWriting

/// A form in which a plan leaves Tandem.
public enum ExportFormat: String, Sendable, CaseIterable {
  case datapackage, xlsx, csv, json, contracts, oneroster, ics

  /// Forms that can do without persons.
  public static let publishable: [ExportFormat] = [.datapackage, .xlsx, .csv, .ics]
}

/// For whom an export is.
public enum ExportAudience: Sendable, Hashable {
  /// Those who carry the plan out: with names.
  case participants
  /// Those who may know everything but who is who: codes alone.
  case outsiders
  /// Everybody: nothing of any person.
  case everybody
}

/// What stands in the way of an export.
public enum ExportFailure: Error, Sendable {
  /// The form is made of what may not be published.
  case notPublishable(ExportFormat)
  case workbook(WorkbookFailure)
}

extension SoundFolder {
  /// The files of an export; writing them is the caller's part.
  ///
  /// - Parameter calendar: the days of meetings; nil: contracts spread them evenly over months.
  public func export(
    _ approved: ApprovedPlan, as format: ExportFormat, for audience: ExportAudience,
    _ language: Language, calendar: ApprovedCalendar? = nil
  ) throws(ExportFailure) -> [ExportFile] {
    let names: PersonNames = audience == .participants ? .joined : .codes
    let visits = visitCalendar(calendar)
    guard audience == .everybody else {
      return try export(approved, as: format, names, language, visits)
    }
    let facts = PublicFacts(approved.plan, of: programme, records(approved.plan, .codes, visits))
    switch format {
    case .datapackage: return ExportTables(facts).dataPackage(language)
    case .csv: return ExportTables(facts).csv(language)
    case .xlsx: return [try Self.workbook(ExportTables(facts), language)]
    case .ics: return ICalendar(facts, of: programme, language).files
    case .json, .contracts, .oneroster: throw .notPublishable(format)
    }
  }

  private func export(
    _ approved: ApprovedPlan, as format: ExportFormat, _ names: PersonNames, _ language: Language,
    _ visits: any VisitCalendar
  ) throws(ExportFailure) -> [ExportFile] {
    let plan = approved.plan
    func tables() -> ExportTables {
      ExportTables(plan, of: programme, reading.office, names: names, calendar: visits)
    }
    switch format {
    case .datapackage: return tables().dataPackage(language)
    case .csv: return tables().csv(language)
    case .xlsx: return [try Self.workbook(tables(), language)]
    case .json: return [ExportFile("plan.json", Array(approved.document))]
    case .contracts:
      return [
        ContractsJSON.file(
          records(plan, names, visits), of: programme.identity, names: names)
      ]
    case .oneroster:
      return OneRoster(plan, of: programme, reading.office, names: names).files
    case .ics: return ICalendar(records(plan, names, visits), of: programme, language).files
    }
  }

  /// A record for each contract of a plan.
  private func records(
    _ plan: Plan, _ names: PersonNames, _ visits: any VisitCalendar
  ) -> [ContractRecord] {
    ContractRecords(programme, reading.office, calendar: visits, names: names).records(of: plan)
  }

  private static func workbook(
    _ tables: ExportTables, _ language: Language
  ) throws(ExportFailure) -> ExportFile {
    do { return try tables.workbook(language) } catch { throw .workbook(error) }
  }
}
