/// What people receive: who curates, mentors, helps and signs, what stays open, and how sure it is.
///
/// A plan is a value that can come from Tandem or from anybody's hand; whether it keeps the rules is
/// the audit's question. All lists stand in key order.
public struct Plan: Sendable, Hashable {
  public var status: PlanStatus
  public var goals: [GoalResult]
  public var curatorPairs: [CuratorPair]
  public var help: [HelpRelation]
  public var tandems: [Tandem]
  public var tutoring: [TutorAssignment] = []
  /// Pupils without a tutor; nil: the plan does not state them, or the programme has no pupils.
  public var openPupils: [OpenPupil]?
  public var partnerships: [Partnership]
  public var openDeficits: [OpenDeficit]
  /// The most points that could be covered at a school if nobody else needed anything, for the
  /// schools that fairness looks at.
  public var attainable: [School.ID: Points]
  /// Schools whose attainable points are only known not to be more, because time ran out or the work
  /// was interrupted before they were found.
  public var boundedAttainable: Set<School.ID>
  public var trips: [Trip]
  public var visits: [Visit]
  public var indicators: [IndicatorValue]
  /// Schools that fall short of their floors or of reciprocity, whether that is a goal or not.
  public var shortfalls: [Shortfall]
  /// Work of the search that made the plan, so that the run can be repeated exactly.
  public var effort: Int
  /// The derived parts that the plan states; a plan made by hand may leave them out.
  public var stated: Set<Section>

  /// A part of a plan that follows from the choices and the programme.
  public enum Section: String, Sendable, CaseIterable {
    case goals, partnerships, openDeficits, attainable, trips, visits, indicators, shortfalls
  }

  public init(
    status: PlanStatus, goals: [GoalResult] = [], curatorPairs: [CuratorPair] = [],
    help: [HelpRelation] = [], tandems: [Tandem] = [], partnerships: [Partnership] = [],
    openDeficits: [OpenDeficit] = [], attainable: [School.ID: Points] = [:],
    boundedAttainable: Set<School.ID> = [], trips: [Trip] = [],
    visits: [Visit] = [], indicators: [IndicatorValue] = [],
    shortfalls: [Shortfall] = [], effort: Int = 0,
    stated: Set<Section> = Set(Section.allCases)
  ) {
    self.status = status
    self.goals = goals
    self.curatorPairs = curatorPairs
    self.help = help
    self.tandems = tandems
    self.partnerships = partnerships
    self.openDeficits = openDeficits
    self.attainable = attainable
    self.boundedAttainable = boundedAttainable
    self.trips = trips
    self.visits = visits
    self.indicators = indicators
    self.shortfalls = shortfalls
    self.effort = effort
    self.stated = stated
  }
}

/// How the search ended.
public enum PlanStatus: String, Sendable, CaseIterable {
  /// Every stage was proven by the search.
  case optimal
  /// Every stage is proven to be within the gap that was asked for.
  case withinGap
  /// The effort was used up before a proof.
  case effortLimit
  case timeLimit
  case interrupted
  /// Made or changed by hand; nothing was searched.
  case unsolved
}

extension Plan {
  /// Teachers whom the plan leaves out: some of their deficits are open, and nobody works with them.
  public var leftOut: Set<Teacher.ID> {
    Set(openDeficits.map(\.deficit.teacher)).subtracting(tandems.flatMap(\.mentees))
  }
}
