import CalendarValues
import IntegerProgramming
import Mentoring

/// The program that gives every meeting a stretch of days, or none; Docs/Calendar.md, section 4.
struct WeeksProgram {
  private(set) var program = IntegerProgram()
  /// `place[i][s]`: meeting i is held in its slot s.
  private var places: [[Variable]] = []
  /// `unheld[i]`.
  private var unheld: [Variable] = []
  /// Rows of months: the variable for trips above the fair share, and the trips.
  private var months: [(over: Variable, trips: LinearExpression, fair: Int)] = []
  private let problem: CalendarProblem

  init(_ problem: CalendarProblem, _ cuts: [StretchCut]) {
    self.problem = problem
    var objective = LinearExpression()
    for meeting in problem.meetings.indices {
      let own = problem.slots[meeting].map { slot in
        let variable = program.addBinary()
        objective.add(slot.cost, variable)
        return variable
      }
      let none = program.addBinary()
      objective.add(problem.weights.unheld, none)
      program.addConstraint(
        LinearExpression(sumOf: own + [none]), lower: 1, upper: 1)
      places.append(own)
      unheld.append(none)
    }
    requireOrder()
    requirePeople()
    requirePlaces()
    requireVehicles()
    addMonths(&objective)
    add(cuts, &objective)
    program.objective = Objective(.minimize, objective)
  }

  /// `apart[series,k,w]`: of two visits that follow one another the first is at least `apart` weeks
  /// earlier: Σ place[k, weeks > w − apart] + Σ place[k + 1, weeks ≤ w] ≤ 1.
  private mutating func requireOrder() {
    for own in problem.series {
      for (first, second) in zip(own, own.dropFirst()) {
        let weeks = Set(problem.slots[second].map { problem.stretches[$0.stretch].week })
        for week in weeks.sorted() {
          var row = LinearExpression()
          for (slot, variable) in zip(problem.slots[first], places[first])
          where problem.stretches[slot.stretch].week > week - problem.rules.apart {
            row.add(1, variable)
          }
          if row.terms.isEmpty { continue }
          for (slot, variable) in zip(problem.slots[second], places[second])
          where problem.stretches[slot.stretch].week <= week {
            row.add(1, variable)
          }
          program.addConstraint(row, lower: nil, upper: 1)
        }
      }
    }
  }

  /// `trips_a_week[p,w]` and, as a relaxation of one meeting a day, `days[p,stretch]`.
  private mutating func requirePeople() {
    let days = problem.stretches.map(\.days.count)
    var byPerson: [Attendee: [Int]] = [:]
    for (number, meeting) in problem.meetings.enumerated() {
      for person in meeting.people { byPerson[person, default: []].append(number) }
    }
    for (person, own) in byPerson.sorted(by: { $0.key < $1.key }) {
      var weeks: [Int: LinearExpression] = [:]
      var stretches: [Int: LinearExpression] = [:]
      for meeting in own {
        let item = problem.meetings[meeting]
        let travels =
          CalendarProblem.isTrip(item) && item.parties.contains { $0.people.contains(person) }
        for (slot, variable) in zip(problem.slots[meeting], places[meeting]) {
          stretches[slot.stretch, default: LinearExpression()].add(1, variable)
          if travels {
            weeks[problem.stretches[slot.stretch].week, default: LinearExpression()]
              .add(1, variable)
          }
        }
      }
      if let most = problem.rules.tripsAWeek { limit(weeks) { _ in most } }
      limit(stretches) { days[$0] }
    }
  }

  /// `hosted[h,stretch]`.
  private mutating func requirePlaces() {
    guard let most = problem.rules.hostedADay else { return }
    let days = problem.stretches.map(\.days.count)
    var byHost: [School.ID: [Int: LinearExpression]] = [:]
    for (number, meeting) in problem.meetings.enumerated() where CalendarProblem.isTrip(meeting) {
      for (slot, variable) in zip(problem.slots[number], places[number]) {
        byHost[meeting.host!, default: [:]][slot.stretch, default: LinearExpression()]
          .add(1, variable)
      }
    }
    for (_, stretches) in byHost.sorted(by: { $0.key < $1.key }) {
      limit(stretches) { most * days[$0] }
    }
  }

