/// Lays out compact JSON for people and for line-by-line comparison.
///
/// A list or object that fits stands on one line, any other has a line for each element; the text
/// ends with a line break. Nothing but blanks is added.
public enum JSONLayout {
  public static let width = 100

  public static func lines(of compact: [UInt8]) -> [UInt8] {
    var layout = Layout(compact: compact, flatWidths: flatWidths(compact))
    layout.write()
    return layout.output
  }

  /// The width that each list or object has on one line, in the order of their opening brackets.
  private static func flatWidths(_ bytes: [UInt8]) -> [Int] {
    var widths: [Int] = []
    var open: [(index: Int, column: Int)] = []
    var column = 0
    scan(bytes) { position, mark in
      let byte = bytes[position]
      switch mark {
      case .opening:
        open.append((widths.count, column))
        widths.append(0)
      case .closing:
        if let start = open.popLast() { widths[start.index] = column + 1 - start.column }
      case .comma, .colon: column += 1
      case .other: if byte & 0xC0 == 0x80 { column -= 1 }
      }
      column += 1
    }
    return widths
  }

  fileprivate enum Mark { case opening, closing, comma, colon, other }

  /// Calls with every byte and what it means outside of texts.
  fileprivate static func scan(_ bytes: [UInt8], _ visit: (Int, Mark) -> Void) {
    var inText = false
    var escaped = false
    for position in bytes.indices {
      let byte = bytes[position]
      if inText {
        visit(position, .other)
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): visit(position, .opening)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): visit(position, .closing)
      case UInt8(ascii: ","): visit(position, .comma)
      case UInt8(ascii: ":"): visit(position, .colon)
      default:
        inText = byte == UInt8(ascii: "\"")
        visit(position, .other)
      }
    }
  }
}

/// The text as it grows.
private struct Layout {
  let compact: [UInt8]
  let flatWidths: [Int]
  /// How many lists and objects have been opened.
  private var opened = 0
  var output: [UInt8] = []
  private var column = 0
  /// Whether each open list or object has a line for each element.
  private var broken: [Bool] = []

  init(compact: [UInt8], flatWidths: [Int]) {
    self.compact = compact
    self.flatWidths = flatWidths
    output.reserveCapacity(compact.count * 3 / 2)
  }

  mutating func write() {
    var this = self
    JSONLayout.scan(compact) { position, mark in
      switch mark {
      case .opening:
        let flat = this.column + this.flatWidths[this.opened] + 1 <= JSONLayout.width
        this.opened += 1
        this.put(compact[position])
        this.broken.append(!flat && this.broken.last != false)
        this.breakLine()
      case .closing:
        let wasBroken = this.broken.popLast() ?? false
        if wasBroken { this.newLine() }
        this.put(compact[position])
      case .comma:
        this.put(compact[position])
        if this.broken.last == true { this.newLine() } else { this.put(UInt8(ascii: " ")) }
      case .colon:
        this.put(compact[position])
        this.put(UInt8(ascii: " "))
      case .other: this.put(compact[position])
      }
    }
    this.output.append(UInt8(ascii: "\n"))
    self = this
  }

  private mutating func put(_ byte: UInt8) {
    output.append(byte)
    if byte & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func breakLine() {
    if broken.last == true { newLine() }
  }

  private mutating func newLine() {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * broken.count))
    column = 2 * broken.count
  }
}
