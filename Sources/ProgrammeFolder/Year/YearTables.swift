import Mentoring
import YearRecords

/// The tables around the plan as read, each faulty cell reported; all of them may be absent, and those
/// that a command leaves out are as if they were.
struct YearTables {
  let rules: YearRules
  let results: TableReading<ResultRow>
  let social: SocialTable
  let recommendations: TableReading<Recommendation>
  let diagnostics: TableReading<RawDiagnostic>
  let resources: TableReading<Resource>
  let facts: TableReading<Fact>
  let timetable: TableReading<WeeklyLesson>

  init(
    _ files: FolderFiles, _ programmeFile: ProgrammeFile, _ scope: Set<YearTable>, log: IssueLog
  ) {
    let rules = programmeFile.year
    self.rules = rules
    for table in YearTable.allCases where !scope.contains(table) { files.leave(table) }
    func found(_ table: YearTable, _ names: ColumnNames) -> TableFinding {
      guard scope.contains(table) else {
        return TableFinding(label: table.file, sheet: nil, isAbsent: true)
      }
      return files.table(table, names: names, isRequired: false, isNoted: false)
    }
    let indicators =
      rules.identification?.indicators ?? SocialIndicator.usual
    func read<Column: TableColumn, Entity>(
      _ make: (inout TableRow<Column>) -> Entity?
    ) -> TableReading<Entity> where Column.Name == YearTable {
      TableReading(found(Column.table, ColumnNames(Column.self)), log: log, make: make)
    }
    results = read { ResultRow(row: &$0) }
    social = SocialTable(
      found(.social, SocialTable.names(indicators)), indicators,
      knowsColumns: programmeFile.isComplete
        && !programmeFile.findings.isDoubtful("identification.social"), log: log)
    recommendations = read { Recommendation(row: &$0) }
    diagnostics = read { RawDiagnostic(row: &$0) }
    resources = read { Resource(row: &$0) }
    facts = read { Fact(row: &$0) }
    timetable = read { WeeklyLesson(row: &$0) }
  }

  /// - Precondition: nothing was reported.
  func records(_ scales: (String) -> Competency.ID?) -> YearRecords {
    var records = YearRecords()
    records.results = results.entities
    records.social = social.rows
    records.recommendations = recommendations.entities
    records.diagnostics = diagnostics.entities.map { raw in
      var row = raw.row
      row.competency = scales(row.scale) ?? ""
      return row
    }
    records.resources = resources.entities
    records.facts = facts.entities
    records.timetable = timetable.entities
    return records
  }
}
