/// A mentor with one mentee, or with a group.
public struct Tandem: Sendable, Hashable {
  public enum Form: Sendable, Hashable {
    /// One mentor, one mentee; each item has its own mode.
    case pair
    /// One mentor, several mentees, one competency, one place. `place` is nil where it is remote.
    case group(competency: Competency.ID, place: School.ID?, time: Minutes)
  }

  /// One deficit served.
  public struct Item: Sendable, Hashable {
    public var deficit: Deficit.ID
    public var mode: MeetingMode
    /// The mentor's and the mentee's work on it in a pair; in a group the group's time, which counts
    /// once for the mentor and once for each member.
    public var time: Minutes
    /// nil only in a plan made by hand.
    public var score: Score?

    public init(deficit: Deficit.ID, mode: MeetingMode, time: Minutes, score: Score?) {
      self.deficit = deficit
      self.mode = mode
      self.time = time
      self.score = score
    }
  }

  public var mentor: Teacher.ID
  public var form: Form
  /// In the order of deficits; in a pair all of one mentee.
  public var items: [Item]

  public init(mentor: Teacher.ID, form: Form, items: [Item]) {
    self.mentor = mentor
    self.form = form
    self.items = items
  }

  public var isGroup: Bool {
    if case .group = form { true } else { false }
  }

  /// The mentees, each once, in key order.
  public var mentees: [Teacher.ID] { Set(items.map(\.deficit.teacher)).sorted() }

  /// The mentor's working time in the tandem, travel aside.
  public var mentorTime: Minutes {
    switch form {
    case .pair: items.reduce(.zero) { $0 + $1.time }
    case .group(_, _, let time): time
    }
  }
}
