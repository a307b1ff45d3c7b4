/// Finds the word that somebody probably meant.
enum Spelling {
  /// The nearest candidate that differs in few letters (a third of the word's, at least one).
  static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().filter { $0 != "_" })
    guard letters.count <= 60 else { return nil }
    let limit = max(1, letters.count / 3)
    return
      candidates
      .map { ($0, distance(letters, Array($0.lowercased().filter { $0 != "_" }))) }
      .filter { $0.1 <= limit }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// Letters to insert, delete, replace or swap with a neighbour (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        let replaced = rows[i][j] + (left[i] == right[j] ? 0 : 1)
        var best = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
