import CalendarValues
import Mentoring
import YearRecords

/// The days of one week that lie in one month.
struct Stretch: Sendable, Hashable {
  let week: Int
  /// Year × 12 + month − 1.
  let month: Int
  /// Positions among the meeting days.
  var days: [Int]
}

/// Meetings and where each of them could stand: all that the programs and the search look at.
struct CalendarProblem: Sendable {
  /// A meeting in one stretch.
  struct Slot: Sendable {
    let stretch: Int
    /// Possible days, in order.
    let options: [DayRules.Option]
    /// Weeks outside its own part.
    let shift: Int
    /// What the stretch costs at least, in points: weeks outside the part, and the fewest lessons.
    let cost: Int
  }

  let dayRules: DayRules
  let meetings: [Meeting]
  let stretches: [Stretch]
  /// For each meeting, by stretch.
  let slots: [[Slot]]
  /// Of each series the positions of its meetings, by number.
  let series: [[Int]]
  /// School days of each month, for fair shares.
  let monthDays: [Int: Int]

  var rules: CalendarRules { dayRules.rules }
  var weights: CalendarRules.Weights { rules.weights }

  init(_ meetings: [Meeting], _ dayRules: DayRules) {
    self.dayRules = dayRules
    self.meetings = meetings
    let days = dayRules.days
    var stretches: [Stretch] = []
    var stretchOf: [Int] = []
    var monthDays: [Int: Int] = [:]
    for (position, day) in days.enumerated() {
      let month = day.year * 12 + day.month - 1
      monthDays[month, default: 0] += 1
      if let last = stretches.last, last.week == day.weekNumber, last.month == month {
        stretches[stretches.count - 1].days.append(position)
      } else {
        stretches.append(Stretch(week: day.weekNumber, month: month, days: [position]))
      }
      stretchOf.append(stretches.count - 1)
    }
    self.stretches = stretches
    self.monthDays = monthDays
    let bySeries = Dictionary(grouping: meetings.indices) { meetings[$0].series }
    series = bySeries.sorted { $0.key < $1.key }.map { $0.value }
    let options = meetings.map(dayRules.options)
    var slots = [[Slot]](repeating: [], count: meetings.count)
    for own in series {
      let weeks = Set(own.flatMap { options[$0].map { stretches[stretchOf[$0.day]].week } })
        .sorted()
      let places = Dictionary(uniqueKeysWithValues: zip(weeks, weeks.indices))
      for (order, meeting) in own.enumerated() {
        let part = ownPart(order, of: own.count, weeks: weeks.count)
        let byStretch = Dictionary(grouping: options[meeting]) { stretchOf[$0.day] }
        slots[meeting] = byStretch.sorted { $0.key < $1.key }.compactMap { stretch, options in
          guard let place = places[stretches[stretch].week] else { return nil }
          let shift = max(0, part.lowerBound - place, place - (part.upperBound - 1))
          guard shift <= dayRules.rules.shift else { return nil }
          let weights = dayRules.rules.weights
          let missed = options.map(\.missed).min() ?? 0
          return Slot(
            stretch: stretch, options: options, shift: shift,
            cost: shift * weights.shift + missed * weights.lesson)
        }
      }
    }
    self.slots = slots
  }

  /// Whether a meeting counts as a trip: for the limits of a week, and the balance of months.
  static func isTrip(_ meeting: Meeting) -> Bool {
    meeting.kind != .seminar && !meeting.parties.isEmpty
  }

  /// What month balance looks at: each school's guests, and everybody's trips.
  var balanceGroups: [[Int]] {
    let trips = meetings.indices.filter { Self.isTrip(meetings[$0]) }
    let byHost = Dictionary(grouping: trips) { meetings[$0].host! }
    return [trips] + byHost.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A month's fair share of so many trips, rounded up.
  func fairShare(of count: Int, in month: Int) -> Int {
    let all = monthDays.values.reduce(0, +)
    return (count * (monthDays[month] ?? 0) + all - 1) / max(1, all)
  }
}

/// The weeks of a series, counted from 0, that the visit of this order (from 0) has for its own.
func ownPart(_ order: Int, of count: Int, weeks: Int) -> Range<Int> {
  let first = order * weeks / count
  let end = ((order + 1) * weeks + count - 1) / count
  return first..<max(first + 1, end)
}
