import CalendarValues

/// Days for meetings without a way, around the trips: each in turn where it costs least, those with the
/// fewest days first; of equally good days the one nearest to the middle of the meeting's own part.
///
/// The bound is what they cost if no two of them ever clashed, so that a calendar that meets it is
/// proven.
struct SessionSearch {
  let problem: CalendarProblem

  func run(around occupancy: inout Occupancy) -> CalendarSearch.Answer {
    var placements = [Placement?](repeating: nil, count: problem.meetings.count)
    var points = 0
    var bound = 0
    let order = problem.meetings.indices.sorted {
      (problem.slots[$0].reduce(0) { $0 + $1.options.count }, $0)
        < (problem.slots[$1].reduce(0) { $0 + $1.options.count }, $1)
    }
    for meeting in order {
      let slots = problem.slots[meeting]
      bound += min(problem.weights.unheld, slots.map(\.cost).min() ?? problem.weights.unheld)
      guard let place = cheapest(meeting, occupancy) else {
        points += problem.weights.unheld
        continue
      }
      points += place.missed * problem.weights.lesson + place.shift * problem.weights.shift
      placements[meeting] = place
      occupancy.add(problem.meetings[meeting], place)
    }
    return .init(placements: placements, points: points, bound: bound)
  }

  private func cheapest(_ meeting: Int, _ occupancy: Occupancy) -> Placement? {
    let item = problem.meetings[meeting]
    let own = problem.slots[meeting].filter { $0.shift == 0 }.flatMap(\.options)
    let middle = own.isEmpty ? 0 : own[own.count / 2].day
    var best: (cost: Int, distance: Int, place: Placement)?
    for slot in problem.slots[meeting] {
      for option in slot.options {
        let cost = slot.shift * problem.weights.shift + option.missed * problem.weights.lesson
        let distance = abs(option.day - middle)
        if cost >= problem.weights.unheld { continue }
        if let best, (best.cost, best.distance) <= (cost, distance) { continue }
        guard occupancy.isFree(item, on: option.day) else { continue }
        best = (
          cost, distance,
          Placement(
            day: option.day, start: option.start, missed: option.missed, shift: slot.shift,
            vehicles: [])
        )
      }
    }
    return best?.place
  }
}
