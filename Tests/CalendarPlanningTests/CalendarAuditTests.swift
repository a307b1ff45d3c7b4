import CalendarAudit
import CalendarValues
import Mentoring
import Testing
import YearRecords

/// One thing broken in a good calendar is exactly what the audit finds.
@Suite struct CalendarAuditTests {
  /// Two ways with two visits each, a team visit, topics, visits to lessons and a seminar.
  private var small: SmallCalendar {
    var small = SmallCalendar()
    small.rules.teamVisits = .init(1, Minutes(120))
    small.rules.helpMeetings = .init(1, Minutes(60))
    small.rules.lessonVisits = .init(1, Minutes(60))
    small.rules.vehicles = [.init(id: "bus", seats: 8, tripsADay: 2)]
    small.rules.seminars = [.init(id: "s", name: "s", host: "S1", audience: .heads)]
    small.pair("T1", "T3")
    small.pair("T2", "T5")
    small.curate("S1", "S2")
    small.plan.help = [
      HelpRelation(giver: "S1", receiver: "S3", topic: "K1", mode: .inPerson, score: nil)
    ]
    return small
  }

  private func rules(
    _ small: SmallCalendar, _ change: (inout MeetingCalendar) -> Void
  ) throws -> Set<CalendarViolation.Rule> {
    var calendar = try small.calendar()
    #expect(try small.violations(calendar) == [])
    change(&calendar)
    return Set(try small.violations(calendar).map(\.rule))
  }

  private func move(_ id: String, to date: CalendarDate) -> (inout MeetingCalendar) -> Void {
    { calendar in
      let position = calendar.held.firstIndex { $0.meeting.id == id }!
      calendar.held[position].date = date
    }
  }

  @Test func aGoodCalendarHasNothingWrong() throws {
    let calendar = try small.calendar()
    #expect(calendar.unheld.isEmpty && calendar.status == .optimal)
    #expect(try small.violations(calendar) == [])
  }

  @Test func daysOutsideSchool() throws {
    let sunday = SmallCalendar.day(10, 25)
    #expect(try rules(small, move("S1>S3#1", to: sunday)).contains(.schoolDay))
    var holiday = small
    holiday.rules.holidays = [.init(SmallCalendar.day(11, 4), SmallCalendar.day(11, 4))]
    #expect(
      try rules(holiday, move("S1>S3#2", to: SmallCalendar.day(11, 4))).contains(.schoolDay))
  }

  @Test func examsRoadsAndTheDay() throws {
    var small = small
    small.rules.exams = [
      .init(
        days: .init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 19)), name: "e",
        schools: ["S3"])
    ]
    #expect(try rules(small, move("S1>S3#1", to: SmallCalendar.day(10, 19))).contains(.exams))
    #expect(
      try rules(self.small) { $0.held[0].start = 7 * 60 } == [.day])
  }

  @Test func partsAndDistances() throws {
    #expect(
      try rules(small) { calendar in
        let one = calendar.held.firstIndex { $0.meeting.id == "S1>S3#1" }!
        let two = calendar.held.firstIndex { $0.meeting.id == "S1>S3#2" }!
        let dates = (calendar.held[one].date, calendar.held[two].date)
        (calendar.held[one].date, calendar.held[two].date) = (dates.1, dates.0)
      }.contains(.apart))
    var strict = small
    strict.rules.shift = 0
    #expect(
      try rules(strict, move("S1>S3#1", to: SmallCalendar.day(11, 6))).contains(.part))
  }

  @Test func twoMeetingsOnADay() throws {
    let calendar = try small.calendar()
    let other = calendar.held.first { $0.meeting.id == "S1>S2#1" }!
    // T1 and T2 travel on different ways, but the head of S1 may be on both.
    let found = try rules(small) { calendar in
      for position in calendar.held.indices where calendar.held[position].meeting.kind == .seminar {
        calendar.held[position].date = other.date
        calendar.held[position].meeting.hosts.append(.teacher("T3"))
      }
    }
    #expect(found.contains(.person))
  }

  @Test func tripsGuestsAndVehicles() throws {
    var small = small
    small.visits = 1
    small.pair("T1", "T5")
    small.rules.tripsAWeek = 1
    let date = try small.calendar().held.first { $0.meeting.id == "S1>S2#1" }!.date
    let next =
      CalendarDate.days(from: date, to: SmallCalendar.day(11, 6)).first {
        $0 != date && $0.weekNumber == date.weekNumber && $0.weekday < .saturday
      } ?? SmallCalendar.day(10, 19)
    #expect(try rules(small, move("S1>S3#1", to: next)).contains(.tripsAWeek))
    #expect(try rules(self.small) { $0.held[0].vehicles = ["tram"] }.contains(.vehicles))
    #expect(
      try rules(self.small) { calendar in
        for position in calendar.held.indices where !calendar.held[position].vehicles.isEmpty {
          calendar.held[position].vehicles = [nil]
        }
      }.contains(.vehicles))
  }

  @Test func tooManyGuests() throws {
    var small = small
    small.rules.hostedADay = 1
    small.pair("T3", "T5")
    let date = try small.calendar().held.first { $0.meeting.id == "S2>S3#1" }!.date
    #expect(try rules(small, move("S1>S3#1", to: date)).contains(.hostedADay))
  }

  @Test func whatIsAskedFor() throws {
    #expect(try rules(small) { $0.held.removeAll { $0.meeting.kind == .seminar } } == [.count])
    #expect(
      try rules(small) { $0.held.removeAll { $0.meeting.kind == .lessonVisit } }.contains(.count))
    #expect(
      try rules(small) { calendar in
        let position = calendar.held.firstIndex { !$0.meeting.work.isEmpty }!
        calendar.held[position].meeting.work[0].time = Minutes(1)
      } == [.time])
    #expect(
      try rules(small) { calendar in
        let position = calendar.held.firstIndex { $0.meeting.kind == .teamVisit }!
        calendar.held[position].meeting.hosts.removeAll { $0 == .head("S2") }
      } == [.people])
    #expect(
      try rules(small) { calendar in
        let position = calendar.held.firstIndex { !$0.meeting.topics.isEmpty }!
        calendar.held[position].meeting.topics = []
      }.contains(.count))
    #expect(
      try rules(small) { calendar in
        let position = calendar.held.firstIndex { $0.meeting.kind == .teamVisit }!
        calendar.held[position].meeting.curating = []
      }.contains(.count))
    #expect(try rules(small) { $0.held.append($0.held[0]) }.contains(.repeated))
  }

  @Test func statedFiguresAreCountedAnew() throws {
    #expect(try rules(small) { $0.costs.lessons = 3 } == [.stated])
    #expect(try rules(small) { $0.points += 1 } == [.stated])
    #expect(try rules(small) { $0.bound += 1 } == [.stated])
  }

  @Test func lessonsThatNobodyGives() throws {
    var small = small
    small.lesson("T1", .monday, 1...7)
    small.lesson("T1", .tuesday, 1...7)
    let wednesday = SmallCalendar.day(10, 28)
    #expect(try rules(small, move("lessons:S2>S1#1", to: wednesday)).contains(.lessons))
  }

  @Test func placesAreThePlans() throws {
    #expect(
      try rules(small) { calendar in
        let position = calendar.held.firstIndex { $0.meeting.series == "S1>S3" }!
        calendar.held[position].meeting.host = "S2"
      }.contains(.place))
  }
}
