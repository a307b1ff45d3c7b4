/// Points of two goals against each other as SVG, with the line of those that nothing beats.
struct TradeOffChart {
  struct Mark {
    let label: String
    let x: Int
    let y: Int
    /// Whether no other mark is at least as good in both and better in one.
    let isBest: Bool
  }

  let xName: String
  let yName: String
  let marks: [Mark]

  private static let (width, height) = (560.0, 340.0)
  private static let (left, right, top, bottom) = (72.0, 30.0, 20.0, 46.0)

  var svg: String {
    let (xs, ys) = (Axis(marks.map(\.x)), Axis(marks.map(\.y)))
    func place(_ mark: Mark) -> Point {
      Point(
        x: Self.left + xs.share(of: mark.x) * (Self.width - Self.left - Self.right),
        y: Self.height - Self.bottom - ys.share(of: mark.y)
          * (Self.height - Self.top - Self.bottom))
    }
    var svg =
      "<svg class=\"chart\" viewBox=\"0 0 \(figure(Self.width)) \(figure(Self.height))\" "
      + "role=\"img\" aria-label=\"\(escaped(yName)) / \(escaped(xName))\">"
    for tick in ys.ticks {
      let y =
        Self.height - Self.bottom - ys.share(of: tick) * (Self.height - Self.top - Self.bottom)
      svg +=
        "<line class=\"grid\" x1=\"\(figure(Self.left))\" "
        + "x2=\"\(figure(Self.width - Self.right))\" y1=\"\(figure(y))\" "
        + "y2=\"\(figure(y))\"/><text class=\"tick end\" x=\"\(figure(Self.left - 6))\" "
        + "y=\"\(figure(y + 3.5))\">\(tick)</text>"
    }
    for tick in xs.ticks {
      let x = Self.left + xs.share(of: tick) * (Self.width - Self.left - Self.right)
      svg +=
        "<line class=\"grid\" y1=\"\(figure(Self.top))\" "
        + "y2=\"\(figure(Self.height - Self.bottom))\" x1=\"\(figure(x))\" "
        + "x2=\"\(figure(x))\"/><text class=\"tick\" x=\"\(figure(x))\" "
        + "y=\"\(figure(Self.height - Self.bottom + 16))\">\(tick)</text>"
    }
    svg +=
      "<text class=\"axis\" x=\"\(figure((Self.left + Self.width - Self.right) / 2))\" "
      + "y=\"\(figure(Self.height - 8))\">\(escaped(xName))</text>"
    svg +=
      "<text class=\"axis\" transform=\"translate(14 "
      + "\(figure((Self.top + Self.height - Self.bottom) / 2))) "
      + "rotate(-90)\">\(escaped(yName))</text>"
    let best = marks.filter(\.isBest).map { (mark: $0, point: place($0)) }
      .sorted { $0.point.x < $1.point.x }
    if best.count > 1 {
      let line = best.map { "\(figure($0.point.x)),\(figure($0.point.y))" }
      svg += "<polyline class=\"front\" points=\"\(line.joined(separator: " "))\"/>"
    }
    return svg + labels(marks.map { ($0, place($0)) }) + "</svg>\n"
  }

  /// Labels beside their points, moved down where they would cover each other.
  private func labels(_ placed: [(mark: Mark, point: Point)]) -> String {
    var svg = ""
    var taken: [Point] = []
    for (mark, point) in placed.sorted(by: { ($0.point.y, $0.point.x) < ($1.point.y, $1.point.x) })
    {
      svg +=
        "<circle class=\"\(mark.isBest ? "dot best" : "dot")\" cx=\"\(figure(point.x))\" "
        + "cy=\"\(figure(point.y))\" r=\"5\"/>"
      guard !mark.label.isEmpty else { continue }
      let isRight = point.x > Self.width * 0.72
      var label = Point(x: point.x + (isRight ? -9 : 9), y: point.y + 3.5)
      while taken.contains(where: { abs($0.y - label.y) < 11 && abs($0.x - label.x) < 110 }) {
        label.y += 11
      }
      taken.append(label)
      svg +=
        "<text class=\"label\(isRight ? " end" : "")\" x=\"\(figure(label.x))\" "
        + "y=\"\(figure(label.y))\">\(escaped(mark.label))</text>"
    }
    return svg
  }
}

/// A range of whole numbers with round ticks.
private struct Axis {
  let low: Int
  let high: Int
  let ticks: [Int]

  init(_ values: [Int]) {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    let span = max(1, most - least)
    var step = 1
    while span / step > 6 {
      let digit = String(step).first
      step = digit == "2" ? step / 2 * 5 : step * 2
    }
    var low = least / step * step
    if low > least { low -= step }
    var high = low
    var ticks = [low]
    while high < most || ticks.count < 2 {
      high += step
      ticks.append(high)
    }
    (self.low, self.high, self.ticks) = (low, high, ticks)
  }

  func share(of value: Int) -> Double { Double(value - low) / Double(high - low) }
}
