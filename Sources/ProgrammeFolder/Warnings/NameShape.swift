/// Pairs of names that are nearly equal, by position, the earlier first.
///
/// Names count as nearly equal when they are equal up to case, ё, punctuation and blanks, or at most
/// one letter in six apart (two letters at most), with the same digits: «Школа №6» and «Школа №10»
/// are two schools.
func nearEqualPairs(_ names: [String]) -> [(Int, Int)] {
  let shapes = names.map(NameShape.init)
  let groups = Dictionary(grouping: shapes.indices) { shapes[$0].digits }
  var pairs: [(Int, Int)] = []
  for group in groups.values {
    for (offset, first) in group.enumerated() {
      for second in group[(offset + 1)...] where shapes[first].isNear(shapes[second]) {
        pairs.append((first, second))
      }
    }
  }
  return pairs.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
}

/// What of a name counts when two are compared.
private struct NameShape {
  let letters: [Unicode.Scalar]
  /// The numbers in it, in order.
  let digits: [String]
  /// A bit for each kind of letter; one edit changes at most two bits.
  private let kinds: UInt64

  init(_ name: String) {
    let folded = name.lowercased().unicodeScalars.map { $0 == "ё" ? "е" : $0 }
    letters = folded.filter(\.properties.isAlphabetic)
    digits = name.split { !$0.isNumber }.map(String.init)
    kinds = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  func isNear(_ other: NameShape) -> Bool {
    let limit = min(2, min(letters.count, other.letters.count) / 6)
    guard abs(letters.count - other.letters.count) <= limit else { return false }
    guard (kinds ^ other.kinds).nonzeroBitCount <= 2 * limit else { return false }
    return editDistance(letters, other.letters, limit: limit) != nil
  }
}

/// What of a code counts when two are compared; equal shapes look alike.
enum CodeShape {
  /// Cyrillic letters and the Latin ones that look like them.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p",
    "с": "c", "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s",
  ]

  /// Letters and digits; other signs count only between digits, where `1.1` is not `11`.
  static func of(_ code: String) -> String {
    var shape = String.UnicodeScalarView()
    var isSeparated = false
    for scalar in code.lowercased().unicodeScalars {
      let isDigit = scalar.properties.numericType != nil
      guard isDigit || scalar.properties.isAlphabetic else {
        isSeparated = true
        continue
      }
      if isSeparated, isDigit, shape.last?.properties.numericType != nil { shape.append(".") }
      shape.append(lookalikes[scalar] ?? scalar)
      isSeparated = false
    }
    return String(shape)
  }
}
