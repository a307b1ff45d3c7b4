/// Finds for a code that nobody knows the known ones that are probably meant.
public enum NearestCodes {
  /// Where so many keys are known, they are not searched for any that differs in several signs.
  private static let manyKeys = 2000

  /// Keys that differ in one sign, those with the longest common beginning first; where there is none,
  /// the nearest that differs in few.
  public static func of(_ key: String, among keys: [String]) -> [String] {
    let written = Array(key.unicodeScalars)
    var near: [(key: String, common: Int)] = []
    for other in keys where abs(other.utf8.count - key.utf8.count) <= 4 {
      let scalars = Array(other.unicodeScalars)
      if let common = commonBeginning(written, scalars) { near.append((other, common)) }
    }
    if near.isEmpty, keys.count <= manyKeys {
      return nearestWord(to: key, among: keys).map { [$0] } ?? []
    }
    let order = near.indices.sorted { (-near[$0].common, $0) < (-near[$1].common, $1) }
    return order.prefix(3).map { near[$0].key }
  }

  /// The length of the common beginning of two texts that differ in one sign added, lost, replaced or
  /// exchanged with its neighbour; nil where they differ in more.
  private static func commonBeginning(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]
  ) -> Int? {
    guard abs(left.count - right.count) <= 1 else { return nil }
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var end = 0
    while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let (one, other) = (left[start..<left.count - end], right[start..<right.count - end])
    let isSwapped = one.count == 2 && one.elementsEqual(other.reversed())
    return max(one.count, other.count) <= 1 || isSwapped ? start : nil
  }
}

/// The known word with the least edit distance, if that is at most a third of its length.
public func nearestWord(to word: String, among known: [String]) -> String? {
  let written = Array(word.lowercased().unicodeScalars.prefix(100))
  var best: (word: String, distance: Int)?
  for candidate in known {
    let scalars = Array(candidate.unicodeScalars)
    let distance = editDistance(written, scalars, limit: max(1, scalars.count / 3))
    if let distance, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// Insertions, deletions, replacements and exchanges of neighbours that turn one text into the other,
/// no letter being edited twice (optimal string alignment); nil where more than `limit` are needed.
public func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (row, scalar) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      var least = previous[column] + (scalar == other ? 0 : 1)
      least = min(least, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
        least = min(least, beforePrevious[column - 1] + 1)
      }
      current.append(least)
    }
    if current.allSatisfy({ $0 > limit }), previous.allSatisfy({ $0 > limit }) { return nil }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
