import Mentoring
import YearRecords

/// Which tables a command reads; whatever is wrong with the others does not stop it.
public struct FolderScope: Sendable {
  /// Tables of the programme that must be there.
  public var required: Set<Table>
  /// Tables of the programme that are read. Those that its rows refer to must be among them.
  public var tables: Set<Table>
  /// Tables around the plan that are read.
  public var year: Set<YearTable>
  /// Whether names, requisites and terms are read.
  public var office: Bool

  public init(
    required: Set<Table>, tables: Set<Table> = Set(Table.allCases), year: Set<YearTable> = [],
    office: Bool = false
  ) {
    self.required = required
    self.tables = tables
    self.year = year
    self.office = office
  }

  /// What planning reads: everything but the tables around the plan.
  public static let planning = FolderScope(required: FolderTables.required, office: true)

  /// Every table there is.
  public static let everything = FolderScope(
    required: FolderTables.required, year: Set(YearTable.allCases), office: true)
}
