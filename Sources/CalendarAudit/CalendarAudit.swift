import CalendarValues
import Mentoring
import YearRecords

/// Checks a calendar against the plan and the rules; knows nothing of how calendars are made.
public struct CalendarAudit {
  let calendar: MeetingCalendar
  let plan: Plan
  let programme: Programme
  let rules: CalendarRules
  let lessons: [Teacher.ID: [WeeklyLesson]]
  let ways: SeasonalWays
  /// Days on which people meet at all.
  let days: [CalendarDate]
  private(set) var violations: [CalendarViolation] = []

  private init(
    _ calendar: MeetingCalendar, _ plan: Plan, _ programme: Programme, _ rules: CalendarRules,
    _ timetable: [WeeklyLesson]
  ) {
    self.calendar = calendar
    self.plan = plan
    self.programme = programme
    self.rules = rules
    lessons = Dictionary(grouping: timetable, by: \.teacher)
    ways = SeasonalWays(programme)
    days = CalendarDate.days(
      from: programme.identity.periodStart, to: programme.identity.periodEnd
    ).filter { day in
      rules.weekdays.contains(day.weekday) && rules.terms.contains { $0.contains(day) }
        && rules.holidays.allSatisfy { !$0.contains(day) }
    }
  }

  /// Everything that is wrong, meeting by meeting, then what concerns several; empty: nothing is.
  public static func violations(
    of calendar: MeetingCalendar, for plan: Plan, of programme: Programme, _ rules: CalendarRules,
    timetable: [WeeklyLesson]
  ) -> [CalendarViolation] {
    var audit = CalendarAudit(calendar, plan, programme, rules, timetable)
    audit.checkMeetings()
    audit.checkTogether()
    audit.checkSeries()
    audit.checkDemand()
    audit.checkStatement()
    return audit.violations
  }

  mutating func add(_ rule: CalendarViolation.Rule, _ subject: String, _ detail: String = "") {
    violations.append(CalendarViolation(rule, subject, detail))
  }

  var meetings: [Meeting] { calendar.held.map(\.meeting) + calendar.unheld.map(\.meeting) }

  func home(_ teacher: Teacher.ID) -> School.ID { programme.teacher(teacher).school }

  func counts(_ meeting: Meeting) -> Bool {
    !meeting.parties.isEmpty && meeting.kind != .seminar
  }

  // MARK: One meeting

  private mutating func checkMeetings() {
    let meetingDays = Set(days)
    for held in calendar.held {
      let meeting = held.meeting
      if !meetingDays.contains(held.date) { add(.schoolDay, meeting.id, "\(held.date)") }
      if let school = examined(meeting, held.date) { add(.exams, meeting.id, school.text) }
      if meeting.kind == .seminar, !seminarDays(meeting).contains(held.date) {
        add(.part, meeting.id, "\(held.date)")
      }
      let legs = meeting.parties.map { leg($0, meeting, held.date) }
      for (party, leg) in zip(meeting.parties, legs) where leg == nil {
        add(.road, meeting.id, party.from.text)
      }
      let longest = legs.compactMap { $0?.time.value }.max() ?? 0
      if held.start - longest < rules.day.lowerBound || held.end + longest > rules.day.upperBound {
        add(.day, meeting.id, Clock.text(held.start))
      }
      if !seesLessons(meeting, held.date, held.start) { add(.lessons, meeting.id) }
      checkVehicles(held)
    }
  }

  func leg(_ party: Meeting.Party, _ meeting: Meeting, _ day: CalendarDate) -> Leg? {
    meeting.host.flatMap { ways.leg(from: party.from, to: $0, on: day) }
  }

  func examined(_ meeting: Meeting, _ day: CalendarDate) -> School.ID? {
    meeting.schools(of: programme).first { school in
      rules.exams.contains { $0.days.contains(day) && ($0.schools?.contains(school) ?? true) }
    }
  }

  func seminarDays(_ meeting: Meeting) -> Set<CalendarDate> {
    let seminar = rules.seminars.first { meeting.series == "seminar:" + $0.id }
    return Set(days.filter { seminar?.days?.contains($0) ?? true })
  }

  /// Lessons that a teacher gives on a day, in minutes.
  private func hours(_ teacher: Teacher.ID, _ day: CalendarDate) -> [Range<Int>] {
    (lessons[teacher] ?? []).filter { $0.weekday == day.weekday }
      .map { rules.bells.minutes(of: $0.number) }
  }

  func seesLessons(_ meeting: Meeting, _ day: CalendarDate, _ start: Int) -> Bool {
    guard meeting.kind == .lessonVisit, let host = meeting.host else { return true }
    let known = lessons.keys.filter { home($0) == host }
    if known.isEmpty { return true }
    let hosts = known.filter { meeting.hosts.contains(.teacher($0)) }
    return (hosts.isEmpty ? Array(known) : hosts).contains { teacher in
      hours(teacher, day).contains {
        $0.lowerBound >= start && $0.upperBound <= start + meeting.time.value
      }
    }
  }

  /// Lessons that people miss: travellers from leaving to being back; hosts of lesson visits none.
  func missed(_ held: HeldMeeting) -> Int {
    let meeting = held.meeting
    func count(_ people: [Attendee], _ way: Int) -> Int {
      people.reduce(0) { sum, person in
        guard case .teacher(let id) = person else { return sum }
        return sum
          + hours(id, held.date).count {
            $0.lowerBound < held.end + way && held.start - way < $0.upperBound
          }
      }
    }
    let guests = meeting.parties.reduce(0) {
      $0 + count($1.people, leg($1, meeting, held.date)?.time.value ?? 0)
    }
    return guests + (meeting.kind == .lessonVisit ? 0 : count(meeting.hosts, 0))
  }

  private mutating func checkVehicles(_ held: HeldMeeting) {
    let meeting = held.meeting
    guard held.vehicles.count == meeting.parties.count else {
      return add(.vehicles, meeting.id, "\(held.vehicles.count)")
    }
    for (party, vehicle) in zip(meeting.parties, held.vehicles) {
      let needs = needsVehicle(party, meeting, held.date)
      guard let id = vehicle else {
        if needs { add(.vehicles, meeting.id, party.from.text) }
        continue
      }
      let known = rules.vehicles.first { $0.id == id }
      let fits = known.map { $0.serves(party.from) && $0.seats >= party.people.count } ?? false
      if !needs || !fits { add(.vehicles, meeting.id, id) }
    }
  }

  func needsVehicle(_ party: Meeting.Party, _ meeting: Meeting, _ day: CalendarDate) -> Bool {
    guard counts(meeting), !rules.vehicles.isEmpty else { return false }
    return (leg(party, meeting, day)?.distance ?? .zero) >= rules.vehicleFrom
  }
}

/// Times of day as people write them.
public enum Clock {
  /// `08:30` for 510 minutes since midnight.
  public static func text(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
