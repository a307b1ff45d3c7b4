import CalendarValues
import Mentoring
import YearRecords

/// What can be said of a meeting and a day by themselves: whether the day is possible, when the meeting
/// would best begin, how many lessons are missed.
public struct DayRules: Sendable {
  let programme: Programme
  let rules: CalendarRules
  let year: SchoolYear
  let ways: SeasonalWays
  /// Days on which some meeting could be, and what stands in the way on all others is that they are
  /// none.
  var days: [CalendarDate] { year.meetingDays }
  private let lessons: [Teacher.ID: [Weekday: [Int]]]
  private let teachersOf: [School.ID: [Teacher.ID]]

  public init(_ programme: Programme, _ rules: CalendarRules, timetable: [WeeklyLesson]) {
    self.programme = programme
    self.rules = rules
    year = SchoolYear(programme.identity, rules)
    ways = SeasonalWays(programme)
    var lessons: [Teacher.ID: [Weekday: [Int]]] = [:]
    for lesson in timetable {
      lessons[lesson.teacher, default: [:]][lesson.weekday, default: []].append(lesson.number)
    }
    self.lessons = lessons
    teachersOf = Dictionary(grouping: lessons.keys.sorted()) { programme.teacher($0).school }
  }

  /// A day that is possible, and what it costs.
  struct Option: Sendable {
    /// Position among `days`.
    let day: Int
    let start: Int
    let missed: Int
  }

  /// Possible days of a meeting, whatever the other meetings; in order.
  func options(of meeting: Meeting) -> [Option] {
    var known: [Key: Hour?] = [:]
    return days.indices.compactMap { position in
      let day = days[position]
      guard examObstacle(meeting, on: day) == nil, isAmongDays(meeting, day) else { return nil }
      let key = Key(weekday: day.weekday, season: day.season)
      let hour = known[key] ?? bestHour(of: meeting, on: day)
      known[key] = .some(hour)
      return hour.map { Option(day: position, start: $0.start, missed: $0.missed) }
    }
  }

  private struct Key: Hashable {
    let weekday: Weekday
    let season: Season
  }

  struct Hour {
    var start: Int
    var missed: Int
  }

  /// What stands in the way of a day, whatever the other meetings; empty: it is possible.
  func obstacles(of meeting: Meeting, on day: CalendarDate) -> [Obstacle] {
    var found: [Obstacle] = []
    if let exams = examObstacle(meeting, on: day) { found.append(exams) }
    if !isAmongDays(meeting, day) { found.append(Obstacle(.part)) }
    let closed = closedWays(meeting, on: day)
    found += closed.map { Obstacle(.road, $0.from.text) }
    if closed.isEmpty {
      let longest = longestWay(meeting, on: day)
      let needed = 2 * longest + meeting.time.value
      let starts = hours(of: meeting, longest: longest)
      if starts.isEmpty {
        found.append(Obstacle(.day, needed: needed))
      } else {
        let busy = BusyLessons(meeting, on: day, self)
        if !starts.contains(where: busy.seesLessons) {
          found.append(Obstacle(.lessons, meeting.host?.text ?? ""))
        }
      }
      if let party = partyWithoutVehicle(meeting, on: day) {
        found.append(Obstacle(.vehicles, party.from.text, needed: party.people.count))
      }
    }
    return found
  }

  /// The start with the fewest missed lessons, of these the nearest to the usual one; nil: there is none.
  private func bestHour(of meeting: Meeting, on day: CalendarDate) -> Hour? {
    guard closedWays(meeting, on: day).isEmpty, partyWithoutVehicle(meeting, on: day) == nil
    else { return nil }
    let busy = BusyLessons(meeting, on: day, self)
    var best: Hour?
    for start in hours(of: meeting, longest: longestWay(meeting, on: day)) {
      guard busy.seesLessons(start) else { continue }
      let missed = busy.missed(start)
      if best == nil || missed < best!.missed { best = Hour(start: start, missed: missed) }
      if missed == 0 { break }
    }
    return best
  }

  /// Starts on the clock's steps of five minutes at which everybody leaves and is back within the day;
  /// those nearest to the usual one first.
  private func hours(of meeting: Meeting, longest: Int) -> [Int] {
    let first = (rules.day.lowerBound + longest + 4) / 5 * 5
    let last = rules.day.upperBound - longest - meeting.time.value
    guard first <= last else { return [] }
    let usual = meeting.kind == .session ? rules.meetingBegin : rules.begin
    return stride(from: first, through: last, by: 5).sorted {
      (abs($0 - usual), $0) < (abs($1 - usual), $1)
    }
  }

