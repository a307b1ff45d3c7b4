/// A drawing as an SVG file.
public struct SVG: Sendable {
  private let drawing: Drawing

  public init(_ drawing: Drawing) { self.drawing = drawing }

  public var text: String {
    let (width, height) = (drawing.width, drawing.height)
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(Self.millimetres(width))" "#
        + #"height="\#(Self.millimetres(height))" viewBox="0 0 \#(width) \#(height)" "#
        + #"font-family="Times New Roman, Liberation Serif, serif">"#,
      "<title>\(MarkupWriter.escaped(drawing.description))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#FFFFFF\"/>",
    ]
    lines += drawing.items.flatMap { item in
      switch item {
      case .box(let box): Self.box(box)
      case .line(let line): Self.line(line)
      }
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// Such as `16.5mm`.
  private static func millimetres(_ units: Int) -> String { "\(units / 10).\(units % 10)mm" }

  /// Tenths of a point in units of the drawing: 1 pt = 3.528 tenths of a millimetre.
  private static func letters(_ size: Int) -> Int { (size * 3528 + 5000) / 10_000 }

  private static func box(_ box: Drawing.Box) -> [String] {
    var lines: [String] = []
    if box.fill != nil || box.stroke != nil {
      let fill = box.fill.map { "#\($0)" } ?? "none"
      let stroke = box.stroke.map { " stroke=\"#\($0)\" stroke-width=\"3\"" } ?? ""
      lines.append(
        #"<rect x="\#(box.origin.x)" y="\#(box.origin.y)" width="\#(box.width)" "#
          + #"height="\#(box.height)" fill="\#(fill)"\#(stroke)/>"#)
    }
    let size = letters(box.letters)
    let step = size * 115 / 100
    let first = box.origin.y + (box.height - step * box.lines.count) / 2 + size
    let (x, anchor) =
      switch box.alignment {
      case .left: (box.origin.x + 5, "start")
      case .centre: (box.origin.x + box.width / 2, "middle")
      case .right: (box.origin.x + box.width - 5, "end")
      }
    let weight = box.isBold ? #" font-weight="bold""# : ""
    return lines
      + box.lines.enumerated().map { index, text in
        #"<text x="\#(x)" y="\#(first + index * step)" font-size="\#(size)" "#
          + #"text-anchor="\#(anchor)"\#(weight)>\#(MarkupWriter.escaped(text))</text>"#
      }
  }

  private static func line(_ line: Drawing.Line) -> [String] {
    let weight = max(1, letters(line.weight))
    let dash = line.isDashed ? #" stroke-dasharray="20 12""# : ""
    let stroke =
      "<line x1=\"\(line.from.x)\" y1=\"\(line.from.y)\" x2=\"\(line.to.x)\" y2=\"\(line.to.y)\" "
      + "stroke=\"#\(line.colour)\" stroke-width=\"\(weight)\"\(dash)/>"
    return [stroke] + (line.hasArrow ? [arrow(line.from, line.to, line)] : [])
      + (line.hasBackArrow ? [arrow(line.to, line.from, line)] : [])
  }

  /// A triangle with its point at the end; whole numbers, so that every machine writes the same.
  private static func arrow(_ from: Drawing.Point, _ to: Drawing.Point, _ line: Drawing.Line)
    -> String
  {
    let (across, down) = (Double(to.x - from.x), Double(to.y - from.y))
    let length = (across * across + down * down).squareRoot()
    guard length > 0 else { return "" }
    let size = Double(18 + letters(line.weight) * 2)
    func point(_ back: Double, _ side: Double) -> String {
      let x = Double(to.x) - back * across / length - side * down / length
      let y = Double(to.y) - back * down / length + side * across / length
      return "\(Int(x.rounded())),\(Int(y.rounded()))"
    }
    let corners = [point(0, 0), point(size, size * 0.4), point(size, -size * 0.4)]
    return "<polygon points=\"\(corners.joined(separator: " "))\" fill=\"#\(line.colour)\"/>"
  }
}
