import WordTemplates

/// Points on an ellipse, computed with IEEE basic operations alone, so that every machine finds the
/// same ones.
struct Circle {
  let centre: Drawing.Point
  let width: Int
  let height: Int

  /// The point at a share of the whole turn, clockwise from the top.
  func point(_ index: Int, of count: Int) -> Drawing.Point {
    let turn = 2 * Double.pi * Double(index) / Double(max(1, count))
    let (sine, cosine) = (Self.sine(turn), Self.sine(turn + Double.pi / 2))
    return Drawing.Point(
      centre.x + Int((Double(width) / 2 * sine).rounded()),
      centre.y - Int((Double(height) / 2 * cosine).rounded()))
  }

  /// Taylor series about 0 after reduction to ±π.
  private static func sine(_ angle: Double) -> Double {
    let turns = (angle / (2 * Double.pi)).rounded()
    let reduced = angle - turns * 2 * Double.pi
    let square = reduced * reduced
    var term = reduced
    var sum = reduced
    for step in 1...14 {
      term *= -square / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }
}

extension Drawing.Box {
  var centre: Drawing.Point { Drawing.Point(origin.x + width / 2, origin.y + height / 2) }

  /// Where the straight way from the middle to another point leaves the box.
  func edge(towards point: Drawing.Point) -> Drawing.Point {
    let (across, down) = (Double(point.x - centre.x), Double(point.y - centre.y))
    guard across != 0 || down != 0 else { return centre }
    let toSide = across == 0 ? .infinity : Double(width) / 2 / across.magnitude
    let toTop = down == 0 ? .infinity : Double(height) / 2 / down.magnitude
    let share = min(toSide, toTop)
    return Drawing.Point(
      centre.x + Int((across * share).rounded()), centre.y + Int((down * share).rounded()))
  }
}
