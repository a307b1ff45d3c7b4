import Mentoring

/// The rules by which meetings get their days; Docs/DataFolder.md lists the keys.
public struct CalendarRules: Sendable, Hashable {
  /// Days from the first to the last, both included.
  public struct Span: Sendable, Hashable {
    public var first: CalendarDate
    public var last: CalendarDate

    public init(_ first: CalendarDate, _ last: CalendarDate) {
      self.first = first
      self.last = last
    }

    public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }
  }

  /// Days on which schools neither travel nor receive anybody.
  public struct Exams: Sendable, Hashable {
    public var days: Span
    /// What is sat; shown in pictures.
    public var name: String
    /// nil: all schools.
    public var schools: Set<School.ID>?

    public init(days: Span, name: String, schools: Set<School.ID>? = nil) {
      self.days = days
      self.name = name
      self.schools = schools
    }
  }

  public struct Vehicle: Sendable, Hashable {
    public var id: String
    /// Passengers that it takes, 1 or more.
    public var seats: Int
    /// Ways out that it makes on a day, 1 or more.
    public var tripsADay: Int
    /// Whose people it takes; nil: everybody's.
    public var schools: Set<School.ID>?

    public init(id: String, seats: Int, tripsADay: Int = 1, schools: Set<School.ID>? = nil) {
      self.id = id
      self.seats = seats
      self.tripsADay = tripsADay
      self.schools = schools
    }

    public func serves(_ school: School.ID) -> Bool { schools?.contains(school) ?? true }
  }

  public struct Seminar: Sendable, Hashable {
    public enum Audience: String, Sendable, CaseIterable {
      /// All mentors, all mentees, or both, of the plan; the heads of schools that curate or are curated.
      case mentors, mentees, everybody, heads
    }

    public var id: String
    public var name: String
    public var host: School.ID
    public var audience: Audience
    /// The days among which it takes place; nil: the whole period.
    public var days: Span?
    public var time: Minutes

    public init(
      id: String, name: String, host: School.ID, audience: Audience, days: Span? = nil,
      time: Minutes = Minutes(180)
    ) {
      self.id = id
      self.name = name
      self.host = host
      self.audience = audience
      self.days = days
      self.time = time
    }
  }

  /// How often something takes place in the period, and how long each time.
  public struct Series: Sendable, Hashable {
    public var count: Int
    public var time: Minutes

    public init(_ count: Int, _ time: Minutes) {
      self.count = count
      self.time = time
    }
  }

  /// What one unit of each thing to avoid costs, in points.
  public struct Weights: Sendable, Hashable {
    /// A meeting that gets no day.
    public var unheld = 1000
    /// A lesson that somebody misses.
    public var lesson = 10
    /// A trip more than a month's fair share.
    public var month = 3
    /// A week outside the visit's own part of the period.
    public var shift = 1

    public init() {}
  }

  /// When lessons begin: the first one, and each so many minutes after the one before.
  public struct Bells: Sendable, Hashable {
    /// Minutes since midnight.
    public var first = 8 * 60 + 30
    public var lesson = 45
    public var pause = 10

    public init() {}

    /// Minutes since midnight in which a lesson (1, 2, …) is held.
    public func minutes(of number: Int) -> Range<Int> {
      let start = first + (number - 1) * (lesson + pause)
      return start..<(start + lesson)
    }
  }

  public var terms: [Span]
  public var holidays: [Span] = []
  public var exams: [Exams] = []
  public var weekdays: Set<Weekday> = Set(Weekday.allCases.prefix(5))
  /// Minutes since midnight between which people leave and are back.
  public var day = 8 * 60..<17 * 60
  /// When trips and seminars begin where lessons leave it open, in minutes since midnight.
  public var begin = 10 * 60
  public var bells = Bells()
  /// Most trips of a person in a week; nil: no limit.
  public var tripsAWeek: Int? = 2
  /// Most meetings with guests at a school on a day; nil: no limit.
  public var hostedADay: Int? = 2
  public var vehicles: [Vehicle] = []
  /// Shorter ways need no vehicle.
  public var vehicleFrom = Hectometres(30)
  public var teamVisits = Series(2, Minutes(180))
  public var lessonVisits = Series(2, Minutes(180))
  /// Teachers who visit lessons together.
  public var lessonVisitors = 6
  public var helpMeetings = Series(3, Minutes(90))
  /// Whether meetings without a way (in-school, remote) get days too.
  public var datesMeetings = true
  /// About how long one of them is.
  public var meetingTime = Minutes(60)
  /// When they begin where lessons leave it open, in minutes since midnight.
  public var meetingBegin = 14 * 60 + 30
  public var seminars: [Seminar] = []
  /// Weeks that a visit may stand outside its own part of the period.
  public var shift = 1
  /// Least weeks between a visit and the next of its series.
  public var apart = 1
  public var weights = Weights()

  public init(terms: [Span]) { self.terms = terms }
}

public enum Weekday: String, Sendable, CaseIterable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 1: Monday.
  public var number: Int { Self.allCases.firstIndex(of: self)! + 1 }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// A lesson that a teacher gives every week.
public struct WeeklyLesson: Sendable, Hashable {
  public var teacher: Teacher.ID
  public var weekday: Weekday
  /// 1 is the first of the day.
  public var number: Int
  public var subject: String?
  public var source: RowReference

  public init(
    teacher: Teacher.ID, weekday: Weekday, number: Int, subject: String? = nil,
    source: RowReference
  ) {
    self.teacher = teacher
    self.weekday = weekday
    self.number = number
    self.subject = subject
    self.source = source
  }
}
