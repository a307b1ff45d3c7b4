/// A row of a table, or an entry of a list in a plan, that a number comes from: `results.csv:14`,
/// `plan.json:tandems[3]`.
public struct RowReference: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file's name inside the folder, or workbook and sheet.
  public let file: String
  /// The line of the file, counted from 1; of a list the position, counted from 0.
  public let row: Int
  private let isEntry: Bool

  public init(file: String, row: Int) {
    self.file = file
    self.row = row
    isEntry = false
  }

  /// - Parameter list: such as `plan.json:tandems`.
  public init(list: String, position: Int) {
    file = list
    row = position
    isEntry = true
  }

  public var description: String { isEntry ? "\(file)[\(row)]" : "\(file):\(row)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.row) < (right.file, right.row)
  }

  /// Rows as people read them: each once, by file and row, with a file's name once:
  /// `results.csv:3,5-7; social.csv:2`.
  public static func text(_ rows: some Sequence<RowReference>) -> String {
    var parts: [String] = []
    let sorted = Set(rows).sorted()
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let file = sorted[start].file
      let own = sorted[start...].prefix { $0.file == file }
      start = own.endIndex
      var ranges: [(first: Int, last: Int)] = []
      for row in own.map(\.row) {
        if let last = ranges.last?.last, row == last + 1 {
          ranges[ranges.count - 1].last = row
        } else {
          ranges.append((row, row))
        }
      }
      let text = ranges.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
        .joined(separator: ",")
      parts.append(own[own.startIndex].isEntry ? "\(file)[\(text)]" : "\(file):\(text)")
    }
    return parts.joined(separator: "; ")
  }
}
