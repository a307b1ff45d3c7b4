import Foundation
import Mentoring

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A routing engine's table service.
public enum RoutingEngine: String, Sendable, CaseIterable {
  case osrm, valhalla

  /// Places that a reply's sources may lie apart from the engine's nearest road.
  static let tolerance = 20.0

  /// Most places of a request on either side; Valhalla answers 50 × 50 by default, OSRM 100 in all.
  public static let block = 50

  /// The request for the ways from some places to others, as path, query and body.
  func request(_ base: URL, from: [TravelPlace], to: [TravelPlace]) -> URLRequest? {
    switch self {
    case .osrm:
      let points = Self.points(from == to ? from : from + to)
      var path = "\(Self.trimmed(base))/table/v1/driving/\(points)?annotations=duration,distance"
      if from != to {
        let (sources, targets) = (
          from.indices.map(String.init), to.indices.map { String($0 + from.count) }
        )
        path += "&sources=\(sources.joined(separator: ";"))"
        path += "&destinations=\(targets.joined(separator: ";"))"
      }
      return URL(string: path).map { URLRequest(url: $0) }
    case .valhalla:
      guard let url = URL(string: "\(Self.trimmed(base))/sources_to_targets") else { return nil }
      var request = URLRequest(url: url)
      request.httpMethod = "POST"
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
      request.httpBody = Data(Self.body(from: from, to: to).utf8)
      return request
    }
  }

  /// What to ask an engine elsewhere for, in one request: the query of OSRM or the body for Valhalla.
  public func question(_ places: [TravelPlace]) -> String {
    switch self {
    case .osrm:
      return "/table/v1/driving/\(Self.points(places))?annotations=duration,distance"
    case .valhalla: return Self.body(from: places, to: places)
    }
  }

  /// As OSRM writes points: longitude before latitude.
  private static func points(_ places: [TravelPlace]) -> String {
    places.map { "\(degrees($0.coordinates.longitude)),\(degrees($0.coordinates.latitude))" }
      .joined(separator: ";")
  }

  private static func body(from: [TravelPlace], to: [TravelPlace]) -> String {
    func points(_ places: [TravelPlace]) -> String {
      places.map {
        "{\"lat\":\(degrees($0.coordinates.latitude)),\"lon\":\(degrees($0.coordinates.longitude))}"
      }.joined(separator: ",")
    }
    return "{\"sources\":[\(points(from))],\"targets\":[\(points(to))],\"costing\":\"auto\","
      + "\"units\":\"kilometers\"}"
  }

  /// Five decimals, about a metre; never an exponent.
  private static func degrees(_ value: Double) -> String {
    let units = Int((value * 100_000).rounded())
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(5) + "." + padded.suffix(5)
  }

  private static func trimmed(_ base: URL) -> String {
    let text = base.absoluteString
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}

extension RoutingReply {
  /// The reply's table, where it is that of these places.
  ///
  /// - Throws: where it has another size, or places that lie elsewhere.
  public func table(
    from: [TravelPlace], to: [TravelPlace]
  ) throws(RoutingFailure) -> RoutingTable {
    let columns = table.ways.first?.count ?? 0
    guard table.ways.count == from.count, columns == to.count else {
      throw .wrongSize(rows: table.ways.count, columns: columns, places: from.count)
    }
    for (places, found) in [(from, sources), (to, targets)] {
      guard let found, found.count == places.count else { continue }
      for (place, point) in zip(places, found) {
        guard let point else { continue }
        let distance = place.coordinates.kilometres(to: point)
        guard distance <= RoutingEngine.tolerance else {
          throw .elsewhere(place: place.name, kilometres: Int(distance))
        }
      }
    }
    try requireLengths(from, to)
    return table
  }

  /// A table in another order shows by roads shorter than the straight line, less what a road may lie
  /// apart from either point.
  private func requireLengths(
    _ from: [TravelPlace], _ to: [TravelPlace]
  ) throws(RoutingFailure) {
    for (start, row) in zip(from, table.ways) {
      for (end, way) in zip(to, row) {
        guard let way else { continue }
        let straight = start.coordinates.kilometres(to: end.coordinates)
        guard way.metres / 1000 >= straight * 0.9 - 5 else {
          throw .tooShort(from: start.name, to: end.name)
        }
      }
    }
  }
}
