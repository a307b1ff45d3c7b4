import Foundation

/// Text as a workbook writes it: what looks like one of its escapes, such as `_x0041_`, is escaped
/// itself, so that readers give back what was written.
enum EscapedText {
  static func of(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.range(of: "_x") {
      result += rest[..<start.lowerBound]
      let after = rest[start.upperBound...]
      let digits = after.prefix(4)
      let isEscape =
        digits.utf8.count == 4 && digits.allSatisfy(\.isHexDigit)
        && after.dropFirst(4).first == "_"
      result += isEscape ? "_x005F_x" : "_x"
      rest = after
    }
    return result + rest
  }
}
