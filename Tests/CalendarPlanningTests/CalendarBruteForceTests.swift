import CalendarAudit
import CalendarValues
import GLPKSolver
import Mentoring
import Testing
import YearRecords

@testable import CalendarPlanning

/// On tiny calendars the search finds what trying everything finds.
@Suite struct CalendarBruteForceTests {
  /// SplitMix64.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  private func small(_ seed: UInt64) -> SmallCalendar {
    var chance = Chance(state: seed)
    var small = SmallCalendar()
    // Four days in two weeks and two months.
    small.first = SmallCalendar.day(10, 29)
    small.last = SmallCalendar.day(11, 3)
    small.rules.terms = [.init(small.first, small.last)]
    small.visits = Int.random(in: 1...2, using: &chance)
    small.rules.datesMeetings = false
    small.rules.tripsAWeek = Int.random(in: 1...2, using: &chance)
    small.rules.hostedADay = Int.random(in: 1...2, using: &chance)
    small.rules.shift = Int.random(in: 0...1, using: &chance)
    small.rules.day = 8 * 60..<13 * 60
    small.rules.weights.month = Int.random(in: 0...12, using: &chance)
    if Bool.random(using: &chance) {
      small.rules.vehicles = [.init(id: "a", seats: Int.random(in: 1...3, using: &chance))]
      if Bool.random(using: &chance) { small.rules.vehicles.append(.init(id: "b", seats: 1)) }
    }
    if Bool.random(using: &chance) {
      small.rules.exams = [
        .init(
          days: .init(SmallCalendar.day(10, 30), SmallCalendar.day(11, 2)), name: "e",
          schools: ["S3"])
      ]
    }
    var ways = [("T1", "T3"), ("T2", "T4"), ("T1", "T5"), ("T3", "T5"), ("T5", "T2"), ("T4", "T1")]
    ways.shuffle(using: &chance)
    for way in ways.prefix(small.visits == 1 ? 4 : 2) {
      small.pair(Teacher.ID(way.0), Teacher.ID(way.1))
    }
    for teacher in ["T1", "T2", "T3", "T4", "T5"] where Bool.random(using: &chance) {
      for weekday in Weekday.allCases.prefix(5) where Bool.random(using: &chance) {
        small.lesson(Teacher.ID(teacher), weekday, 1...Int.random(in: 1...5, using: &chance))
      }
    }
    return small
  }

  /// The fewest points of any calendar, each tried day by day and judged by the audit's rules alone.
  private func best(_ small: SmallCalendar) throws -> Int {
    let programme = try small.programme()
    let meetings = MeetingDemand(small.plan, of: programme, small.rules).meetings
    let dayRules = DayRules(programme, small.rules, timetable: small.timetable)
    let options = meetings.map(dayRules.options)
    var best = Int.max
    var chosen = [DayRules.Option?](repeating: nil, count: meetings.count)
    func judge() throws {
      // Every way to share out the vehicles.
      var vehicleChoices: [[String?]] = [[]]
      for (meeting, option) in zip(meetings, chosen) {
        guard let option, let party = meeting.parties.first else { continue }
        let needs = dayRules.needsVehicle(party, meeting, on: dayRules.days[option.day])
        let own: [String?] = needs ? small.rules.vehicles.map(\.id) : [nil]
        vehicleChoices = vehicleChoices.flatMap { choice in own.map { choice + [$0] } }
      }
      for vehicles in vehicleChoices {
        var left = vehicles[...]
        var calendar = MeetingCalendar(
          status: .unsolved, held: [], unheld: [], costs: .init(), points: 0, bound: 0)
        for (meeting, option) in zip(meetings, chosen) {
          if let option {
            calendar.held.append(
              HeldMeeting(
                meeting: meeting, date: dayRules.days[option.day], start: option.start,
                vehicles: meeting.parties.isEmpty ? [] : [left.removeFirst()]))
          } else {
            calendar.unheld.append(UnheldMeeting(meeting: meeting, obstacles: [], nearest: nil))
          }
        }
        // The audit says what such a calendar costs, by finding its stated points wrong.
        calendar.points = -1
        let found = CalendarAudit.violations(
          of: calendar, for: small.plan, of: programme, small.rules, timetable: small.timetable)
        guard found.allSatisfy({ $0.rule == .stated }) else { continue }
        let points = found.first { $0.subject == "points" }!.detail.split(separator: " ").last!
        best = min(best, Int(points)!)
      }
    }
    func tryAll(_ number: Int) throws {
      guard number < meetings.count else { return try judge() }
      let people = Set(meetings[number].people)
      for option in options[number] {
        // Nobody is in two places, which the audit would say too; it only saves time to know.
        let isTaken = (0..<number).contains {
          chosen[$0]?.day == option.day && !people.isDisjoint(with: meetings[$0].people)
        }
        if isTaken { continue }
        chosen[number] = option
        try tryAll(number + 1)
      }
      chosen[number] = nil
      try tryAll(number + 1)
    }
    try tryAll(0)
    return best
  }

  @Test(arguments: 1...16) func theSearchFindsTheBest(seed: Int) throws {
    let small = small(UInt64(seed))
    let calendar = try small.calendar()
    #expect(try small.violations(calendar) == [])
    #expect(calendar.status == .optimal)
    #expect(try calendar.points == best(small))
  }
}
