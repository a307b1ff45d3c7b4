/// The workbook that a new programme begins with.
enum WorkbookTemplate {
  /// Sheets that explain, and hold lists to choose from; they are no tables.
  private static let names = ["Пояснения", "Списки", "Explanations", "Lists"]

  static func isExplanation(_ sheet: String) -> Bool {
    names.contains { Heading.normal($0) == Heading.normal(sheet) }
  }
}
