import Spreadsheets

/// Names of columns and words as they are compared: in small letters, without ё, line breaks, doubled
/// blanks, and the sign that marks a required column.
enum Heading {
  static func normal(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      if Blanks.isBlank(scalar) {
        if !isAfterBlank { result.append(" ") }
        isAfterBlank = true
      } else if scalar != "\u{AD}" {
        result.append(scalar == "ё" || scalar == "Ё" ? "е" : scalar)
        isAfterBlank = false
      }
    }
    let lowered = String(result).lowercased()
    return trimmed(lowered.hasSuffix("*") ? lowered.dropLast() : lowered[...])
  }

  /// A heading as messages show it: one line, not too long.
  static func shown(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(line.replacing(":", with: "").prefix(60))
  }
}
