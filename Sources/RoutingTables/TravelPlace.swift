import Mentoring

/// A place whose ways an engine is asked for: a settlement of the programme, or a school.
public struct TravelPlace: Sendable, Hashable {
  /// As the travel table writes it.
  public let name: String
  public let coordinates: Coordinates

  public init(name: String, coordinates: Coordinates) {
    self.name = name
    self.coordinates = coordinates
  }

  /// Settlements in the order of their first school, at that school's point; schools without a
  /// settlement stand for themselves. What has no coordinates is left out.
  public static func settlements(_ schools: [School]) -> [TravelPlace] {
    var seen: Set<String> = []
    return schools.compactMap { school in
      guard let coordinates = school.coordinates else { return nil }
      let name = school.settlement.isEmpty ? school.id.text : school.settlement
      return seen.insert(name).inserted ? TravelPlace(name: name, coordinates: coordinates) : nil
    }
  }

  /// Every school that has coordinates.
  public static func schools(_ schools: [School]) -> [TravelPlace] {
    schools.compactMap { school in
      school.coordinates.map { TravelPlace(name: school.id.text, coordinates: $0) }
    }
  }
}
