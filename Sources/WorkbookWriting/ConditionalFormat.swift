import CXLSXWriter

/// Cells that look after what they hold.
public struct ConditionalFormat: Sendable, Hashable {
  public enum Rule: Sendable, Hashable {
    /// From the least value to the greatest; colours as `0xRRGGBB`.
    case scale(low: UInt32, middle: UInt32, high: UInt32)
    /// A bar in the cell, as long as the value is large.
    case bars(UInt32)
    /// Where the formula is true; it speaks of the range's first cell, such as `=$B2>100`.
    case when(String, CellStyle)
  }

  public var range: CellRange
  public var rule: Rule

  public init(_ range: CellRange, _ rule: Rule) {
    self.range = range
    self.rule = rule
  }
}

extension ConditionalFormat {
  func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ strings: CStrings, _ formats: inout Formats
  ) throws(WorkbookFailure) {
    var format = lxw_conditional_format()
    switch rule {
    case .scale(let low, let middle, let high):
      format.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      format.min_color = lxw_color_t(low)
      format.mid_color = lxw_color_t(middle)
      format.max_color = lxw_color_t(high)
    case .bars(let colour):
      format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      format.bar_color = lxw_color_t(colour)
    case .when(let formula, let style):
      format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      format.value_string = strings.keep(formula)
      format.format = formats.format(style)
    }
    try worksheet_conditional_format_range(
      sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
      lxw_col_t(range.lastColumn), &format
    ).check()
  }
}
