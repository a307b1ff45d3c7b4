import Mentoring

/// Where schools stand on a drawing: by their coordinates, those of one settlement side by side.
struct MapLayout {
  static let width = 460.0
  static let height = 330.0
  private static let margin = 34.0

  let points: [School.ID: Point]
  /// Names of settlements beneath their schools.
  let settlements: [(name: String, point: Point)]
  /// Schools without coordinates, and those drawn at the edge because they are far away.
  let unplaced: [School.ID]
  let atEdge: [School.ID]

  init(_ schools: [School]) {
    let placed = schools.filter { $0.coordinates != nil }
    unplaced = schools.filter { $0.coordinates == nil }.map(\.id)
    let frame = Frame(placed.compactMap(\.coordinates))
    var groups: [Point: [School]] = [:]
    var far: [School.ID] = []
    for school in placed {
      let (point, isFar) = frame.point(school.coordinates!, Self.width, Self.height, Self.margin)
      if isFar { far.append(school.id) }
      groups[point, default: []].append(school)
    }
    atEdge = far.sorted()
    var points: [School.ID: Point] = [:]
    var names: [(String, Point)] = []
    for (centre, schools) in groups.sorted(by: { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }) {
      let ring = schools.sorted { $0.id < $1.id }
      for (index, school) in ring.enumerated() {
        points[school.id] = Self.place(index, of: ring.count, around: centre)
      }
      let half = 2.6 * Double(ring[0].settlement.count)
      names.append(
        (
          ring[0].settlement,
          Point(
            x: min(max(centre.x, half), Self.width - half),
            y: min(centre.y + Self.reach(ring.count), Self.height - 4))
        ))
    }
    self.points = points
    settlements = names.map { (name: $0.0, point: $0.1) }
  }

  /// The first few on one ring, more on wider ones.
  private static func place(_ index: Int, of count: Int, around centre: Point) -> Point {
    if count == 1 { return centre }
    var (ring, first, size) = (0, 0, min(count, 7))
    while index >= first + size {
      first += size
      ring += 1
      size = min(count - first, 7 + 6 * ring)
    }
    let radius = 17.0 + 17.0 * Double(ring)
    let turn = Double(index - first) / Double(size)
    let (cosine, sine) = Turn.of(turn)
    return Point(
      x: min(max(12, centre.x + radius * sine), width - 12),
      y: min(max(12, centre.y - radius * cosine), height - 14))
  }

  private static func reach(_ count: Int) -> Double {
    if count == 1 { return 19 }
    var (ring, left) = (0, count - 7)
    while left > 0 {
      ring += 1
      left -= 7 + 6 * ring
    }
    return 36.0 + 17.0 * Double(ring)
  }
}

/// The part of the country that is drawn; what is very far away stands at its edge.
private struct Frame {
  private var west = 0.0
  private var east = 1.0
  private var south = 0.0
  private var north = 1.0

  init(_ places: [Coordinates]) {
    guard !places.isEmpty else { return }
    (west, east) = Self.range(places.map(\.longitude))
    (south, north) = Self.range(places.map(\.latitude))
  }

  /// The least and the greatest value, those aside that lie far beyond the middle half.
  private static func range(_ values: [Double]) -> (Double, Double) {
    let sorted = values.sorted()
    let low = sorted[sorted.count / 4]
    let high = sorted[sorted.count * 3 / 4]
    let reach = max(0.5, 3 * (high - low))
    let kept = sorted.filter { $0 >= low - reach && $0 <= high + reach }
    return (kept.first ?? low, kept.last ?? high)
  }

  func point(
    _ place: Coordinates, _ width: Double, _ height: Double, _ margin: Double
  ) -> (Point, Bool) {
    let isFar =
      place.longitude < west || place.longitude > east || place.latitude < south
      || place.latitude > north
    // A degree of longitude is shorter than one of latitude; half is close enough from 50° to 65°.
    let (spanX, spanY) = (max(0.01, (east - west) * 0.56), max(0.01, north - south))
    let scale = min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY)
    let x = width / 2 + ((place.longitude - (west + east) / 2) * 0.56) * scale
    let y = height / 2 - (place.latitude - (south + north) / 2) * scale
    return (
      Point(
        x: (min(max(margin * 0.6, x), width - margin * 0.6)).rounded(),
        y: (min(max(margin * 0.6, y), height - margin)).rounded()), isFar
    )
  }
}

/// Points on a circle from a table of quarter turns, without a library's trigonometry, so that every
/// machine draws the same.
private enum Turn {
  /// Cosine and sine of a share of a full turn, by Taylor series about 0 in ±1/8 turn.
  static func of(_ share: Double) -> (cosine: Double, sine: Double) {
    let quarter = Int((share * 4).rounded(.toNearestOrAwayFromZero))
    let angle = (share - Double(quarter) / 4) * 2 * Double.pi
    let square = angle * angle
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
    let sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)))
    return switch quarter % 4 {
    case 0: (cosine, sine)
    case 1: (-sine, cosine)
    case 2: (-cosine, -sine)
    default: (sine, -cosine)
    }
  }
}
