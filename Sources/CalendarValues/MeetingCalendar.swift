import Mentoring

/// Days for everything that a plan asks for, and how good they are.
public struct MeetingCalendar: Sendable, Hashable {
  public enum Status: String, Sendable, CaseIterable {
    /// Nothing better exists.
    case optimal
    /// The work was used up before a proof.
    case effortLimit
    /// Made or changed by hand.
    case unsolved
  }

  /// What the calendar costs, in the things that the weights count.
  public struct Costs: Sendable, Hashable {
    public var unheld = 0
    public var lessons = 0
    public var months = 0
    public var shifts = 0

    public init() {}
  }

  public var status: Status
  /// By day, time and id.
  public var held: [HeldMeeting]
  /// By id.
  public var unheld: [UnheldMeeting]
  public var costs: Costs
  /// The costs by the rules' weights, in points.
  public var points: Int
  /// No calendar of the plan and the rules has fewer points.
  public var bound: Int

  public init(
    status: Status, held: [HeldMeeting], unheld: [UnheldMeeting], costs: Costs, points: Int,
    bound: Int
  ) {
    self.status = status
    self.held = held
    self.unheld = unheld
    self.costs = costs
    self.points = points
    self.bound = bound
  }
}

/// A meeting with its day.
public struct HeldMeeting: Sendable, Hashable {
  public var meeting: Meeting
  public var date: CalendarDate
  /// Minutes since midnight when it begins, at the place.
  public var start: Int
  /// The vehicle of each party, in their order; nil: it needs none.
  public var vehicles: [String?]

  public init(meeting: Meeting, date: CalendarDate, start: Int, vehicles: [String?]) {
    self.meeting = meeting
    self.date = date
    self.start = start
    self.vehicles = vehicles
  }

  /// Minutes since midnight when it is over.
  public var end: Int { start + meeting.time.value }
}

/// A meeting that no day was found for, and why.
public struct UnheldMeeting: Sendable, Hashable {
  public var meeting: Meeting
  /// On how many school days each rule stands in the way, in the order of rules.
  public var obstacles: [Tally]
  /// A day on which the fewest rules do, and which; with these changed it would fit, and all other
  /// meetings stay. nil: the period has no school day.
  public var nearest: Nearest?

  public struct Tally: Sendable, Hashable {
    public var rule: Obstacle.Rule
    public var days: Int

    public init(rule: Obstacle.Rule, days: Int) {
      self.rule = rule
      self.days = days
    }
  }

  public struct Nearest: Sendable, Hashable {
    public var date: CalendarDate
    /// Minutes since midnight.
    public var start: Int
    public var obstacles: [Obstacle]

    public init(date: CalendarDate, start: Int, obstacles: [Obstacle]) {
      self.date = date
      self.start = start
      self.obstacles = obstacles
    }
  }

  public init(meeting: Meeting, obstacles: [Tally], nearest: Nearest?) {
    self.meeting = meeting
    self.obstacles = obstacles
    self.nearest = nearest
  }
}

/// One thing that keeps a meeting from a day.
public struct Obstacle: Sendable, Hashable {
  public enum Rule: String, Sendable, CaseIterable, Comparable {
    /// The weekday is not one of `weekdays`.
    case weekday
    case exams
    /// No road is open in the season.
    case road
    /// Way out, meeting and way back take more than `day`.
    case day
    /// Nobody gives a lesson that could be visited.
    case lessons
    /// It is not in the visit's part of the period, `shift` included; or not in a seminar's days.
    case part
    /// Less than `apart` weeks to the one before or after, or out of order.
    case apart
    /// Somebody has another meeting on the day.
    case person
    /// `trips_a_week` of somebody.
    case tripsAWeek = "trips_a_week"
    /// `hosted_a_day` of the school.
    case hostedADay = "hosted_a_day"
    /// No vehicle is free that is large enough.
    case vehicles

    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  public var rule: Rule
  /// What it is about: a school, a person, a meeting, exams; empty where there is nothing to name.
  public var subject: String
  /// What the rule would have to say instead: weeks, trips, minutes, seats; nil: no number does.
  public var needed: Int?

  public init(_ rule: Rule, _ subject: String = "", needed: Int? = nil) {
    self.rule = rule
    self.subject = subject
    self.needed = needed
  }
}
