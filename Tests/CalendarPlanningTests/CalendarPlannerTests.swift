import CalendarAudit
import CalendarValues
import Mentoring
import Testing
import YearRecords

@testable import CalendarPlanning

/// What gets which day.
@Suite struct CalendarPlannerTests {
  @Test func twoVisitsStandInTheirHalvesOfThePeriod() throws {
    var small = SmallCalendar()
    small.pair("T1", "T3")
    let calendar = try small.calendar()
    #expect(calendar.status == .optimal && calendar.points == 0 && calendar.unheld.isEmpty)
    #expect(calendar.held.map(\.meeting.id) == ["S1>S2#1", "S1>S2#2"])
    // Three weeks: the first visit has weeks 1 and 2, the second 2 and 3, and one week lies between.
    #expect(calendar.held.map(\.date.weekNumber).last! > calendar.held[0].date.weekNumber)
    // 120 minutes of work in two visits; nobody's lessons are known, so that they begin at ten.
    #expect(calendar.held.allSatisfy { $0.meeting.time == Minutes(60) && $0.start == 600 })
    #expect(try small.violations(calendar) == [])
  }

  @Test func everybodyOfAWayGoesTogether() throws {
    var small = SmallCalendar()
    small.pair("T1", "T3")
    small.pair("T2", "T4")
    let calendar = try small.calendar()
    #expect(calendar.held.count == 2)
    #expect(
      calendar.held[0].meeting.parties == [
        .init(from: "S1", people: [.teacher("T1"), .teacher("T2")])
      ])
    #expect(try small.violations(calendar) == [])
  }

  @Test func aGroupBringsItsMembersToOnePlaceOnOneDay() throws {
    var small = SmallCalendar()
    small.plan.tandems = [
      Tandem(
        mentor: "T1", form: .group(competency: "C1", place: "S2", time: Minutes(120)),
        items: ["T3", "T5"].map {
          .init(
            deficit: .init(teacher: $0, competency: "C1"), mode: .inPerson, time: Minutes(120),
            score: nil)
        })
    ]
    let calendar = try small.calendar()
    #expect(calendar.held.map(\.meeting.id) == ["S1+S3>S2#1", "S1+S3>S2#2"])
    #expect(calendar.held[0].meeting.parties.map(\.from) == ["S1", "S3"])
    // The group's hour counts once for its mentor.
    #expect(calendar.held[0].meeting.time == Minutes(60))
    #expect(try small.violations(calendar) == [])
  }

  @Test func teamVisitsAreVisitsOfTheWayWithTheHeads() throws {
    var small = SmallCalendar()
    small.visits = 3
    small.rules.apart = 1
    small.rules.teamVisits.count = 1
    small.pair("T1", "T3")
    small.pair("T2", "T4")
    small.curate("S1", "S2")
    let calendar = try small.calendar()
    #expect(calendar.held.map(\.meeting.kind) == [.visit, .teamVisit, .visit])
    let team = calendar.held[1].meeting
    #expect(team.people.map(\.description) == ["head:S1", "head:S2", "T1", "T2", "T3", "T4"])
    #expect(team.time == Minutes(180))
    #expect(try small.violations(calendar) == [])
  }

  @Test func lessonsAreVisitedWhileTheyAreHeld() throws {
    var small = SmallCalendar()
    small.rules.lessonVisits = .init(1, Minutes(60))
    small.rules.lessonVisitors = 1
    small.curate("S1", "S2")
    // T1 gives lessons on Wednesdays alone, the third from 10:20 to 11:05.
    small.lesson("T1", .wednesday, 3...3)
    let calendar = try small.calendar()
    let visit = try #require(calendar.held.first)
    #expect(visit.meeting.id == "lessons:S2>S1#1" && visit.date.weekday == .wednesday)
    #expect(visit.start <= 620 && visit.end >= 665)
    #expect(calendar.points == 0)
    #expect(try small.violations(calendar) == [])
  }

  @Test func visitsAvoidLessonsOfBothSides() throws {
    var small = SmallCalendar()
    small.visits = 1
    small.pair("T1", "T3")
    for weekday in [Weekday.monday, .tuesday, .thursday, .friday] {
      small.lesson("T1", weekday, 1...8)
    }
    small.lesson("T3", .wednesday, 1...2)
    let calendar = try small.calendar()
    #expect(calendar.held[0].date.weekday == .wednesday)
    // T3's second lesson ends at 10:10, and T1 has none.
    #expect(calendar.held[0].start == 610 && calendar.costs.lessons == 0)
    #expect(try small.violations(calendar) == [])
  }

  @Test func aLessonIsMissedWhereNothingElseIsLeft() throws {
    var small = SmallCalendar()
    small.visits = 1
    small.rules.weekdays = [.monday]
    small.rules.day = 8 * 60..<12 * 60
    small.pair("T1", "T3")
    // 120 minutes of work and 60 on the way leave one hour to move: 1 of the lessons 8:30–9:15 and
    // 11:15–12:00 is missed at least.
    small.lesson("T1", .monday, 1...1)
    small.lesson("T1", .monday, 4...4)
    let calendar = try small.calendar()
    #expect(calendar.costs.lessons == 1 && calendar.points == 10 && calendar.status == .optimal)
    #expect(try small.violations(calendar) == [])
  }

  @Test func seminarsHaveTheirDaysAndThoseWithoutARoadTakePartRemotely() throws {
    var small = SmallCalendar()
    small.travel = [
      TravelRow(
        from: .settlement("а"), to: .settlement("б"), time: Minutes(30), distance: Hectometres(250)),
      TravelRow(from: .settlement("а"), to: .settlement("в"), time: nil, distance: nil),
      TravelRow(from: .settlement("б"), to: .settlement("в"), time: nil, distance: nil),
    ]
    small.pair("T1", "T3", .remote)
    small.pair("T2", "T5", .remote)
    small.rules.datesMeetings = false
    small.rules.seminars = [
      .init(
        id: "all", name: "Все", host: "S1", audience: .everybody,
        days: .init(SmallCalendar.day(10, 28), SmallCalendar.day(10, 29)))
    ]
    let calendar = try small.calendar()
    let seminar = try #require(calendar.held.first)
    #expect(calendar.held.count == 1 && [28, 29].contains(seminar.date.day))
    #expect(seminar.meeting.parties.map(\.from) == ["S2"])
    #expect(seminar.meeting.hosts.map(\.description) == ["T1", "T2", "T5"])
    #expect(try small.violations(calendar) == [])
  }

  @Test func monthsShareTheTrips() throws {
    var small = SmallCalendar()
    // Two weeks in October, one in November; three ways with one visit each in any of them.
    small.visits = 1
    small.rules.weights.month = 3
    small.pair("T1", "T3")
    small.pair("T2", "T5")
    small.pair("T3", "T5")
    let calendar = try small.calendar()
    let months = calendar.held.map(\.date.month)
    // Fair shares of all three: ⌈3 · 10/15⌉ = 2 and ⌈3 · 5/15⌉ = 1; of S3's two guests ⌈4/3⌉ = 2 and 1.
    #expect(months.count { $0 == 10 } == 2 && months.count { $0 == 11 } == 1)
    #expect(calendar.points == 0)
  }

  @Test func sameBytesWhateverTheThreads() throws {
    var small = SmallCalendar()
    small.visits = 3
    for (mentor, mentee) in [("T1", "T3"), ("T2", "T5"), ("T3", "T5"), ("T4", "T1")] {
      small.pair(Teacher.ID(mentor), Teacher.ID(mentee))
      small.lesson(Teacher.ID(mentor), .tuesday, 1...6)
      small.lesson(Teacher.ID(mentor), .thursday, 2...7)
    }
    small.rules.tripsAWeek = 1
    let one = try small.calendar(threads: 1)
    #expect(try small.calendar(threads: 4) == one)
    #expect(try small.violations(one) == [])
  }

  @Test func meetingsWithoutAWayGetDaysAroundTheTrips() throws {
    var small = SmallCalendar()
    small.visits = 1
    small.pair("T1", "T3")
    small.pair("T1", "T2")
    small.pair("T4", "T5", .remote)
    let calendar = try small.calendar()
    #expect(calendar.held.count == 5 && calendar.status == .optimal)
    let own = calendar.held.filter { $0.meeting.kind == .session }
    #expect(Set(own.map(\.meeting.series)) == ["T1-T2", "T4-T5:remote"])
    #expect(own.allSatisfy { $0.start == 870 })
    #expect(try small.violations(calendar) == [])
  }
}
