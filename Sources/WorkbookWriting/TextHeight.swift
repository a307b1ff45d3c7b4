/// How high a row must be for wrapped text, since not every program finds out for itself.
public enum TextHeight {
  private static let line = 15.0

  /// - Parameter cells: texts with the widths of their columns in characters.
  public static func points(_ cells: [(text: String, width: Double)]) -> Double {
    height(ofLines: cells.map { lines($0.text, $0.width) }.max() ?? 1)
  }

  /// No row of a workbook is higher than 409 points.
  static func height(ofLines lines: Int) -> Double { min(409, line * Double(lines)) }

  /// Lines that words take, none of them broken; bold letters are a tenth wider.
  static func lines(_ text: String, _ width: Double, isBold: Bool = true) -> Int {
    let letter = isBold ? 1.1 : 1
    if Double(text.utf8.count) * letter <= width { return 1 }
    var (lines, used) = (1, 0.0)
    for word in text.split(separator: " ") {
      let needed = Double(word.unicodeScalars.count) * letter
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

extension Worksheet {
  /// Makes rows that have no height of their own high enough for the wrapped texts in them.
  public mutating func fitHeights() {
    for (index, row) in rows.enumerated() where rowHeights[index] == nil {
      let most = zip(row, columns).map { cell, column in
        guard let style = cell.style, style.wraps, case .text(let text) = cell.value else {
          return 1
        }
        return TextHeight.lines(text, column.width, isBold: style.isBold)
      }.max()
      if let most, most > 1 { rowHeights[index] = TextHeight.height(ofLines: most) }
    }
  }
}
