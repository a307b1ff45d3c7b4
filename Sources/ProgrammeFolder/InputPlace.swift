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

/// Where the columns of one file stand.
struct ColumnOrder {
  private var positions: [String: Int] = [:]

  /// - Parameter names: by position; a column may have several, noted one time after another.
  mutating func note(_ names: [String]) {
    for (position, name) in names.enumerated() where positions[name] == nil {
      positions[name] = position
    }
  }

  /// Orders places of the file: the file as a whole, then by row, then by column as they stand there;
  /// columns that do not stand there come last, by their codes.
  func precedes(_ one: InputPlace, _ other: InputPlace) -> Bool {
    if one.row != other.row { return (one.row ?? 0) < (other.row ?? 0) }
    let (left, right) = (position(one.column), position(other.column))
    if left != right { return left < right }
    guard case .named(let left)? = one.column, case .named(let right)? = other.column else {
      return false
    }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  private func position(_ column: InputPlace.Column?) -> Int {
    switch column {
    case .named(let code): positions[code] ?? .max
    case .numbered(let number): number - 1
    case nil: -1
    }
  }
}
