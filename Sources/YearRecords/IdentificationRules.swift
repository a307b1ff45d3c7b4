import Mentoring

/// By which criteria a programme finds the schools that need help.
public struct IdentificationRules: Sendable, Hashable {
  /// The last year that is looked at; nil: the latest in the table `results` or `social`.
  public var year: Int?
  /// How many years are looked at, the last one included; 1…10.
  public var years = 3
  /// Fewer participants of a subject, procedure and year do not count.
  public var minParticipants = 5
  /// Whether results of doubtful objectivity count.
  public var countsDoubtful = false
  /// How near to the border is near, as a share of the threshold.
  public var near = Thousandths(100)
  /// Shares by which all thresholds are raised and lowered to see how stable the lists are.
  public var stability = [Thousandths(50), Thousandths(100), Thousandths(200)]
  public var lowResults: ListRule?
  public var adverse: ListRule?
  /// Besides the six usual ones.
  public var otherIndicators: [SocialIndicator] = []
  public var clusters = ClusterRules()
  /// The least change of a share from first to last year that is a rise or a fall.
  public var trend = Thousandths(50)
  /// The least difference from the cluster or from what the context predicts that is a finding.
  public var difference = Thousandths(100)

  /// Subjects that count pupils over several subjects, such as «два и более предмета»: they never
  /// enter sums over all subjects, and criteria look at them only where they name them.
  public var aggregates: [String] = []

  public init() {}

  /// Everything that lists are judged by.
  public var criteria: [ListCriterion] {
    [lowResults, adverse].compactMap { $0 }.flatMap(\.criteria)
  }

  public var indicators: [SocialIndicator] { SocialIndicator.usual + otherIndicators }
}

/// How schools are put together with others in like conditions.
public struct ClusterRules: Sendable, Hashable {
  /// Fewest schools of a cluster.
  public var minSize = 4
  /// Most clusters.
  public var most = 6
  /// Weights of the features, 0 or more, not all 0.
  public var size = 1
  public var locality = 1
  public var social = 1

  public init() {}
}

/// One list: a school is proposed where enough criteria hold.
public struct ListRule: Sendable, Hashable {
  /// Criteria that must hold at least, 1 or more.
  public var needed = 1
  /// At least one.
  public var criteria: [ListCriterion]

  public init(needed: Int = 1, criteria: [ListCriterion]) {
    self.needed = needed
    self.criteria = criteria
  }
}

/// One criterion: a measure beyond its threshold in enough subjects and years.
public struct ListCriterion: Sendable, Hashable {
  public enum Measure: String, Sendable, CaseIterable {
    /// Share of participants below the threshold.
    case below
    /// Share of participants with a 4 or a 5.
    case good
    /// Share of participants with 80 points or more.
    case high
    /// Mean mark or points.
    case mean
    /// A social share.
    case social

    /// Whether values and thresholds are shares (thousandths); else hundredths.
    public var isShare: Bool { self != .mean }
  }

  public enum Limit: Sendable, Hashable {
    /// Holds at this value and above.
    case atLeast(Int)
    /// Holds at this value and below.
    case atMost(Int)

    public var value: Int {
      switch self {
      case .atLeast(let value), .atMost(let value): value
      }
    }
  }

  /// Unique among the programme's criteria.
  public var id: String
  public var name: String
  public var measure: Measure
  /// None for a social measure.
  public var procedures: [ResultRow.Procedure]
  /// Subjects, or codes of social indicators; empty: all.
  public var subjects: [String]
  /// In thousandths where the measure is a share, else in hundredths; 1 or more.
  public var limit: Limit
  /// In how many subjects (or indicators) of a year it must hold.
  public var subjectsNeeded: Int
  /// In how many years it must hold.
  public var yearsNeeded: Int
  /// Whether these years must follow one another.
  public var inARow: Bool
  /// nil: the rules' own.
  public var minParticipants: Int?
  /// Whether no school is proposed without it.
  public var isMust: Bool

  public init(
    id: String, name: String, measure: Measure, procedures: [ResultRow.Procedure] = [],
    subjects: [String] = [], limit: Limit, subjectsNeeded: Int = 1, yearsNeeded: Int = 1,
    inARow: Bool = false, minParticipants: Int? = nil, isMust: Bool = false
  ) {
    self.id = id
    self.name = name
    self.measure = measure
    self.procedures = procedures
    self.subjects = subjects
    self.limit = limit
    self.subjectsNeeded = subjectsNeeded
    self.yearsNeeded = yearsNeeded
    self.inARow = inARow
    self.minParticipants = minParticipants
    self.isMust = isMust
  }
}
