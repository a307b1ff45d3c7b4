/// What of a code counts when two are compared; equal shapes look alike.
public enum CodeShape {
  /// Cyrillic letters and the Latin ones that look like them.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p",
    "с": "c", "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s",
  ]

  /// Letters and digits; other signs count only between digits, where `1.1` is not `11`.
  public static func of(_ code: String) -> String {
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
