import CalendarAudit
import CalendarValues
import GLPKSolver
import Mentoring
import YearRecords

@testable import CalendarPlanning

/// A programme of three schools and three weeks, whose calendars can be worked out by hand.
struct SmallCalendar {
  static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  /// Monday 19 October to Friday 6 November 2026.
  var first = SmallCalendar.day(10, 19)
  var last = SmallCalendar.day(11, 6)
  var visits = 2
  var travel: [TravelRow] = []
  var rules: CalendarRules
  var timetable: [WeeklyLesson] = []
  var plan = Plan(status: .unsolved)

  init() {
    rules = CalendarRules(terms: [.init(first, last)])
    rules.teamVisits.count = 0
    rules.lessonVisits.count = 0
    rules.helpMeetings.count = 0
  }

  /// S1 leads; S2 and S3 are in other settlements, 30 minutes away. T1, T2 teach at S1, T3 and T4 at
  /// S2, T5 at S3; all of them have a deficit in C1.
  func programme() throws -> Programme {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "c", name: "c", municipality: "c", periodStart: first, periodEnd: last))
    contents.schools = [
      School(id: "S1", name: "А", kind: .secondary, settlement: "а", status: .leader),
      School(id: "S2", name: "Б", kind: .basic, settlement: "б", status: .lowResults),
      School(id: "S3", name: "В", kind: .basic, settlement: "в"),
    ]
    contents.topics = [Topic(id: "K1", name: "Тема")]
    contents.competencies = [Competency(id: "C1", name: "Предмет", block: .subject)]
    let homes: [(Teacher.ID, School.ID)] = [
      ("T1", "S1"), ("T2", "S1"), ("T3", "S2"), ("T4", "S2"), ("T5", "S3"),
    ]
    contents.teachers = homes.map { Teacher(id: $0.0, school: $0.1, mentorConsent: .signed) }
    contents.deficits = homes.map {
      Deficit(
        teacher: $0.0, competency: "C1", levelFound: 1, levelNeeded: 4, points: .init(10),
        time: Minutes(120))
    }
    contents.travel =
      travel.isEmpty
      ? [("а", "б"), ("а", "в"), ("б", "в")].map {
        TravelRow(
          from: .settlement($0.0), to: .settlement($0.1), time: Minutes(30),
          distance: Hectometres(250))
      } : travel
    contents.rules.travel.visits = visits
    return try Programme(contents)
  }

  mutating func pair(_ mentor: Teacher.ID, _ mentee: Teacher.ID, _ mode: MeetingMode = .inPerson) {
    plan.tandems.append(
      Tandem(
        mentor: mentor, form: .pair,
        items: [
          .init(
            deficit: .init(teacher: mentee, competency: "C1"), mode: mode, time: Minutes(120),
            score: nil)
        ]))
  }

  mutating func curate(_ curator: School.ID, _ recipient: School.ID) {
    plan.curatorPairs.append(
      CuratorPair(recipient: recipient, curator: curator, mode: .inPerson, score: nil))
  }

  mutating func lesson(_ teacher: Teacher.ID, _ weekday: Weekday, _ numbers: ClosedRange<Int>) {
    timetable += numbers.map {
      WeeklyLesson(
        teacher: teacher, weekday: weekday, number: $0,
        source: RowReference(file: "timetable.csv", row: 1))
    }
  }

  func calendar(threads: Int = 1, effort: Int = 100) throws -> MeetingCalendar {
    try CalendarPlanner(solver: GLPKSolver(), threads: threads, effort: effort).calendar(
      for: plan, of: try programme(), rules, timetable: timetable)
  }

  func violations(_ calendar: MeetingCalendar) throws -> [CalendarViolation] {
    CalendarAudit.violations(
      of: calendar, for: plan, of: try programme(), rules, timetable: timetable)
  }
}
