import CalendarValues
import Mentoring
import YearRecords

extension CalendarAudit {
  /// One meeting a day for everybody; trips a week; guests and vehicles a day.
  mutating func checkTogether() {
    var ids: Set<String> = []
    for meeting in meetings where !ids.insert(meeting.id).inserted {
      add(.repeated, meeting.id)
    }
    for (date, own) in Dictionary(grouping: calendar.held, by: \.date).sorted(by: {
      $0.key < $1.key
    }) {
      var people: [Attendee: Int] = [:]
      var guests: [School.ID: Int] = [:]
      var rides: [String: Int] = [:]
      for held in own {
        for person in Set(held.meeting.people) { people[person, default: 0] += 1 }
        if counts(held.meeting), let host = held.meeting.host { guests[host, default: 0] += 1 }
        for vehicle in held.vehicles.compactMap(\.self) { rides[vehicle, default: 0] += 1 }
      }
      for (person, count) in people.sorted(by: { $0.key < $1.key }) where count > 1 {
        add(.person, "\(person)", "\(date)")
      }
      for (school, count) in guests.sorted(by: { $0.key < $1.key })
      where count > rules.hostedADay ?? .max {
        add(.hostedADay, school.text, "\(date)")
      }
      for vehicle in rules.vehicles where rides[vehicle.id] ?? 0 > vehicle.tripsADay {
        add(.vehicles, vehicle.id, "\(date)")
      }
    }
    checkWeeks()
  }

  private mutating func checkWeeks() {
    guard let most = rules.tripsAWeek else { return }
    let weeks = Dictionary(grouping: calendar.held.filter { counts($0.meeting) }) {
      $0.date.dayNumber / 7
    }
    for (_, own) in weeks.sorted(by: { $0.key < $1.key }) {
      var trips: [Attendee: Int] = [:]
      for person in own.flatMap({ $0.meeting.parties.flatMap(\.people) }) {
        trips[person, default: 0] += 1
      }
      for (person, count) in trips.sorted(by: { $0.key < $1.key }) where count > most {
        add(.tripsAWeek, "\(person)", "\(own[0].date)")
      }
    }
  }

  /// The part of the period that each visit has for its own, and how far apart visits are.
  mutating func checkSeries() {
    for (_, own) in seriesOfHeld {
      for held in own {
        guard let shift = shift(of: held) else { continue }
        if shift > rules.shift { add(.part, held.meeting.id, "\(shift)") }
      }
      let byNumber = Dictionary(
        own.map { ($0.meeting.number, $0.date.weekNumber) }, uniquingKeysWith: { one, _ in one })
      for (number, week) in byNumber.sorted(by: { $0.key < $1.key }) {
        if let next = byNumber[number + 1], next - week < rules.apart {
          add(.apart, "\(own[0].meeting.series)#\(number + 1)", "\(next - week)")
        }
      }
    }
  }

  private var seriesOfHeld: [(key: String, value: [HeldMeeting])] {
    Dictionary(grouping: calendar.held, by: \.meeting.series).sorted { $0.key < $1.key }
  }

  /// Weeks that a meeting stands outside its part; nil: the day is none of its days anyway.
  func shift(of held: HeldMeeting) -> Int? {
    let series = meetings.filter { $0.series == held.meeting.series }
    let weeks = Set(series.flatMap { possibleWeeks(of: $0) }).sorted()
    guard let place = weeks.firstIndex(of: held.date.weekNumber), !weeks.isEmpty else { return nil }
    // Visit k of n has the weeks from ⌊(k − 1)·m/n⌋ up to ⌈k·m/n⌉, at least one.
    let (k, n, m) = (held.meeting.number, series.count, weeks.count)
    let first = (k - 1) * m / n
    let last = max(first, (k * m + n - 1) / n - 1)
    return place < first ? first - place : max(0, place - last)
  }

  private func possibleWeeks(of meeting: Meeting) -> Set<Int> {
    struct Sort: Hashable {
      let weekday: Weekday
      let season: Season
    }
    var known: [Sort: Bool] = [:]
    let own = meeting.kind == .seminar ? seminarDays(meeting) : nil
    return Set(
      days.filter { day in
        if let own, !own.contains(day) { return false }
        if examined(meeting, day) != nil { return false }
        let sort = Sort(weekday: day.weekday, season: day.season)
        let isPossible = known[sort] ?? isPossible(meeting, day)
        known[sort] = isPossible
        return isPossible
      }.map(\.weekNumber))
  }

  private func isPossible(_ meeting: Meeting, _ day: CalendarDate) -> Bool {
    var longest = 0
    for party in meeting.parties {
      guard let leg = leg(party, meeting, day) else { return false }
      longest = max(longest, leg.time.value)
      let fits = rules.vehicles.contains {
        $0.serves(party.from) && $0.seats >= party.people.count
      }
      if needsVehicle(party, meeting, day), !fits { return false }
    }
    let (first, last) = (
      rules.day.lowerBound + longest, rules.day.upperBound - longest - meeting.time.value
    )
    // Calendars begin meetings on the clock's steps of five minutes.
    return stride(from: (first + 4) / 5 * 5, through: last, by: 5).contains {
      seesLessons(meeting, day, $0)
    }
  }

  /// Costs, points and bound are what the meetings say.
  mutating func checkStatement() {
    var costs = MeetingCalendar.Costs()
    costs.unheld = calendar.unheld.count
    for held in calendar.held {
      costs.lessons += missed(held)
      costs.shifts += shift(of: held) ?? 0
    }
    costs.months = monthsAbove
    let weights = rules.weights
    let points =
      costs.unheld * weights.unheld + costs.lessons * weights.lesson
      + costs.months * weights.month + costs.shifts * weights.shift
    for (name, stated, counted) in [
      ("unheld", calendar.costs.unheld, costs.unheld),
      ("lessons", calendar.costs.lessons, costs.lessons),
      ("months", calendar.costs.months, costs.months),
      ("shifts", calendar.costs.shifts, costs.shifts), ("points", calendar.points, points),
    ] where stated != counted {
      add(.stated, name, "\(stated) ≠ \(counted)")
    }
    if calendar.bound > points { add(.stated, "bound", "\(calendar.bound) > \(points)") }
    if calendar.status == .optimal, calendar.bound != points {
      add(.stated, "status", "\(calendar.bound) ≠ \(points)")
    }
  }

  /// Trips above the fair share of each month: of all, and of each school that receives guests.
  private var monthsAbove: Int {
    let trips = meetings.filter(counts)
    let perMonth = Dictionary(grouping: days) { $0.year * 12 + $0.month }.mapValues(\.count)
    let hosts = Set(trips.compactMap(\.host)).sorted()
    let groups: [(Meeting) -> Bool] = [{ _ in true }] + hosts.map { host in { $0.host == host } }
    return groups.reduce(0) { sum, belongs in
      let all = trips.count(where: belongs)
      let held = calendar.held.filter { counts($0.meeting) && belongs($0.meeting) }
      let byMonth = Dictionary(grouping: held) { $0.date.year * 12 + $0.date.month }
      return byMonth.reduce(sum) { sum, month in
        let fair = (Double(all * (perMonth[month.key] ?? 0)) / Double(days.count)).rounded(.up)
        return sum + max(0, month.value.count - Int(fair))
      }
    }
  }
}
