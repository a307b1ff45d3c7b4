import Mentoring

/// Which schools may lie within some minutes of another, so that not every pair has to be looked at.
///
/// Gives every school that is within the limit, and perhaps some that are not; the exact way is
/// looked up afterwards.
struct SchoolVicinity {
  private let programme: Programme
  private let bySettlement: [String: [Int]]
  /// Schools with coordinates by rising latitude, where ways may be estimated.
  private let byLatitude: [(latitude: Double, school: Int)]
  /// Kilometres as the crow flies beyond which an estimated way is over the limit.
  private let reach: Double
  private var listed: [Place: Set<Place>] = [:]
  private var known: [[Int]?]

  init(_ programme: Programme, limit: Minutes) {
    self.programme = programme
    bySettlement = Dictionary(grouping: programme.schools.indices) {
      programme.schools[$0].settlement
    }
    let rules = programme.rules.travel
    let located = programme.schools.indices.compactMap { school in
      programme.schools[school].coordinates.map { ($0.latitude, school) }
    }
    byLatitude = rules.estimates ? located.sorted { $0 < $1 } : []
    // One minute more than the limit, for rounding, at the greater speed without any detour beyond
    // the rules' own.
    let speed = Double(max(rules.urbanSpeed, rules.ruralSpeed))
    reach = Double(limit.value + 1) / 60 * speed / (Double(rules.detour.value) / 1000) + 0.1
    for row in programme.travelRows {
      listed[row.from, default: []].insert(row.to)
      listed[row.to, default: []].insert(row.from)
    }
    known = Array(repeating: nil, count: programme.schools.count)
  }

  /// The school itself and those near it, in the order of schools.
  mutating func schools(near school: Int) -> [Int] {
    if let found = known[school] { return found }
    let found = find(school)
    known[school] = found
    return found
  }

  private func find(_ index: Int) -> [Int] {
    let school = programme.schools[index]
    var found: Set<Int> = [index]
    if !school.settlement.isEmpty { found.formUnion(bySettlement[school.settlement] ?? []) }
    for place in [Place.school(school.id), .settlement(school.settlement)] {
      for end in listed[place] ?? [] {
        switch end {
        case .school(let id): found.insert(programme.schoolIndex[id]!)
        case .settlement(let name): found.formUnion(bySettlement[name] ?? [])
        }
      }
    }
    if let place = school.coordinates { found.formUnion(located(near: place)) }
    return found.sorted()
  }

  private func located(near place: Coordinates) -> [Int] {
    // A degree of latitude is 111.19 km on the sphere by which ways are estimated.
    let band = reach / 111.1
    var (low, high) = (0, byLatitude.count)
    while low < high {
      let middle = (low + high) / 2
      if byLatitude[middle].latitude < place.latitude - band {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return byLatitude[low...].prefix { $0.latitude <= place.latitude + band }.map(\.school)
      .filter { programme.schools[$0].coordinates!.kilometres(to: place) <= reach }
  }
}

/// Schools whose teachers could meet in person, under the greatest limits of any teacher.
struct PeopleVicinity {
  private var mentors: SchoolVicinity
  private var mentees: SchoolVicinity
  private var forGroups: [[Int]?]

  init(_ surroundings: Surroundings, mentorLimits: [Minutes], menteeLimits: [Minutes]) {
    let programme = surroundings.programme
    mentors = SchoolVicinity(programme, limit: mentorLimits.max() ?? .zero)
    mentees = SchoolVicinity(programme, limit: menteeLimits.max() ?? .zero)
    forGroups = Array(repeating: nil, count: programme.schools.count)
  }

  /// Schools of mentors who could come to the school, or, for groups, to one that its teachers could
  /// come to; in the order of schools.
  mutating func schools(near school: Int, forGroups isForGroups: Bool) -> [Int] {
    guard isForGroups else { return mentors.schools(near: school) }
    if let known = forGroups[school] { return known }
    var found: Set<Int> = []
    for place in mentees.schools(near: school) { found.formUnion(mentors.schools(near: place)) }
    let sorted = found.sorted()
    forGroups[school] = sorted
    return sorted
  }
}
