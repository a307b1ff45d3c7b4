import Foundation
import Mentoring
import YearRecords

extension ProgrammeFolder {
  /// What a folder says around the plan, beside its programme.
  public struct YearReading: Sendable {
    public let programme: Programme
    public let rules: YearRules
    public let records: YearRecords
    /// What is probably not meant in the tables around the plan.
    public let warnings: [InputIssue]
    /// Where each row of the programme's own tables stands, in the order of the programme.
    public let sources: ProgrammeSources
  }

  /// Reads the tables around the plan, and as much of the programme as they need.
  ///
  /// - Parameters:
  ///   - scope: the tables that are read; of the others the programme and the records have nothing.
  ///   - facts: a file that stands in for the folder's table of facts; nil: none.
  ///   - pins: asked, where there are other faults, which pinned decisions are impossible.
  /// - Throws: every fault of all files at once, each at its place.
  public static func readYear(
    at folder: URL, scope: FolderScope, facts: URL? = nil, pins: PinJudge? = nil
  ) throws(InvalidInput) -> YearReading {
    let log = IssueLog()
    try requireFolder(folder)
    let tables = FolderTables(
      folder, log: log, scope: scope,
      replacements: facts.map { [YearTable.facts.rawValue: $0] } ?? [:])
    guard let year = tables.year else { preconditionFailure("tables are read at once") }
    let programme = Self.programme(of: tables, log)
    log.startPass()
    if scope.office { OfficeCheck(tables, log).run() }
    log.startPass()
    YearCheck(tables, scope.year, log).run()
    log.startPass()
    Warnings.lopsidedFaults(tables, log)
    guard let programme, !log.hasErrors else {
      reportPins(tables, log, pins)
      throw InvalidInput(issues: log.issues(.error, fileOrder: tables.files.order))
    }
    let scales = year.rules.diagnostics.scales
    return YearReading(
      programme: programme, rules: year.rules,
      records: year.records { scales[$0] ?? Competency.ID($0) },
      warnings: log.issues(.warning, fileOrder: tables.files.order),
      sources: ProgrammeSources(tables))
  }
}

extension ProgrammeSources {
  init(_ tables: FolderTables) {
    func rows<Key: Hashable>(_ keys: [Key], _ table: Table) -> [Key: RowReference] {
      guard let rows = tables.rows[table] else { return [:] }
      return Dictionary(
        zip(keys, rows.lines).map { ($0, RowReference(file: rows.file, row: $1)) }
      ) { first, _ in first }
    }
    let contents = tables.contents
    self.init()
    schools = rows(contents.schools.map(\.id), .schools)
    teachers = rows(contents.teachers.map(\.id), .teachers)
    deficits = rows(contents.deficits.map(\.id), .deficits)
    pupils = rows(contents.pupils.map(\.id), .pupils)
    swot = rows(contents.swot.map(SWOTKey.init), .swot)
  }
}
