/// A workbook to be written: sheets with cells, looks and helps for whoever fills it in.
///
/// The same value gives the same bytes on any day: dates of making are fixed.
public struct Workbook: Sendable, Hashable {
  /// Shown in the file's properties; free of persons' names.
  public var title: String
  /// The producer in the file's properties.
  public var author: String
  /// At least one, with names that differ in more than the case of letters.
  public var sheets: [Worksheet]
  public var names: [DefinedName]

  public init(
    title: String = "", author: String = "Tandem", sheets: [Worksheet] = [],
    names: [DefinedName] = []
  ) {
    self.title = title
    self.author = author
    self.sheets = sheets
    self.names = names
  }
}

/// A name for a range, such as `Levels` for `=Lists!$A$2:$A$5`; drop-down lists refer to it.
public struct DefinedName: Sendable, Hashable {
  public var name: String
  public var formula: String

  public init(_ name: String, formula: String) {
    self.name = name
    self.formula = formula
  }
}
