import Mentoring

/// When the people of a plan meet.
public protocol VisitCalendar: Sendable {
  /// Months in which the programme works, in order; at least one.
  var months: [Month] { get }
  /// The meetings of a tandem, by month.
  func sessions(of tandem: Tandem) -> [Session]
  /// When the curator's team visits the recipient; empty where they do not travel.
  func teamVisits(of pair: CuratorPair) -> [Moment]
  /// When the schools meet on the topic.
  func meetings(on help: HelpRelation) -> [Moment]
  /// When teachers of the recipient visit lessons at the curator's; empty where only a calendar of
  /// meetings would know.
  func lessonVisits(of pair: CuratorPair) -> [LessonVisit]
  /// Seminars in which people of the school take part; empty where only a calendar would know.
  func seminars(of school: School.ID) -> [Seminar]
}

/// Teachers at lessons of another school.
public struct LessonVisit: Sendable, Hashable {
  public var moment: Moment
  public var host: School.ID
  public var guests: [Teacher.ID]
  public var time: Minutes
}

/// A meeting of people of many schools.
public struct Seminar: Sendable, Hashable {
  public var moment: Moment
  public var id: String
  public var name: String
  public var host: School.ID?
  /// Everybody's, the host's among them.
  public var schools: Set<School.ID>
  public var time: Minutes
}

/// When something takes place: the month, and its day and hours where they are known.
public struct Moment: Sendable, Hashable, Comparable {
  public var month: Month
  public var day: CalendarDate?
  /// Minutes since midnight.
  public var hours: Range<Int>?

  public init(_ month: Month, day: CalendarDate? = nil, hours: Range<Int>? = nil) {
    self.month = month
    self.day = day
    self.hours = hours
  }

  /// By month and day; what has no day comes last in its month.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Month, CalendarDate, Int) {
    (month, day ?? month.lastDay, hours?.lowerBound ?? 24 * 60)
  }
}

/// One meeting of a tandem.
public struct Session: Sendable, Hashable {
  /// Work on one deficit in the meeting; in a group all share its time.
  public struct Work: Sendable, Hashable {
    public var deficit: Deficit.ID
    public var time: Minutes

    public init(deficit: Deficit.ID, time: Minutes) {
      self.deficit = deficit
      self.time = time
    }
  }

  public var month: Month
  /// nil: to be agreed on.
  public var day: CalendarDate?
  /// Minutes since midnight.
  public var hours: Range<Int>?
  /// Where it takes place; nil: remotely.
  public var host: School.ID?
  public var work: [Work]
  /// The mentor's time, travel aside.
  public var time: Minutes

  public init(
    month: Month, day: CalendarDate? = nil, hours: Range<Int>? = nil, host: School.ID?,
    work: [Work], time: Minutes
  ) {
    self.month = month
    self.day = day
    self.hours = hours
    self.host = host
    self.work = work
    self.time = time
  }

  public var moment: Moment { Moment(month, day: day, hours: hours) }
}
