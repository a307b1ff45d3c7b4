/// One cell: what it holds and how it looks.
public struct Cell: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    case blank
    /// At most 32 767 UTF-16 units of text that XML can hold.
    case text(String)
    /// A finite number.
    case number(Double)
    case truth(Bool)
    /// A day of the years 1900 to 9999; its style should have a date's number format.
    case date(year: Int, month: Int, day: Int)
    /// A formula with `=`, its functions in English, and what it gives until it is calculated.
    case formula(String, result: Double)
  }

  public var value: Value
  public var style: CellStyle?

  public init(_ value: Value, _ style: CellStyle? = nil) {
    self.value = value
    self.style = style
  }

  public static func text(_ text: String, _ style: CellStyle? = nil) -> Cell {
    Cell(text.isEmpty ? .blank : .text(text), style)
  }

  public static func number(_ number: Double, _ style: CellStyle? = nil) -> Cell {
    Cell(.number(number), style)
  }

  public static let blank = Cell(.blank)
}

/// How a cell looks; equal styles share one entry in the file.
public struct CellStyle: Sendable, Hashable {
  public enum Horizontal: Sendable, Hashable { case left, centre, right }
  public enum Vertical: Sendable, Hashable { case top, centre, bottom }

  public var isBold = false
  public var isItalic = false
  public var wraps = false
  public var hasBorder = false
  /// `0xRRGGBB`; nil: black.
  public var borderColour: UInt32?
  public var horizontal: Horizontal?
  public var vertical: Vertical?
  /// Font size in points; nil: the program's own.
  public var size: Double?
  /// Colours as `0xRRGGBB`.
  public var fill: UInt32?
  public var colour: UInt32?
  /// A format in Excel's own notation, such as `0.0`, `dd.mm.yyyy` or `@` for text.
  public var numberFormat: String?
  /// Degrees, -90 to 90.
  public var rotation = 0

  public init() {}

  /// The same style with one thing changed: `CellStyle.plain.with { $0.isBold = true }`.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }

  public static let plain = CellStyle()
}
