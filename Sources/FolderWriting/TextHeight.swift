/// How high a row must be for wrapped text, since not every program finds out for itself.
enum TextHeight {
  private static let line = 15.0

  /// - Parameter cells: texts with the widths of their columns in characters.
  static func points(_ cells: [(text: String, width: Double)]) -> Double {
    line * Double(cells.map { lines($0.text, $0.width) }.max() ?? 1)
  }

  /// Lines that words take, none of them broken; bold letters are a tenth wider.
  private static func lines(_ text: String, _ width: Double) -> Int {
    var (lines, used) = (1, 0.0)
    for word in text.split(separator: " ") {
      let needed = Double(word.count) * 1.1
      if used > 0, used + 1 + needed > width {
        lines += 1
        used = needed
      } else {
        used += needed + (used > 0 ? 1 : 0)
      }
    }
    return lines
  }
}
