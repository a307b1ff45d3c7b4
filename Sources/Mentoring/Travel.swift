/// Degrees north and east (WGS 84).
public struct Coordinates: Sendable, Hashable {
  /// −90…90.
  public var latitude: Double
  /// −180…180.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Length of the straight way to another place in kilometres, on a sphere of 6371 km, by the
  /// equirectangular projection at the mean latitude (below 0.1 % off within a few hundred
  /// kilometres). Only IEEE basic operations, so that every machine finds the same number.
  public func kilometres(to other: Coordinates) -> Double {
    let radian = Double.pi / 180
    let north = (other.latitude - latitude) * radian
    let east =
      (other.longitude - longitude) * radian
      * Self.cosine((latitude + other.latitude) / 2 * radian)
    return 6371 * (north * north + east * east).squareRoot()
  }

  /// Taylor series about 0; exact to 1e-12 for arguments within ±π/2.
  private static func cosine(_ angle: Double) -> Double {
    let square = angle * angle
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= -square / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }
}

/// A quarter of the year in which a road may be open or closed.
public enum Season: String, Sendable, CaseIterable, Comparable {
  case autumn, winter, spring, summer

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}

/// An end of a way: a school, or every school of a settlement.
public enum Place: Hashable, Sendable {
  case school(School.ID)
  case settlement(String)
}

/// One row of the travel table: a way between two places in some seasons.
public struct TravelRow: Sendable, Hashable {
  public var from: Place
  public var to: Place
  /// One way; nil together with `distance`: there is no road in these seasons.
  public var time: Minutes?
  public var distance: Hectometres?
  public var seasons: Set<Season>

  public init(
    from: Place, to: Place, time: Minutes?, distance: Hectometres?,
    seasons: Set<Season> = Set(Season.allCases)
  ) {
    self.from = from
    self.to = to
    self.time = time
    self.distance = distance
    self.seasons = seasons
  }
}

/// The way from one school to another, one way.
public struct Leg: Sendable, Hashable {
  public var time: Minutes
  public var distance: Hectometres

  public init(time: Minutes, distance: Hectometres) {
    self.time = time
    self.distance = distance
  }
}

/// Answers how long and how far it is between schools in the seasons in which the programme works.
///
/// The first that applies: the same school (0); rows of the table between the two schools, then a
/// school and the other's settlement, then the settlements, each in the asked direction before the
/// opposite one; the rules' figures for two schools of one settlement; an estimate from coordinates
/// (where the rules allow it): straight line × detour factor, at the rules' speed; no road.
public struct Travel: Sendable {
  private struct Way: Hashable {
    let from: Place
    let to: Place
  }

  private let rows: [Way: [TravelRow]]
  private let rules: Rules.Travel

  public init(rows: [TravelRow], rules: Rules.Travel) {
    self.rows = Dictionary(grouping: rows) { Way(from: $0.from, to: $0.to) }
    self.rules = rules
  }

  /// Returns nil where there is no road in the seasons that the rules demand.
  public func leg(from: School, to: School) -> Leg? {
    if from.id == to.id { return Leg(time: .zero, distance: .zero) }
    if let listed = listedRows(from: from, to: to) { return leg(of: listed) }
    if from.settlement == to.settlement, !from.settlement.isEmpty { return rules.sameSettlement }
    return rules.estimates ? estimate(from: from, to: to) : nil
  }

  /// Whether a road leads there in some season, be it one in which the programme does not work.
  public func hasRoad(from: School, to: School) -> Bool {
    listedRows(from: from, to: to)?.contains { $0.time != nil && !$0.seasons.isEmpty }
      ?? (leg(from: from, to: to) != nil)
  }

  private func listedRows(from: School, to: School) -> [TravelRow]? {
    if rows.isEmpty { return nil }
    let starts: [Place] = [.school(from.id), .settlement(from.settlement)]
    let ends: [Place] = [.school(to.id), .settlement(to.settlement)]
    for (start, end) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      let (here, there) = (starts[start], ends[end])
      if here == there { continue }
      if let found = rows[Way(from: here, to: there)] ?? rows[Way(from: there, to: here)] {
        return found
      }
    }
    return nil
  }

  private func leg(of listed: [TravelRow]) -> Leg? {
    var legs: [Leg] = []
    for season in rules.seasons {
      let open = listed.first { $0.seasons.contains(season) && $0.time != nil }
      if let open, let time = open.time, let distance = open.distance {
        legs.append(Leg(time: time, distance: distance))
      } else if rules.everySeason {
        return nil
      }
    }
    let byTime = legs.sorted { ($0.time, $0.distance) < ($1.time, $1.distance) }
    guard let shortest = byTime.first, let longest = byTime.last else { return nil }
    guard rules.everySeason else { return shortest }
    return Leg(time: longest.time, distance: legs.map(\.distance).max() ?? longest.distance)
  }

  private func estimate(from: School, to: School) -> Leg? {
    guard let start = from.coordinates, let end = to.coordinates else { return nil }
    let straight = start.kilometres(to: end)
    let hectometres = Int(
      (straight * 10 * Double(rules.detour.value) / 1000).rounded(.toNearestOrAwayFromZero))
    let rural = from.locality != .urban || to.locality != .urban
    let speed = rural ? rules.ruralSpeed : rules.urbanSpeed
    return Leg(
      time: Minutes(roundedQuotient(hectometres * 6, speed)), distance: Hectometres(hectometres))
  }
}
