import Mentoring

// How messages quote what they found and list what would be right.

extension LocalizedText {
  /// The same text in both languages.
  init(_ text: String) { self.init(ru: text, en: text) }

  /// A cell's text in quotation marks: one line, at most 40 characters, nothing invisible.
  static func quoted(_ text: String) -> LocalizedText {
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(200).map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            "\u{FFFD}"
          default: scalar
          }
        }))
    let short = visible.count > 40 ? visible.prefix(39) + "…" : visible[...]
    return LocalizedText(ru: "«\(short)»", en: "'\(short)'")
  }

  /// `a, b or c`.
  static func alternatives(_ words: [String]) -> LocalizedText {
    guard words.count > 1, let last = words.last else { return LocalizedText(words.first ?? "") }
    let others = words.dropLast().joined(separator: ", ")
    return LocalizedText(ru: "\(others) или \(last)", en: "\(others) or \(last)")
  }

  /// `; did you mean 'school'?`, or nothing where no word is near.
  static func suggestion(for word: String, among known: [String]) -> LocalizedText? {
    guard let nearest = nearestWord(to: word, among: known) else { return nil }
    return LocalizedText(
      ru: "может быть, имеется в виду «\(nearest)»?", en: "did you mean '\(nearest)'?")
  }
}

/// The known word with the least edit distance, if that is at most a third of its length.
func nearestWord(to word: String, among known: [String]) -> String? {
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
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
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
