/// The workbook that a new programme begins with.
enum WorkbookTemplate {
  /// Sheets that explain, and hold lists to choose from; they are no tables.
  static let explanation = "Пояснения"
  static let lists = "Списки"

  static func isExplanation(_ sheet: String) -> Bool {
    [explanation, lists].contains { Heading.normal($0) == Heading.normal(sheet) }
  }
}
