/// One cell in place of several.
public struct MergedCells: Sendable, Hashable {
  public var range: CellRange
  public var text: String
  public var style: CellStyle?

  public init(_ range: CellRange, text: String, style: CellStyle? = nil) {
    self.range = range
    self.text = text
    self.style = style
  }
}

/// A list to choose a cell's value from.
public struct CellChoices: Sendable, Hashable {
  public enum Source: Sendable, Hashable {
    /// The values themselves; `fits` says which can be written so.
    case values([String])
    /// A range or name, such as `=Lists!$A$2:$A$5` or `=Levels`.
    case formula(String)

    /// Whether values can stand in the list itself: without commas, and with their separators no more
    /// than 255 bytes of UTF-8, which is what the library keeps them in (Excel allows 255 characters).
    public static func fits(_ values: [String]) -> Bool {
      let bytes = values.reduce(values.count - 1) { $0 + $1.utf8.count }
      return !values.isEmpty && bytes <= 255 && !values.contains { $0.contains(",") }
    }
  }

  public var range: CellRange
  public var source: Source
  public var hint: Hint?
  /// Whether other values are refused; else they are only warned of.
  public var isStrict: Bool

  public init(
    _ range: CellRange, _ source: Source, hint: Hint? = nil, isStrict: Bool = false
  ) {
    self.range = range
    self.source = source
    self.hint = hint
    self.isStrict = isStrict
  }
}

/// What is said when a cell is chosen.
public struct Hint: Sendable, Hashable {
  /// At most 32 UTF-16 units.
  public var title: String
  /// At most 255 UTF-16 units.
  public var text: String

  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}

/// A note that shows while the pointer rests on a cell; row and column are counted from 0.
public struct CellNote: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var text: String
  /// The note's size in pixels.
  public var width: Int
  public var height: Int

  public init(row: Int, column: Int, text: String, width: Int = 260, height: Int = 110) {
    self.row = row
    self.column = column
    self.text = text
    self.width = width
    self.height = height
  }
}
