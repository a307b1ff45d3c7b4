import Mentoring

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
