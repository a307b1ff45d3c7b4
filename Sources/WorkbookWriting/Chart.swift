import CXLSXWriter

/// A chart on a sheet, of ranges of the same sheet.
public struct Chart: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Lying bars, the first category at the top.
    case bars
    case columns
  }

  public struct Series: Sendable, Hashable {
    public var name: String
    public var categories: CellRange
    public var values: CellRange
    /// `0xRRGGBB`
    public var colour: UInt32

    public init(_ name: String, categories: CellRange, values: CellRange, colour: UInt32) {
      self.name = name
      self.categories = categories
      self.values = values
      self.colour = colour
    }
  }

  public var kind: Kind
  public var title: String
  public var series: [Series]
  /// The upper left corner, counted from 0.
  public var row: Int
  public var column: Int
  /// In pixels.
  public var width: Int
  public var height: Int
  /// The ends of the axis of values; nil: as the data have it.
  public var minimum: Double?
  public var maximum: Double?

  public init(
    _ kind: Kind, title: String, series: [Series], row: Int, column: Int, width: Int, height: Int
  ) {
    self.kind = kind
    self.title = title
    self.series = series
    self.row = row
    self.column = column
    self.width = width
    self.height = height
  }
}

extension Chart {
  func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, named name: String,
    of book: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookFailure) {
    let type = kind == .bars ? LXW_CHART_BAR : LXW_CHART_COLUMN
    guard let chart = workbook_add_chart(book, UInt8(type.rawValue)) else {
      throw WorkbookFailure(reason: "no memory")
    }
    chart_title_set_name(chart, title)
    for one in series {
      guard let pointer = chart_add_series(chart, nil, nil) else {
        throw WorkbookFailure(reason: "no memory")
      }
      chart_series_set_name(pointer, one.name)
      let (categories, values) = (one.categories, one.values)
      chart_series_set_categories(
        pointer, name, lxw_row_t(categories.firstRow), lxw_col_t(categories.firstColumn),
        lxw_row_t(categories.lastRow), lxw_col_t(categories.lastColumn))
      chart_series_set_values(
        pointer, name, lxw_row_t(values.firstRow), lxw_col_t(values.firstColumn),
        lxw_row_t(values.lastRow), lxw_col_t(values.lastColumn))
      var fill = lxw_chart_fill()
      fill.color = lxw_color_t(one.colour)
      chart_series_set_fill(pointer, &fill)
    }
    // The library turns the axes of lying bars round.
    let (values, categories) =
      kind == .bars
      ? (chart.pointee.x_axis, chart.pointee.y_axis) : (chart.pointee.y_axis, chart.pointee.x_axis)
    var line = lxw_chart_line()
    line.color = 0xD9D9D9
    chart_axis_major_gridlines_set_line(values, &line)
    if let minimum { chart_axis_set_min(values, minimum) }
    if let maximum { chart_axis_set_max(values, maximum) }
    if kind == .bars { chart_axis_set_reverse(categories) }
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    // The library's own size is 480 × 288 pixels.
    options.x_scale = Double(width) / 480
    options.y_scale = Double(height) / 288
    try worksheet_insert_chart_opt(
      sheet, lxw_row_t(row), lxw_col_t(column), chart, &options
    ).check()
  }
}
