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
  public var partnerships: [Partnership]
  public var openDeficits: [OpenDeficit]
  /// The most points that could be covered at a school if nobody else needed anything, for the
  /// schools that fairness looks at.
  public var attainable: [School.ID: Points]
  public var trips: [Trip]
  public var visits: [Visit]
  public var indicators: [IndicatorValue]
  /// Work of the search that made the plan, so that the run can be repeated exactly.
  public var effort: Int
  /// The derived parts that the plan states; a plan made by hand may leave them out.
  public var stated: Set<Section>

  /// A part of a plan that follows from the choices and the programme.
  public enum Section: String, Sendable, CaseIterable {
    case goals, partnerships, openDeficits, attainable, trips, visits, indicators
  }

  public init(
    status: PlanStatus, goals: [GoalResult] = [], curatorPairs: [CuratorPair] = [],
    help: [HelpRelation] = [], tandems: [Tandem] = [], partnerships: [Partnership] = [],
    openDeficits: [OpenDeficit] = [], attainable: [School.ID: Points] = [:], trips: [Trip] = [],
    visits: [Visit] = [], indicators: [IndicatorValue] = [], effort: Int = 0,
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
    self.trips = trips
    self.visits = visits
    self.indicators = indicators
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

/// One stage of the order of goals, as it was found and as it stands in the end.
public struct GoalResult: Sendable, Hashable {
  /// `Stage.id`.
  public var id: String
  public var isMaximised: Bool
  /// The value at which the stage was anchored for the later ones.
  public var stageValue: Int
  /// The plan's own value.
  public var value: Int
  /// No plan that keeps the anchors before it is better than this; nil: nothing is known.
  public var bound: Int?
  public var status: Status
  /// Whether an earlier stage was anchored without a proof, so that the bound holds only given it.
  public var isConditional: Bool
  /// Values of the single goals, in the stage's order.
  public var parts: [Part]

  public enum Status: String, Sendable, CaseIterable {
    case optimal, withinGap, unproven
  }

  public struct Part: Sendable, Hashable {
    public var goal: Goal
    public var weight: Int
    public var value: Int

    public init(goal: Goal, weight: Int, value: Int) {
      self.goal = goal
      self.weight = weight
      self.value = value
    }
  }

  public init(
    id: String, isMaximised: Bool, stageValue: Int, value: Int, bound: Int?, status: Status,
    isConditional: Bool, parts: [Part]
  ) {
    self.id = id
    self.isMaximised = isMaximised
    self.stageValue = stageValue
    self.value = value
    self.bound = bound
    self.status = status
    self.isConditional = isConditional
    self.parts = parts
  }

  /// |stage value − bound| in the stage's units; nil without a bound.
  public var absoluteGap: Int? { bound.map { abs(stageValue - $0) } }

  /// |v − b| / max(1, |v|, |b|); nil without a bound.
  public var relativeGap: Double? {
    bound.map { Double(abs(stageValue - $0)) / Double(max(1, abs(stageValue), abs($0))) }
  }
}

/// Whether people meet.
public enum MeetingMode: String, Sendable, CaseIterable, Comparable {
  case inPerson = "in_person"
  case remote

  public static func < (left: Self, right: Self) -> Bool { left == .inPerson && right == .remote }
}

/// A curator school and the recipient it curates.
public struct CuratorPair: Sendable, Hashable {
  public var recipient: School.ID
  public var curator: School.ID
  public var mode: MeetingMode
  /// nil only in a plan made by hand.
  public var score: Score?

  public init(recipient: School.ID, curator: School.ID, mode: MeetingMode, score: Score?) {
    self.recipient = recipient
    self.curator = curator
    self.mode = mode
    self.score = score
  }
}

/// One school answers another's weakness with its own strength on the same topic.
public struct HelpRelation: Sendable, Hashable {
  public var giver: School.ID
  public var receiver: School.ID
  public var topic: Topic.ID
  public var mode: MeetingMode
  /// nil only in a plan made by hand.
  public var score: Score?

  public init(
    giver: School.ID, receiver: School.ID, topic: Topic.ID, mode: MeetingMode, score: Score?
  ) {
    self.giver = giver
    self.receiver = receiver
    self.topic = topic
    self.mode = mode
    self.score = score
  }
}

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

/// Two schools that sign a contract, in key order, and what for.
public struct Partnership: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    case curating(recipient: School.ID)
    case help(giver: School.ID, topic: Topic.ID)
    case tandem(mentor: Teacher.ID, mentee: Teacher.ID)
  }

  public var first: School.ID
  public var second: School.ID
  /// In person where anything of it happens in person.
  public var mode: MeetingMode
  public var purposes: [Purpose]

  public init(first: School.ID, second: School.ID, mode: MeetingMode, purposes: [Purpose]) {
    self.first = first
    self.second = second
    self.mode = mode
    self.purposes = purposes
  }
}

/// A deficit that nobody serves, and the first reason that holds.
public struct OpenDeficit: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Nobody has the competency (or a more general one) at the level.
    case nobodyQualified
    /// All who have are barred; the rule that bars most of them (ties: the first in the rules' order).
    case allBarred(rule: String)
    /// Those not barred are out of reach in any mode.
    case nobodyInReach
    /// Every eligible mentor (or the mentee) is full, with the rest of the plan fixed.
    case mentorsFull
    /// A limit of contracts, trips or pay stands in the way, with the rest of the plan fixed.
    case limitReached(limit: Limit)
    /// It could be added alone, but costs more in this stage's goal than it brings.
    case outweighed(stage: String)
  }

  public enum Limit: String, Sendable, CaseIterable {
    case contracts, trips, pay
  }

  public var deficit: Deficit.ID
  public var reason: Reason

  public init(deficit: Deficit.ID, reason: Reason) {
    self.deficit = deficit
    self.reason = reason
  }
}

/// A way that somebody of `from` travels regularly to `to`.
public struct Trip: Sendable, Hashable {
  public var from: School.ID
  public var to: School.ID
  /// One way.
  public var distance: Hectometres
  public var time: Minutes

  public init(from: School.ID, to: School.ID, distance: Hectometres, time: Minutes) {
    self.from = from
    self.to = to
    self.distance = distance
    self.time = time
  }
}

/// A mentor who works in person at another school.
public struct Visit: Sendable, Hashable {
  public var mentor: Teacher.ID
  public var school: School.ID
  /// Travel of the period, out and back, all visits.
  public var time: Minutes

  public init(mentor: Teacher.ID, school: School.ID, time: Minutes) {
    self.mentor = mentor
    self.school = school
    self.time = time
  }
}

/// An indicator's value, with its target where the rules set one.
public struct IndicatorValue: Sendable, Hashable {
  public var indicator: Indicator
  public var numerator: Int
  public var denominator: Int
  public var target: Thousandths?

  public init(
    indicator: Indicator, numerator: Int, denominator: Int, target: Thousandths? = nil
  ) {
    self.indicator = indicator
    self.numerator = numerator
    self.denominator = denominator
    self.target = target
  }

  /// In thousandths, rounded down; nil where the denominator is 0.
  public var share: Thousandths? {
    denominator > 0 ? Thousandths(numerator * 1000 / denominator) : nil
  }

  /// nil where there is no target or nothing to measure.
  public var isReached: Bool? {
    guard let target, denominator > 0 else { return nil }
    return numerator * 1000 >= target.value * denominator
  }
}
