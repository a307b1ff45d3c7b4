/// Where in the programme folder something stands, written `teachers.csv:14:mentoring_hours`.
public struct InputPlace: Sendable, Hashable, CustomStringConvertible {
  /// A column by its code in a table, or by its number in a line of text.
  public enum Column: Sendable, Hashable {
    case named(String)
    /// Counted from 1, in Unicode scalars.
    case numbered(Int)
  }

  /// The file's name inside the folder.
  public let file: String
  /// The line of the file, counted from 1; nil: the file as a whole.
  public let row: Int?
  public let column: Column?

  public init(file: String, row: Int? = nil, column: Column? = nil) {
    self.file = file
    self.row = row
    self.column = column
  }

  public init(file: String, row: Int?, column: String) {
    self.init(file: file, row: row, column: .named(column))
  }

  public var description: String {
    var text = file
    if let row { text += ":\(row)" }
    switch column {
    case .named(let code): text += ":\(code)"
    case .numbered(let number): text += ":\(number)"
    case nil: break
    }
    return text
  }
}

extension InputPlace {
  /// Orders places of one file: the file as a whole, then by row, then by column.
  func precedes(_ other: InputPlace) -> Bool {
    if row != other.row { return (row ?? 0) < (other.row ?? 0) }
    switch (column, other.column) {
    case (.numbered(let left), .numbered(let right)): return left < right
    case (.named(let left), .named(let right)):
      return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    case (nil, .some), (.numbered, .named): return true
    default: return false
    }
  }
}
