import WordTemplates

/// Boxes of one size on an ellipse, with room for arrows between them.
///
/// Neighbours are equally far from each other in widths and heights of a box, whichever is more:
/// equal angles would push wide boxes into each other at the top and the bottom. Computed with IEEE
/// basic operations alone, so that every machine finds the same places.
struct Ring {
  let centre: Drawing.Point
  /// Of the whole picture, boxes included.
  let width: Int
  let height: Int
  let boxWidth: Int
  let boxHeight: Int

  private static let margin = 20
  /// What a neighbour leaves free at least, where the boxes are not too many.
  private static let gap = 12
  private static let steps = 4096

  /// The middles of boxes, clockwise from the top.
  func middles(_ count: Int) -> [Drawing.Point] {
    let outline = (0...Self.steps).map(point)
    var lengths = [0.0]
    for (one, next) in zip(outline, outline.dropFirst()) {
      let across = (next.x - one.x).magnitude / Double(boxWidth + Self.gap)
      let down = (next.y - one.y).magnitude / Double(boxHeight + Self.gap)
      lengths.append(lengths[lengths.count - 1] + max(across, down))
    }
    var step = 0
    return (0..<count).map { index in
      let wanted = lengths[Self.steps] * Double(index) / Double(count)
      while lengths[step] < wanted { step += 1 }
      return Drawing.Point(
        centre.x + Int(outline[step].x.rounded()), centre.y + Int(outline[step].y.rounded()))
    }
  }

  /// Where arrows touch a box: on its inner side, so that they pass no other box of the ring.
  func anchor(of box: Drawing.Box) -> Drawing.Point {
    let rise = Int((Double(box.centre.y - centre.y) * 0.7).rounded())
    return box.edge(towards: Drawing.Point(centre.x, centre.y + rise))
  }

  /// From the centre, after a share of the whole turn.
  private func point(_ step: Int) -> (x: Double, y: Double) {
    let turn = 2 * Double.pi * Double(step) / Double(Self.steps)
    let (sine, cosine) = (Self.sine(turn), Self.sine(turn + Double.pi / 2))
    return (
      Double(width - boxWidth - Self.margin) / 2 * sine,
      -Double(height - boxHeight - Self.margin) / 2 * cosine
    )
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
