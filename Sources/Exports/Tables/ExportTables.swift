import Contracts
import Mentoring
import OfficeRecords

/// The tables of an export, in the order in which people read them.
public struct ExportTables: Sendable {
  public let programme: ProgrammeIdentity
  public let tables: [ExportTable]
  /// The tables as sheets of a workbook: loads with a row a person and a school each.
  public let sheets: [ExportTable]
  public let summary: ExportSummary

  /// Everything that a plan says, for those who carry it out.
  ///
  /// - Precondition: the plan states its partnerships, trips, visits and indicators, and its open
  ///   deficits at least as a list.
  public init(
    _ plan: Plan, of programme: Programme, _ office: OfficeRecords, names: PersonNames,
    calendar: (any VisitCalendar)? = nil
  ) {
    let source = ExportSource(
      plan, programme, office, names: names, calendar: calendar ?? EvenCalendar(programme))
    let hasPupils = !programme.pupils.isEmpty
    let work =
      [
        source.curatorPairs, source.tandems, source.tandemMembers, source.partnerships,
        source.visits, source.trips, source.help, source.openDeficits, source.trainingRequests,
      ] + (hasPupils ? [source.tutoring] : [])
    let loads =
      [source.mentorLoads] + (hasPupils ? [source.tutorLoads] : []) + [source.schoolLoadsBySchool]
    self.init(
      programme.identity,
      (work + [
        source.loads, source.indicators, source.schools, source.persons, source.competencies,
        source.topics,
      ]).map(source.finished),
      sheets: (work + loads + [source.schools]).map {
        source.finished($0).withoutSpareCodes(source)
      }, summary: source.summary)
  }

  init(
    _ programme: ProgrammeIdentity, _ tables: [ExportTable], sheets: [ExportTable]? = nil,
    summary: ExportSummary
  ) {
    self.programme = programme
    self.tables = tables
    self.sheets = sheets ?? tables.filter { $0.name != "indicators" }
    self.summary = summary
  }
}

extension ExportTable {
  /// Without codes that people do not need beside a name: those of schools, unless two have the same
  /// name, and lists of codes beside lists of names.
  fileprivate func withoutSpareCodes(_ source: ExportSource) -> ExportTable {
    let names = Set(fields.map(\.name))
    var spare = names.filter { names.contains("\($0)_names") }
    if Set(source.programme.schools.map(\.name)).count == source.programme.schools.count {
      let ofSchools = references.filter { $0.table == "schools" }.flatMap(\.fields)
      spare.formUnion(ofSchools.filter { names.contains("\($0)_name") })
      if key == ["school"], names.contains("school_name") { spare.insert("school") }
    }
    return without(spare)
  }
}

/// One file of an export: its path inside the folder, and its bytes.
public struct ExportFile: Sendable, Hashable {
  public let path: String
  public let bytes: [UInt8]

  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}
