import Mentoring

/// When the people of a plan meet.
public protocol VisitCalendar: Sendable {
  /// Months in which the programme works, in order; at least one.
  var months: [Month] { get }
  /// The meetings of a tandem, by month.
  func sessions(of tandem: Tandem) -> [Session]
  /// Months in which the curator's team visits the recipient; empty where they do not travel.
  func teamVisits(of pair: CuratorPair) -> [Month]
  /// Months in which the schools meet on the topic.
  func meetings(on help: HelpRelation) -> [Month]
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
  /// Where it takes place; nil: remotely.
  public var host: School.ID?
  public var work: [Work]
  /// The mentor's time, travel aside.
  public var time: Minutes

  public init(month: Month, host: School.ID?, work: [Work], time: Minutes) {
    self.month = month
    self.host = host
    self.work = work
    self.time = time
  }
}
