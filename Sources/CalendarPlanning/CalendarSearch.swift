import BranchAndCut
import CalendarValues
import IntegerProgramming

/// Days for all trips and seminars: weeks by one program, the days of each week by its own, and what
/// the days say against the weeks goes back as cuts, until both agree (logic-based Benders
/// decomposition: Hooker, J. N., Ottosson, G.: Mathematical Programming 96 (2003), 33–60).
struct CalendarSearch {
  let problem: CalendarProblem
  let solver: any Solver
  let threads: Int
  /// Simplex iterations of each round, in thousands; 0: whatever comes first.
  let effort: Int

  /// How often weeks and days are brought together at most, and how many of these rounds may use up
  /// their work without a proof: then more of them would only cost time.
  private static let rounds = 60
  private static let trials = 2

  struct Answer {
    var placements: [Placement?]
    var points: Int
    var bound: Int
  }

  func run() throws(SolverFailure) -> Answer {
    var best = completed([Placement?](repeating: nil, count: problem.meetings.count))
    var points = value(of: best)
    var bound = problem.slots.reduce(0) { sum, slots in
      sum + min(problem.weights.unheld, slots.map(\.cost).min() ?? problem.weights.unheld)
    }
    var cuts: [StretchCut] = []
    var unproven = 0
    for _ in 0..<Self.rounds where bound < points && effort > 0 && unproven < Self.trials {
      let weeks = WeeksProgram(problem, cuts)
      let start = weeks.values(of: slots(of: best))
      let request = SolveRequest(
        limits: SolveLimits(simplexIterationLimit: effort * 1000),
        start: weeks.program.isFeasible(start) ? start : nil, objectiveBound: bound)
      let found = try BranchAndCut(solver: solver, threads: threads).solve(weeks.program, request)
      if found.status != .optimal { unproven += 1 }
      if let known = found.bound { bound = max(bound, min(known, points)) }
      guard let values = found.values else { break }
      let (tried, new) = try days(of: weeks.slots(at: values))
      let placements = completed(tried)
      let reached = value(of: placements)
      if reached < points { (best, points) = (placements, reached) }
      if new.isEmpty {
        // The days agree with the weeks: nothing better is left than what the weeks leave open.
        break
      }
      cuts += new
    }
    return Answer(placements: best, points: points, bound: min(bound, points))
  }

  /// Each meeting without a day in turn, those with the fewest days first, where it costs least and the
  /// others leave room.
  private func completed(_ placements: [Placement?]) -> [Placement?] {
    var placements = placements
    var occupancy = Occupancy(problem)
    var trips: [Int: Int] = [:]
    func add(_ meeting: Int, _ place: Placement) {
      placements[meeting] = place
      occupancy.add(problem.meetings[meeting], place)
      let day = problem.dayRules.days[place.day]
      trips[day.year * 12 + day.month - 1, default: 0] += 1
    }
    for (meeting, place) in placements.enumerated() {
      if let place { add(meeting, place) }
    }
    let order = problem.meetings.indices.filter { placements[$0] == nil }.sorted {
      (problem.slots[$0].reduce(0) { $0 + $1.options.count }, $0)
        < (problem.slots[$1].reduce(0) { $0 + $1.options.count }, $1)
    }
    for meeting in order {
      if let place = cheapest(meeting, occupancy, trips) { add(meeting, place) }
    }
    return placements
  }

  private func cheapest(
    _ meeting: Int, _ occupancy: Occupancy, _ trips: [Int: Int]
  ) -> Placement? {
    let item = problem.meetings[meeting]
    var least: (cost: Int, place: Placement)?
    for slot in problem.slots[meeting] {
      let month = problem.stretches[slot.stretch].month
      let fair = problem.fairShare(of: problem.meetings.count, in: month)
      let load = (trips[month] ?? 0) >= fair ? problem.weights.month : 0
      for option in slot.options {
        let cost =
          slot.shift * problem.weights.shift + option.missed * problem.weights.lesson + load
        guard cost < least?.cost ?? problem.weights.unheld, occupancy.isFree(item, on: option.day),
          let vehicles = occupancy.vehicles(for: item, on: option.day)
        else { continue }
        least = (
          cost,
          Placement(
            day: option.day, start: option.start, missed: option.missed, shift: slot.shift,
            vehicles: vehicles)
        )
      }
    }
    return least?.place
  }

  private func slots(of placements: [Placement?]) -> [Int?] {
    placements.enumerated().map { meeting, place in
      guard let place else { return nil }
      return problem.slots[meeting].firstIndex { slot in
        problem.stretches[slot.stretch].days.contains(place.day)
      }
    }
  }

  /// The costs of placements in points.
  func value(of placements: [Placement?]) -> Int {
    let weights = problem.weights
    var points = 0
    for place in placements {
      guard let place else {
        points += weights.unheld
        continue
      }
      points += place.missed * weights.lesson + place.shift * weights.shift
    }
    return points + monthsAbove(placements) * weights.month
  }

  func monthsAbove(_ placements: [Placement?]) -> Int {
    problem.balanceGroups.reduce(0) { sum, group in
      var byMonth: [Int: Int] = [:]
      for meeting in group {
        guard let place = placements[meeting] else { continue }
        let day = problem.dayRules.days[place.day]
        byMonth[day.year * 12 + day.month - 1, default: 0] += 1
      }
      return sum
        + byMonth.reduce(0) {
          $0 + max(0, $1.value - problem.fairShare(of: group.count, in: $1.key))
        }
    }
  }

  /// Days for the weeks' meetings, and what the days say against the weeks.
  private func days(
    of slots: [Int?]
  ) throws(SolverFailure) -> (placements: [Placement?], cuts: [StretchCut]) {
    var placements = [Placement?](repeating: nil, count: slots.count)
    var cuts: [StretchCut] = []
    var byStretch: [Int: [Int]] = [:]
    for (meeting, slot) in slots.enumerated() {
      guard let slot else { continue }
      byStretch[problem.slots[meeting][slot].stretch, default: []].append(meeting)
    }
    for (stretch, own) in byStretch.sorted(by: { $0.key < $1.key }) {
      var days = DaysProgram(problem, stretch, own, mayDrop: false)
      var found = try solver.solve(days.program)
      if found.status == .infeasible {
        cuts.append(
          StretchCut(stretch: stretch, meetings: try clash(stretch, own), more: nil))
        days = DaysProgram(problem, stretch, own, mayDrop: true)
        found = try solver.solve(days.program)
      } else if found.status == .optimal, let points = found.objective {
        let least = own.reduce(0) { sum, meeting in
          let slot = problem.slots[meeting].first { $0.stretch == stretch }!
          return sum + slot.cost - slot.shift * problem.weights.shift
        }
        if points > least {
          cuts.append(StretchCut(stretch: stretch, meetings: own, more: points - least))
        }
      }
      guard let values = found.values else { continue }
      for (meeting, place) in zip(own, days.placements(at: values)) { placements[meeting] = place }
    }
    return (placements, cuts)
  }

  /// A smallest set of meetings that cannot all be held in the stretch: without any one of them, the
  /// others can.
  private func clash(_ stretch: Int, _ meetings: [Int]) throws(SolverFailure) -> [Int] {
    var clashing = meetings
    for meeting in meetings {
      let without = clashing.filter { $0 != meeting }
      let program = DaysProgram(problem, stretch, without, mayDrop: false).program
      if try solver.solve(program).status == .infeasible { clashing = without }
    }
    return clashing
  }
}
