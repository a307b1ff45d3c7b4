import Mentoring
import YearRecords

/// The tables around the plan as read, each faulty cell reported; all of them may be absent.
struct YearTables {
  let rules: YearRules
  let results: TableReading<ResultRow>
  let social: SocialTable
  let recommendations: TableReading<Recommendation>
  let diagnostics: TableReading<RawDiagnostic>
  let resources: TableReading<Resource>
  let facts: TableReading<Fact>
  let timetable: TableReading<WeeklyLesson>

  init(_ files: FolderFiles, _ rules: YearRules, log: IssueLog) {
    self.rules = rules
    let indicators =
      rules.identification?.indicators ?? SocialIndicator.usual
    func read<Column: TableColumn, Entity>(
      _ make: (inout TableRow<Column>) -> Entity?
    ) -> TableReading<Entity> where Column.Name == YearTable {
      TableReading(
        files.table(
          Column.table, names: ColumnNames(Column.self), isRequired: false, isNoted: false),
        log: log, make: make)
    }
    results = read { ResultRow(row: &$0) }
    social = SocialTable(
      files.table(
        YearTable.social, names: SocialTable.names(indicators), isRequired: false, isNoted: false),
      indicators, log: log)
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

extension FolderFiles {
  /// Remembers that other commands read these tables, so that nobody is warned of them.
  func leaveYearTables() {
    for table in YearTable.allCases { leave(table) }
  }
}
