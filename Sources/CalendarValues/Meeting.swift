import Mentoring

/// Somebody who takes part in a meeting.
public enum Attendee: Sendable, Hashable, Comparable, CustomStringConvertible {
  case teacher(Teacher.ID)
  /// The head or a deputy: whoever acts for a school.
  case head(School.ID)

  /// A teacher's code, or `head:` and the school's.
  public var description: String {
    switch self {
    case .teacher(let id): id.text
    case .head(let school): "head:\(school.text)"
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.head(let first), .head(let second)): first < second
    case (.teacher(let first), .teacher(let second)): first < second
    case (.head, .teacher): true
    case (.teacher, .head): false
    }
  }
}

/// One thing that the plan or the calendar's rules ask for, whether or not it has a day.
public struct Meeting: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Mentors go to their mentees, or all members of a group to one place.
    case visit
    /// The curator's head and all its mentors visit the recipient together.
    case teamVisit = "team_visit"
    /// Schools meet on topics of help.
    case helpMeeting = "help_meeting"
    /// Teachers of the recipient visit lessons at the curator's.
    case lessonVisit = "lesson_visit"
    case seminar
    /// People of one school meet, or meet remotely.
    case session
  }

  /// People who travel together.
  public struct Party: Sendable, Hashable {
    public var from: School.ID
    /// In the order of attendees.
    public var people: [Attendee]

    public init(from: School.ID, people: [Attendee]) {
      self.from = from
      self.people = people
    }
  }

  /// Work of a mentor on one deficit in the meeting; members of a group share its time.
  public struct Work: Sendable, Hashable {
    public var mentor: Teacher.ID
    public var deficit: Deficit.ID
    public var time: Minutes
    public var isGroup: Bool

    public init(mentor: Teacher.ID, deficit: Deficit.ID, time: Minutes, isGroup: Bool) {
      self.mentor = mentor
      self.deficit = deficit
      self.time = time
      self.isGroup = isGroup
    }
  }

  /// A topic on which one school helps another.
  public struct Topics: Sendable, Hashable {
    public var giver: School.ID
    public var receiver: School.ID
    public var topic: Topic.ID

    public init(giver: School.ID, receiver: School.ID, topic: Topic.ID) {
      self.giver = giver
      self.receiver = receiver
      self.topic = topic
    }
  }

  /// Curating of a recipient that the meeting serves.
  public struct Curating: Sendable, Hashable {
    public var curator: School.ID
    public var recipient: School.ID

    public init(curator: School.ID, recipient: School.ID) {
      self.curator = curator
      self.recipient = recipient
    }
  }

  /// What meetings that repeat one another share: `S03>S02`, `T012-T044`, `seminar:start`.
  public var series: String
  /// Which of the series, from 1.
  public var number: Int
  public var kind: Kind
  /// nil: remote.
  public var host: School.ID?
  public var parties: [Party]
  /// Who takes part without travelling.
  public var hosts: [Attendee]
  public var work: [Work] = []
  public var topics: [Topics] = []
  public var curating: [Curating] = []
  /// Minutes at the place.
  public var time: Minutes

  public init(
    series: String, number: Int, kind: Kind, host: School.ID?, parties: [Party] = [],
    hosts: [Attendee] = [], time: Minutes
  ) {
    self.series = series
    self.number = number
    self.kind = kind
    self.host = host
    self.parties = parties
    self.hosts = hosts
    self.time = time
  }

  public var id: String { "\(series)#\(number)" }

  /// Everybody, in order.
  public var people: [Attendee] { (hosts + parties.flatMap(\.people)).sorted() }

  /// Every school that has something to do with it, in key order.
  public func schools(of programme: Programme) -> [School.ID] {
    var ids = Set(parties.map(\.from))
    if let host { ids.insert(host) }
    for person in hosts {
      switch person {
      case .head(let id): ids.insert(id)
      case .teacher(let id): ids.insert(programme.teacher(id).school)
      }
    }
    return ids.sorted()
  }
}
