// Who may mentor and learn, and how much.
extension Rules {
  public struct Consent: Sendable, Hashable {
    /// Whether `willing` is enough to be planned for, before the paper is signed.
    public var willingIsEnough = true
    public init() {}
  }

  public struct Mentors: Sendable, Hashable {
    /// Default limit of mentees in pair tandems.
    public var maxMentees = 3
    /// Default limit of groups led.
    public var maxGroups = 1
    /// Limit of one-way travel time, inclusive; a teacher's own limit may be lower.
    public var travelLimit = Minutes(60)
    /// Weekly load above which nobody mentors; nil: none.
    public var weeklyLoadLimit: Minutes?
    /// Weekly load above which mentoring time is reduced to `reducedShare`; nil: never.
    public var reducedAbove: Minutes?
    public var reducedShare = Thousandths(500)
    /// How far a mentor's level must stand above the level needed; 0: at least the same level.
    public var levelMargin = 0
    /// Levels lost for each step down the tree from the mentor's competency to the deficit's.
    public var discountPerStep = 1
    /// Whether travel is taken from a mentor's mentoring time.
    public var travelCounts = true
    /// Whether one person may be mentor and mentee in one plan.
    public var mayBeMentees = true
    public init() {}
  }

  public struct Mentees: Sendable, Hashable {
    /// Default limit of mentors a mentee learns from.
    public var maxMentors = 2
    /// Default learning time in the period; nil: unlimited.
    public var learningTime: Minutes?
    /// Weekly load above which nobody is a mentee; nil: none.
    public var weeklyLoadLimit: Minutes?
    /// Limit of one-way travel time to a group, inclusive.
    public var travelLimit = Minutes(60)
    public init() {}
  }
}

extension Rules.Consent {
  /// Whether a person in this state of consent may be planned for.
  public func suffices(_ consent: Teacher.Consent) -> Bool {
    switch consent {
    case .signed: true
    case .willing: willingIsEnough
    case .none, .refused: false
    }
  }
}

extension Teacher.Mode {
  /// Whether the person works with other schools in this way.
  public func allows(_ mode: MeetingMode) -> Bool {
    switch self {
    case .both: true
    case .inPerson: mode == .inPerson
    case .remote: mode == .remote
    }
  }
}