  private func longestWay(_ meeting: Meeting, on day: CalendarDate) -> Int {
    meeting.parties.compactMap { leg($0, meeting, day)?.time.value }.max() ?? 0
  }

  func leg(_ party: Meeting.Party, _ meeting: Meeting, _ day: CalendarDate) -> Leg? {
    guard let host = meeting.host else { return nil }
    return ways.leg(from: party.from, to: host, on: day)
  }

  private func closedWays(_ meeting: Meeting, on day: CalendarDate) -> [Meeting.Party] {
    meeting.parties.filter { leg($0, meeting, day) == nil }
  }

  private func examObstacle(_ meeting: Meeting, on day: CalendarDate) -> Obstacle? {
    for school in meeting.schools(of: programme) where year.exams(at: school, on: day) != nil {
      return Obstacle(.exams, school.text)
    }
    return nil
  }

  /// Seminars name their days.
  private func isAmongDays(_ meeting: Meeting, _ day: CalendarDate) -> Bool {
    guard meeting.kind == .seminar else { return true }
    let seminar = rules.seminars.first { "seminar:\($0.id)" == meeting.series }
    return seminar?.days?.contains(day) ?? true
  }

  /// Whether a party goes by one of the rules' vehicles.
  func needsVehicle(_ party: Meeting.Party, _ meeting: Meeting, on day: CalendarDate) -> Bool {
    guard !rules.vehicles.isEmpty, meeting.kind != .seminar else { return false }
    return leg(party, meeting, day).map { $0.distance >= rules.vehicleFrom } ?? false
  }

  private func partyWithoutVehicle(_ meeting: Meeting, on day: CalendarDate) -> Meeting.Party? {
    meeting.parties.first { party in
      needsVehicle(party, meeting, on: day)
        && !rules.vehicles.contains { $0.serves(party.from) && $0.seats >= party.people.count }
    }
  }

  fileprivate func numbers(of teacher: Teacher.ID, on weekday: Weekday) -> [Int] {
    lessons[teacher]?[weekday] ?? []
  }

  fileprivate func timetabled(at school: School.ID) -> [Teacher.ID] { teachersOf[school] ?? [] }
}

/// The lessons that a meeting's people have on its weekday, in minutes.
private struct BusyLessons {
  /// Minutes away before and after the meeting itself, and the lessons.
  private var people: [(way: Int, lessons: [Range<Int>])] = []
  /// Lessons that could be visited; nil: nothing needs to be, or nothing is known.
  private var open: [Range<Int>]?
  private let time: Int

  init(_ meeting: Meeting, on day: CalendarDate, _ rules: DayRules) {
    time = meeting.time.value
    let bells = rules.rules.bells
    func lessons(_ teacher: Teacher.ID) -> [Range<Int>] {
      rules.numbers(of: teacher, on: day.weekday).map(bells.minutes)
    }
    func add(_ person: Attendee, _ way: Int) {
      guard case .teacher(let id) = person else { return }
      let own = lessons(id)
      if !own.isEmpty { people.append((way, own)) }
    }
    for party in meeting.parties {
      let way = rules.leg(party, meeting, day)?.time.value ?? 0
      for person in party.people { add(person, way) }
    }
    guard meeting.kind == .lessonVisit, let host = meeting.host else {
      for person in meeting.hosts { add(person, 0) }
      return
    }
    let known = rules.timetabled(at: host)
    if known.isEmpty { return }
    let named = meeting.hosts.compactMap { person -> Teacher.ID? in
      if case .teacher(let id) = person, known.contains(id) { id } else { nil }
    }
    open = (named.isEmpty ? known : named).flatMap(lessons)
  }

  func seesLessons(_ start: Int) -> Bool {
    open?.contains { start <= $0.lowerBound && $0.upperBound <= start + time } ?? true
  }

  func missed(_ start: Int) -> Int {
    people.reduce(0) { sum, person in
      let away = (start - person.way)..<(start + time + person.way)
      return sum + person.lessons.count { $0.overlaps(away) }
    }
  }
}
