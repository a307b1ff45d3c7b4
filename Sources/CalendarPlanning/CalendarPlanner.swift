import CalendarValues
import IntegerProgramming
import Mentoring
import YearRecords

/// Turns a plan into dates; Docs/Calendar.md says what is asked, what is a rule and what is better.
public struct CalendarPlanner: Sendable {
  /// Work without an `--effort`.
  public static let defaultEffort = 20

  private let solver: any Solver
  private let threads: Int
  private let effort: Int

  /// - Parameters:
  ///   - solver: solves relaxations, and the programs of days.
  ///   - threads: nodes evaluated side by side; the calendar does not depend on it.
  ///   - effort: simplex iterations of each round in thousands; 0: no search.
  public init(solver: any Solver, threads: Int, effort: Int = Self.defaultEffort) {
    self.solver = solver
    self.threads = threads
    self.effort = effort
  }

  public func calendar(
    for plan: Plan, of programme: Programme, _ rules: CalendarRules, timetable: [WeeklyLesson]
  ) throws(SolverFailure) -> MeetingCalendar {
    try calendar(
      MeetingDemand(plan, of: programme, rules).meetings,
      DayRules(programme, rules, timetable: timetable))
  }

  /// The calendar of given meetings.
  func calendar(
    _ meetings: [Meeting], _ dayRules: DayRules
  ) throws(SolverFailure) -> MeetingCalendar {
    let isFirst: (Meeting) -> Bool = { !$0.parties.isEmpty || $0.kind == .seminar }
    let trips = CalendarProblem(meetings.filter(isFirst), dayRules)
    let sessions = CalendarProblem(meetings.filter { !isFirst($0) }, dayRules)
    let search = CalendarSearch(problem: trips, solver: solver, threads: threads, effort: effort)
    let first = try search.run()
    var occupancy = Occupancy(trips)
    for (meeting, place) in zip(trips.meetings, first.placements) {
      if let place { occupancy.add(meeting, place) }
    }
    let second = SessionSearch(problem: sessions).run(around: &occupancy)
    var costs = MeetingCalendar.Costs()
    costs.months = search.monthsAbove(first.placements)
    var held: [HeldMeeting] = []
    var unheld: [UnheldMeeting] = []
    let all =
      zip(trips.meetings, first.placements).map { ($0, $1, trips) }
      + zip(sessions.meetings, second.placements).map { ($0, $1, sessions) }
    for (meeting, place, problem) in all {
      if let place {
        costs.lessons += place.missed
        costs.shifts += place.shift
        held.append(
          HeldMeeting(
            meeting: meeting, date: dayRules.days[place.day], start: place.start,
            vehicles: meeting.parties.indices.map { number in
              guard number < place.vehicles.count else { return nil }
              return place.vehicles[number].map { dayRules.rules.vehicles[$0].id }
            }))
      } else {
        costs.unheld += 1
        unheld.append(Reasons(problem, occupancy).unheld(meeting))
      }
    }
    held.sort { ($0.date, $0.start, $0.meeting.id) < ($1.date, $1.start, $1.meeting.id) }
    unheld.sort { $0.meeting.id < $1.meeting.id }
    let points = first.points + second.points
    let bound = first.bound + second.bound
    return MeetingCalendar(
      status: points == bound ? .optimal : .effortLimit, held: held, unheld: unheld, costs: costs,
      points: points, bound: bound)
  }
}

/// Why a meeting has no day.
struct Reasons {
  private let problem: CalendarProblem
  private let occupancy: Occupancy

  init(_ problem: CalendarProblem, _ occupancy: Occupancy) {
    self.problem = problem
    self.occupancy = occupancy
  }

  func unheld(_ meeting: Meeting) -> UnheldMeeting {
    let dayRules = problem.dayRules
    let number = problem.meetings.firstIndex { $0.id == meeting.id }!
    let possible = Dictionary(
      dayRules.options(of: meeting).map { ($0.day, $0.start) }, uniquingKeysWith: { one, _ in one })
    let part = Set(problem.slots[number].flatMap { $0.options.map(\.day) })
    var tally: [Obstacle.Rule: Int] = [:]
    var nearest: UnheldMeeting.Nearest?
    for (position, day) in dayRules.days.enumerated() {
      var obstacles = dayRules.obstacles(of: meeting, on: day)
      if possible[position] != nil, !part.contains(position) {
        obstacles.append(Obstacle(.part, needed: shift(of: number, to: day)))
      }
      // A day that the meeting cannot have anyway says nothing about the others.
      let own = Set(obstacles.map(\.rule))
      obstacles += occupancy.obstacles(meeting, on: position).filter { !own.contains($0.rule) }
      for rule in Set(obstacles.map(\.rule)) { tally[rule, default: 0] += 1 }
      guard nearest == nil || weight(obstacles) < weight(nearest!.obstacles) else { continue }
      nearest = .init(
        date: day, start: possible[position] ?? dayRules.rules.day.lowerBound,
        obstacles: obstacles)
    }
    return UnheldMeeting(
      meeting: meeting,
      obstacles: tally.sorted { $0.key < $1.key }.map { .init(rule: $0.key, days: $0.value) },
      nearest: nearest)
  }

  /// Fewer things are better, and of as many those that are easier to change: limits before days.
  private func weight(_ obstacles: [Obstacle]) -> (Int, Int) {
    let hard: Set<Obstacle.Rule> = [.exams, .road, .day, .lessons, .person]
    return (obstacles.count, obstacles.count { hard.contains($0.rule) })
  }

  /// The `shift` that would let the meeting have the day.
  private func shift(of meeting: Int, to day: CalendarDate) -> Int? {
    let own = problem.series.first { $0.contains(meeting) }!
    guard problem.meetings[meeting].kind != .seminar else { return nil }
    let days = problem.dayRules.days
    let weeks = Set(
      own.flatMap {
        problem.dayRules.options(of: problem.meetings[$0]).map { days[$0.day].weekNumber }
      }
    ).sorted()
    guard let place = weeks.firstIndex(of: day.weekNumber) else { return nil }
    let part = ownPart(own.firstIndex(of: meeting)!, of: own.count, weeks: weeks.count)
    return max(0, part.lowerBound - place, place - (part.upperBound - 1))
  }
}
