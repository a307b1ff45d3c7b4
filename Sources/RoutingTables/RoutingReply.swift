import Foundation
import Mentoring

/// A reply of a routing engine's table service.
public struct RoutingReply: Sendable {
  public let table: RoutingTable
  /// Where the engine found the sources on its roads; nil: it does not say.
  let sources: [Coordinates?]?
  let targets: [Coordinates?]?

  /// Reads a reply of OSRM (`/table`) or of Valhalla (`/sources_to_targets`), whichever it is.
  ///
  /// - Throws: where it is neither, or an engine's refusal.
  public init(_ data: Data) throws(RoutingFailure) {
    let shape: Shape
    do {
      shape = try JSONDecoder().decode(Shape.self, from: data)
    } catch {
      throw .noReply
    }
    if let ways = shape.sourcesToTargets {
      table = try ways.table(isMiles: shape.units == "miles")
      sources = shape.sources?.map(\.point)
      targets = shape.targets?.map(\.point)
    } else if let durations = shape.durations {
      guard shape.code == nil || shape.code == "Ok" else { throw .refused(shape.refusal) }
      guard let distances = shape.distances else { throw .noDistances }
      table = try RoutingTable(durations, distances, metres: 1)
      sources = shape.sources?.map(\.point)
      targets = shape.destinations?.map(\.point)
    } else if shape.code != nil || shape.error != nil {
      throw .refused(shape.refusal)
    } else {
      throw .noReply
    }
  }
}

extension RoutingReply {
  /// Reads a file with a reply.
  public init(file path: String) throws(RoutingFailure) {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: RoutingClient.maxBytes + 1)
    else { throw .unreadable }
    guard data.count <= RoutingClient.maxBytes else {
      throw .tooLarge(maxBytes: RoutingClient.maxBytes)
    }
    try self.init(data)
  }
}

extension RoutingTable {
  /// - Parameter metres: of one unit of distance.
  fileprivate init(
    _ durations: [[Double?]], _ distances: [[Double?]], metres: Double
  ) throws(RoutingFailure) {
    let width = durations.first?.count ?? 0
    guard durations.map(\.count) == distances.map(\.count),
      durations.allSatisfy({ $0.count == width })
    else { throw .ragged }
    var ways: [[Way?]] = []
    for (row, lengths) in zip(durations, distances) {
      var line: [Way?] = []
      for (seconds, length) in zip(row, lengths) {
        guard let seconds, let length else {
          line.append(nil)
          continue
        }
        let way = Way(seconds: seconds, metres: length * metres)
        guard (0...6_000_000).contains(way.seconds), (0...100_000_000).contains(way.metres) else {
          throw .outOfRange
        }
        line.append(way)
      }
      ways.append(line)
    }
    self.init(ways: ways)
  }
}

/// The keys of both engines.
private struct Shape: Decodable {
  struct Point: Decodable {
    let location: [Double]?
    let lat: Double?
    let lon: Double?

    var point: Coordinates? {
      if let location, location.count == 2 {
        return Coordinates(latitude: location[1], longitude: location[0])
      }
      guard let lat, let lon else { return nil }
      return Coordinates(latitude: lat, longitude: lon)
    }
  }

  let code: String?
  let message: String?
  let error: String?
  let durations: [[Double?]]?
  let distances: [[Double?]]?
  let sources: [Point]?
  let destinations: [Point]?
  let targets: [Point]?
  let units: String?
  let sourcesToTargets: ValhallaWays?

  enum CodingKeys: String, CodingKey {
    case code, message, error, durations, distances, sources, destinations, targets, units
    case sourcesToTargets = "sources_to_targets"
  }

  /// Valhalla's points stand in a list of lists, its code is a number; whatever is of another shape is
  /// not there.
  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) -> String? { try? keys.decodeIfPresent(String.self, forKey: key) }
    func points(_ key: CodingKeys) -> [Point]? {
      if let list = try? keys.decodeIfPresent([Point].self, forKey: key) { return list }
      return (try? keys.decodeIfPresent([[Point]].self, forKey: key))?.flatMap { $0 }
    }
    code = text(.code)
    message = text(.message)
    error = text(.error)
    units = text(.units)
    durations = try keys.decodeIfPresent([[Double?]].self, forKey: .durations)
    distances = try keys.decodeIfPresent([[Double?]].self, forKey: .distances)
    (sources, destinations, targets) = (points(.sources), points(.destinations), points(.targets))
    sourcesToTargets = try keys.decodeIfPresent(ValhallaWays.self, forKey: .sourcesToTargets)
  }

  /// The engine's own words.
  var refusal: String { [code, error, message].compactMap { $0 }.joined(separator: ": ") }
}

/// Valhalla writes a cell a way, or two matrices where it is told to be brief.
private enum ValhallaWays: Decodable {
  struct Cell: Decodable {
    let time: Double?
    let distance: Double?
  }

  struct Matrices: Decodable {
    let durations: [[Double?]]
    let distances: [[Double?]]
  }

  case cells([[Cell]])
  case matrices(Matrices)

  init(from decoder: any Decoder) throws {
    if let matrices = try? Matrices(from: decoder) {
      self = .matrices(matrices)
    } else {
      self = .cells(try [[Cell]](from: decoder))
    }
  }

  func table(isMiles: Bool) throws(RoutingFailure) -> RoutingTable {
    let metres = isMiles ? 1609.344 : 1000
    switch self {
    case .cells(let cells):
      return try RoutingTable(
        cells.map { $0.map(\.time) }, cells.map { $0.map(\.distance) }, metres: metres)
    case .matrices(let matrices):
      return try RoutingTable(matrices.durations, matrices.distances, metres: metres)
    }
  }
}
