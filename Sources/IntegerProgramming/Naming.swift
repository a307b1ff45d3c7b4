/// Gives the variables and rows of a program the names that people read in a file.
public struct Naming: Sendable {
  /// The name of the variable with this index, such as `serve[T012,T044:MATH,in_person]`.
  public let variable: @Sendable (Int) -> String
  /// The name of the row with this index, such as `mentor_hours[T012]`.
  public let constraint: @Sendable (Int) -> String

  public init(
    variable: @escaping @Sendable (Int) -> String, constraint: @escaping @Sendable (Int) -> String
  ) {
    self.variable = variable
    self.constraint = constraint
  }

  /// `x0`, `x1`, ... and `r0`, `r1`, ...
  public static let numbered = Naming(variable: { "x\($0)" }, constraint: { "r\($0)" })
}

/// Names as a file format can hold them, each one once.
///
/// A character that the format forbids is replaced; a name that is then taken, or too long, gets
/// its index at the end.
struct FileNames {
  /// What every reader of the formats takes.
  static let longest = 200

  private var taken: Set<String>

  /// - Parameter reserved: names that the file uses for itself.
  init(reserved: Set<String>) {
    taken = reserved
  }

  mutating func unique(_ name: String, index: Int, replacing: (Unicode.Scalar) -> Character?)
    -> String
  {
    var written = String(name.unicodeScalars.map { replacing($0) ?? Character($0) })
    if written.isEmpty { written = "_" }
    if written.utf8.count > Self.longest || taken.contains(written) {
      let ending = "~\(index)"
      var stem = String(written.prefix(Self.longest - ending.utf8.count))
      while taken.contains(stem + ending) { stem += "_" }
      written = stem + ending
    }
    taken.insert(written)
    return written
  }
}
