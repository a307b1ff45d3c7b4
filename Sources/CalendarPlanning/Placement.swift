import CalendarValues

/// Where a meeting stands: its day, its start, its vehicles.
struct Placement: Sendable, Hashable {
  /// Position among the meeting days.
  var day: Int
  var start: Int
  var missed: Int
  var shift: Int
  /// Positions among the rules' vehicles; nil: none needed.
  var vehicles: [Int?]
}

/// Who and what is taken by meetings that have their days.
struct Occupancy: Sendable {
  private let problem: CalendarProblem
  private struct PersonDay: Hashable {
    let person: Attendee
    let day: Int
  }
  private struct PersonWeek: Hashable {
    let person: Attendee
    let week: Int
  }
  private struct HostDay: Hashable {
    let host: String
    let day: Int
  }
  private struct VehicleDay: Hashable {
    let vehicle: Int
    let day: Int
  }
  private var personDays: [PersonDay: String] = [:]
  private var trips: [PersonWeek: Int] = [:]
  private var hosted: [HostDay: Int] = [:]
  private var used: [VehicleDay: Int] = [:]
  /// Weeks of the meetings of a series, by number.
  private var weeks: [String: [Int: Int]] = [:]

  init(_ problem: CalendarProblem) { self.problem = problem }

  private func week(_ day: Int) -> Int { problem.dayRules.days[day].weekNumber }

  mutating func add(_ meeting: Meeting, _ place: Placement) {
    for person in meeting.people {
      personDays[PersonDay(person: person, day: place.day)] = meeting.id
    }
    weeks[meeting.series, default: [:]][meeting.number] = week(place.day)
    guard CalendarProblem.isTrip(meeting) else { return }
    for person in meeting.parties.flatMap(\.people) {
      trips[PersonWeek(person: person, week: week(place.day)), default: 0] += 1
    }
    hosted[HostDay(host: meeting.host!.text, day: place.day), default: 0] += 1
    for vehicle in place.vehicles.compactMap(\.self) {
      used[VehicleDay(vehicle: vehicle, day: place.day), default: 0] += 1
    }
  }

  /// Vehicles for a meeting's parties on a day: of those that are free the smallest that will do.
  func vehicles(for meeting: Meeting, on day: Int) -> [Int?]? {
    let rules = problem.rules
    var own: [Int: Int] = [:]
    let order = rules.vehicles.indices.sorted {
      (rules.vehicles[$0].seats, $0) < (rules.vehicles[$1].seats, $1)
    }
    var found = [Int?](repeating: nil, count: meeting.parties.count)
    let date = problem.dayRules.days[day]
    let bySize = meeting.parties.indices.sorted {
      (-meeting.parties[$0].people.count, $0) < (-meeting.parties[$1].people.count, $1)
    }
    for position in bySize {
      let party = meeting.parties[position]
      guard problem.dayRules.needsVehicle(party, meeting, on: date) else { continue }
      let free = order.first { number in
        let vehicle = rules.vehicles[number]
        let taken = used[VehicleDay(vehicle: number, day: day)] ?? 0
        return vehicle.serves(party.from) && vehicle.seats >= party.people.count
          && taken + (own[number] ?? 0) < vehicle.tripsADay
      }
      guard let free else { return nil }
      own[free, default: 0] += 1
      found[position] = free
    }
    return found
  }

  /// What other meetings have against a day.
  func obstacles(_ meeting: Meeting, on day: Int) -> [Obstacle] {
    var found: [Obstacle] = []
    if let near = tooNear(meeting, week(day)) { found.append(near) }
    for person in meeting.people where personDays[PersonDay(person: person, day: day)] != nil {
      found.append(Obstacle(.person, "\(person)"))
    }
    guard CalendarProblem.isTrip(meeting) else { return found }
    let rules = problem.rules
    if let most = rules.tripsAWeek {
      for person in meeting.parties.flatMap(\.people) {
        let own = trips[PersonWeek(person: person, week: week(day))] ?? 0
        if own >= most { found.append(Obstacle(.tripsAWeek, "\(person)", needed: own + 1)) }
      }
    }
    if let most = rules.hostedADay {
      let own = hosted[HostDay(host: meeting.host!.text, day: day)] ?? 0
      if own >= most {
        found.append(Obstacle(.hostedADay, meeting.host!.text, needed: own + 1))
      }
    }
    if vehicles(for: meeting, on: day) == nil { found.append(Obstacle(.vehicles)) }
    return found
  }

  func isFree(_ meeting: Meeting, on day: Int) -> Bool { obstacles(meeting, on: day).isEmpty }

  private func tooNear(_ meeting: Meeting, _ week: Int) -> Obstacle? {
    let others = weeks[meeting.series] ?? [:]
    for number in [meeting.number - 1, meeting.number + 1] {
      guard let other = others[number] else { continue }
      let distance = number < meeting.number ? week - other : other - week
      if distance < problem.rules.apart {
        return Obstacle(.apart, "\(meeting.series)#\(number)", needed: distance)
      }
    }
    return nil
  }
}
