import Mentoring

/// A settlement with its point, not that of a building.
struct Settlement {
  let name: String
  let coordinates: Coordinates?
  let locality: School.Locality

  init(
    _ name: String, _ latitude: Double, _ longitude: Double, _ locality: School.Locality = .rural
  ) {
    self.name = name
    coordinates = Coordinates(latitude: latitude, longitude: longitude)
    self.locality = locality
  }

  /// A settlement beyond the map, reached by the table of ways or not at all.
  init(_ name: String, _ locality: School.Locality) {
    self.name = name
    coordinates = nil
    self.locality = locality
  }

  /// A way to another settlement: the straight line times a detour, at a speed.
  ///
  /// - Precondition: both have coordinates.
  func way(
    to other: Settlement, kilometresAnHour speed: Int, detour: Thousandths,
    _ seasons: Set<Season> = Set(Season.allCases)
  ) -> TravelRow {
    guard let start = coordinates, let end = other.coordinates else {
      preconditionFailure("no coordinates")
    }
    let hectometres = Int((start.kilometres(to: end) * 10).rounded()) * detour.value / 1000
    return TravelRow(
      from: .settlement(name), to: .settlement(other.name),
      time: Minutes(roundedQuotient(hectometres * 6, speed)), distance: Hectometres(hectometres),
      seasons: seasons)
  }

  /// No road in these seasons.
  func noRoad(to other: Settlement, _ seasons: Set<Season> = Set(Season.allCases)) -> TravelRow {
    TravelRow(
      from: .settlement(name), to: .settlement(other.name), time: nil, distance: nil,
      seasons: seasons)
  }
}

extension SchoolSketch {
  /// - Parameters:
  ///   - staff: teachers, then other pedagogues.
  ///   - contingent: pupils in need of special support, in tenths of a percent.
  init(
    _ id: School.ID, _ name: String, _ kind: School.Kind, _ place: Settlement, pupils: Int?,
    status: School.Status = .ordinary, staff: (teachers: Int, others: Int), contingent: Int? = nil,
    load: Int = 1, contracts: Int? = nil
  ) {
    school = School(
      id: id, name: name, kind: kind, settlement: place.name, coordinates: place.coordinates,
      locality: place.locality, pupils: pupils, status: status, recipientLoad: load,
      contractLimit: contracts, contingent: contingent.map { Thousandths($0) })
    teachers = staff.teachers
    otherStaff = staff.others
  }

  /// A school whose name is made up after its number and place.
  init(
    number: Int, _ id: School.ID, _ kind: School.Kind, _ place: Settlement, pupils: Int?,
    status: School.Status = .ordinary, staff: (teachers: Int, others: Int), contingent: Int? = nil,
    load: Int = 1, contracts: Int? = nil
  ) {
    self.init(
      id, "Школа \(number) (\(place.name); условное название)", kind, place, pupils: pupils,
      status: status, staff: staff, contingent: contingent, load: load, contracts: contracts)
  }
}

extension Topic {
  /// Topics with the codes `K01`, `K02`, … in this order.
  static func list(_ names: [String]) -> [Topic] {
    names.enumerated().map { position, name in
      Topic(id: Topic.ID("K" + paddedText(position + 1, width: 2)), name: name)
    }
  }
}

extension SWOTItem {
  /// One topic, weight and note at several schools.
  static func items(
    _ quadrant: Quadrant, _ topic: Topic.ID, at schools: [School.ID], weight: Int,
    _ note: String = ""
  ) -> [SWOTItem] {
    schools.map {
      SWOTItem(school: $0, quadrant: quadrant, topic: topic, weight: weight, note: note)
    }
  }
}
