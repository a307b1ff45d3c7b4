/// Codes as parts of names of files.
public enum FileName {
  /// Letters, digits, `.`, `_` and `-` stay, except a `.` in front; anything else is written as
  /// `%` and its code point, so that two codes never share a file.
  public static func safe(_ code: String) -> String {
    var name = ""
    for scalar in code.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || ["_", "-"].contains(scalar) || (scalar == "." && !name.isEmpty)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else {
        name += "%" + String(scalar.value, radix: 16, uppercase: true)
      }
    }
    return name
  }
}
