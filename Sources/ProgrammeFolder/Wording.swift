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
