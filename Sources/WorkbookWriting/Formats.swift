import CXLSXWriter

/// The library's formats, one for each look.
struct Formats {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// nil where there is nothing to look at.
  mutating func format(_ style: CellStyle?) -> UnsafeMutablePointer<lxw_format>? {
    guard let style, style != .plain else { return nil }
    if let format = made[style] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    set(style, format)
    made[style] = format
    return format
  }

  private func set(_ style: CellStyle, _ format: UnsafeMutablePointer<lxw_format>) {
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.wraps { format_set_text_wrap(format) }
    if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let colour = style.borderColour { format_set_border_color(format, lxw_color_t(colour)) }
    if let size = style.size { format_set_font_size(format, size) }
    if let fill = style.fill { format_set_bg_color(format, lxw_color_t(fill)) }
    if let colour = style.colour { format_set_font_color(format, lxw_color_t(colour)) }
    if let number = style.numberFormat { format_set_num_format(format, number) }
    if style.rotation != 0 { format_set_rotation(format, Int16(clamping: style.rotation)) }
    if let horizontal = style.horizontal {
      format_set_align(format, UInt8(Self.alignment(horizontal).rawValue))
    }
    if let vertical = style.vertical {
      format_set_align(format, UInt8(Self.alignment(vertical).rawValue))
    }
  }

  private static func alignment(_ side: CellStyle.Horizontal) -> lxw_format_alignments {
    switch side {
    case .left: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }

  private static func alignment(_ side: CellStyle.Vertical) -> lxw_format_alignments {
    switch side {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .centre: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}
