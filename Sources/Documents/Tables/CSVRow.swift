/// A row of comma-separated values (RFC 4180, but `\n` alone ends the line).
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe, so that a code or
/// a name from somebody's table cannot run as one.
public struct CSVRow {
  let cells: [String]

  public init(_ cells: [String]) { self.cells = cells }

  public func write(to output: inout some TextOutputStream) {
    output.write(cells.map(Self.cell).joined(separator: ",") + "\n")
  }

  static func cell(_ text: String) -> String {
    let harmless = isFormula(text) ? "'" + text : text
    guard harmless.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else {
      return harmless
    }
    return "\"" + harmless.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }
}