  /// `vehicles[seats,stretch]`, a relaxation: parties of more than so many people need vehicles with
  /// more seats.
  private mutating func requireVehicles() {
    let vehicles = problem.rules.vehicles
    if vehicles.isEmpty { return }
    let days = problem.stretches.map(\.days.count)
    for least in Set([0] + vehicles.map(\.seats)).sorted() {
      let ways = vehicles.filter { $0.seats > least }.reduce(0) { $0 + $1.tripsADay }
      var stretches: [Int: LinearExpression] = [:]
      for (number, meeting) in problem.meetings.enumerated() {
        for (slot, variable) in zip(problem.slots[number], places[number]) {
          let day = problem.dayRules.days[problem.stretches[slot.stretch].days[0]]
          let parties = meeting.parties.count {
            $0.people.count > least && problem.dayRules.needsVehicle($0, meeting, on: day)
          }
          if parties > 0 {
            stretches[slot.stretch, default: LinearExpression()].add(parties, variable)
          }
        }
      }
      limit(stretches) { ways * days[$0] }
    }
  }

  private mutating func limit(
    _ rows: [Int: LinearExpression], _ most: (Int) -> Int
  ) {
    for (key, row) in rows.sorted(by: { $0.key < $1.key }) {
      let limit = most(key)
      if row.terms.reduce(0, { $0 + $1.coefficient }) > limit {
        program.addConstraint(row, lower: nil, upper: limit)
      }
    }
  }

  /// `month[g,m]`: over[g,m] ≥ trips of the group in the month − its fair share.
  private mutating func addMonths(_ objective: inout LinearExpression) {
    guard problem.weights.month > 0 else { return }
    for group in problem.balanceGroups {
      var byMonth: [Int: LinearExpression] = [:]
      for meeting in group {
        for (slot, variable) in zip(problem.slots[meeting], places[meeting]) {
          byMonth[problem.stretches[slot.stretch].month, default: LinearExpression()]
            .add(1, variable)
        }
      }
      for (month, trips) in byMonth.sorted(by: { $0.key < $1.key }) {
        let fair = problem.fairShare(of: group.count, in: month)
        guard trips.terms.count > fair else { continue }
        let over = program.addVariable(lower: 0, upper: group.count)
        objective.add(problem.weights.month, over)
        var row = trips
        row.add(-1, over)
        program.addConstraint(row, lower: nil, upper: fair)
        months.append((over, trips, fair))
      }
    }
  }

  private mutating func add(_ cuts: [StretchCut], _ objective: inout LinearExpression) {
    var extra: [Int: Variable] = [:]
    for cut in cuts {
      var row = LinearExpression()
      for meeting in cut.meetings {
        let slot = problem.slots[meeting].firstIndex { $0.stretch == cut.stretch }!
        row.add(1, places[meeting][slot])
      }
      guard let more = cut.more else {
        program.addConstraint(row, lower: nil, upper: cut.meetings.count - 1)
        continue
      }
      if extra[cut.stretch] == nil {
        let most = cuts.filter { $0.stretch == cut.stretch }.compactMap(\.more).max()!
        let variable = program.addVariable(lower: 0, upper: most)
        extra[cut.stretch] = variable
        objective.add(1, variable)
      }
      // extra ≥ more × (Σ place − (count − 1))
      var bound = row.scaled(by: more)
      bound.add(-1, extra[cut.stretch]!)
      program.addConstraint(bound, lower: nil, upper: more * (cut.meetings.count - 1))
      extraRows.append((extra[cut.stretch]!, row, more, cut.meetings.count))
    }
  }

  private var extraRows: [(extra: Variable, row: LinearExpression, more: Int, count: Int)] = []

  /// The slot of each meeting; nil: it has none.
  func slots(at values: [Int]) -> [Int?] {
    places.map { own in own.firstIndex { values[$0.index] == 1 } }
  }

  /// The values of all variables for given slots.
  func values(of slots: [Int?]) -> [Int] {
    var values = [Int](repeating: 0, count: program.variableCount)
    for (meeting, slot) in slots.enumerated() {
      values[(slot.map { places[meeting][$0] } ?? unheld[meeting]).index] = 1
    }
    for month in months {
      values[month.over.index] = max(0, month.trips.value(at: values) - month.fair)
    }
    for item in extraRows {
      let least = item.more * (item.row.value(at: values) - (item.count - 1))
      values[item.extra.index] = max(values[item.extra.index], least)
    }
    return values
  }
}

/// What the days of a stretch say about the meetings in it, learned when they were tried.
struct StretchCut: Sendable {
  let stretch: Int
  let meetings: [Int]
  /// Points that they cost together above the sum of their least; nil: they cannot all be held there.
  let more: Int?
}
