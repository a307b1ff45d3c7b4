import CalendarValues
import IntegerProgramming
import Mentoring

/// The program that gives the meetings of one stretch their days and vehicles; Docs/Calendar.md,
/// section 5.
struct DaysProgram {
  private(set) var program = IntegerProgram()
  private var held: [[Variable]] = []
  /// For each meeting and option, for each party: vehicles and their variables.
  private var rides: [[[[(vehicle: Int, variable: Variable)]]]] = []
  private let problem: CalendarProblem
  private let meetings: [Int]
  private let slots: [CalendarProblem.Slot]

  /// - Parameter mayDrop: whether meetings may stay without a day, at the price of that.
  init(_ problem: CalendarProblem, _ stretch: Int, _ meetings: [Int], mayDrop: Bool) {
    self.problem = problem
    self.meetings = meetings
    slots = meetings.map { meeting in
      problem.slots[meeting].first { $0.stretch == stretch }!
    }
    var objective = LinearExpression()
    for slot in slots {
      let own = slot.options.map { option in
        let variable = program.addBinary()
        objective.add(option.missed * problem.weights.lesson, variable)
        return variable
      }
      var all = own
      if mayDrop {
        let none = program.addBinary()
        objective.add(problem.weights.unheld, none)
        all.append(none)
      }
      program.addConstraint(LinearExpression(sumOf: all), lower: 1, upper: 1)
      held.append(own)
    }
    requireOneADay()
    requireVehicles()
    program.objective = Objective(.minimize, objective)
  }

  private struct Key<Subject: Hashable & Comparable>: Hashable, Comparable {
    let subject: Subject
    let day: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.day, left.subject) < (right.day, right.subject)
    }
  }

  /// `person[p,d]` ≤ 1 and `hosted_a_day[h,d]`.
  private mutating func requireOneADay() {
    var people: [Key<Attendee>: LinearExpression] = [:]
    var hosts: [Key<School.ID>: LinearExpression] = [:]
    for (number, slot) in slots.enumerated() {
      let meeting = problem.meetings[meetings[number]]
      for (option, variable) in zip(slot.options, held[number]) {
        for person in meeting.people {
          people[Key(subject: person, day: option.day), default: LinearExpression()]
            .add(1, variable)
        }
        if CalendarProblem.isTrip(meeting) {
          hosts[Key(subject: meeting.host!, day: option.day), default: LinearExpression()]
            .add(1, variable)
        }
      }
    }
    for (_, row) in people.sorted(by: { $0.key < $1.key }) where row.terms.count > 1 {
      program.addConstraint(row, lower: nil, upper: 1)
    }
    guard let most = problem.rules.hostedADay else { return }
    for (_, row) in hosts.sorted(by: { $0.key < $1.key }) where row.terms.count > most {
      program.addConstraint(row, lower: nil, upper: most)
    }
  }

  /// `ride[party,d]`: a party that needs one goes by one vehicle; `vehicle[c,d]` ≤ trips_a_day.
  private mutating func requireVehicles() {
    let vehicles = problem.rules.vehicles
    var loads: [Key<Int>: LinearExpression] = [:]
    for (number, slot) in slots.enumerated() {
      let meeting = problem.meetings[meetings[number]]
      rides.append(
        zip(slot.options, held[number]).map { option, isHeld in
          meeting.parties.map { party in
            let day = problem.dayRules.days[option.day]
            guard problem.dayRules.needsVehicle(party, meeting, on: day) else { return [] }
            let fitting = vehicles.indices.filter {
              vehicles[$0].serves(party.from) && vehicles[$0].seats >= party.people.count
            }
            let own = fitting.map { vehicle in
              let variable = program.addBinary()
              loads[Key(subject: vehicle, day: option.day), default: LinearExpression()]
                .add(1, variable)
              return (vehicle: vehicle, variable: variable)
            }
            var row = LinearExpression(sumOf: own.map(\.variable))
            row.add(-1, isHeld)
            program.addConstraint(row, lower: 0, upper: 0)
            return own
          }
        })
    }
    for (key, row) in loads.sorted(by: { $0.key < $1.key })
    where row.terms.count > vehicles[key.subject].tripsADay {
      program.addConstraint(row, lower: nil, upper: vehicles[key.subject].tripsADay)
    }
  }

  /// Where each meeting stands; nil: it was left without a day.
  func placements(at values: [Int]) -> [Placement?] {
    slots.indices.map { number in
      guard let chosen = held[number].firstIndex(where: { values[$0.index] == 1 }) else {
        return nil
      }
      let option = slots[number].options[chosen]
      return Placement(
        day: option.day, start: option.start, missed: option.missed, shift: slots[number].shift,
        vehicles: rides[number][chosen].map { party in
          party.first { values[$0.variable.index] == 1 }?.vehicle
        })
    }
  }
}
