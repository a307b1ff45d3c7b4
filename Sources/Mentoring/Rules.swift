/// What the programme demands and permits, and what it wants in which order.
///
/// Every numeric threshold that differs between regions and years stands here, never in code.
/// Docs/DataFolder.md lists the keys of `programme.yaml`, their units and defaults.
public struct Rules: Sendable, Hashable {
  public var recipients: Recipients = .statuses([
    .lowResults, .adverseConditions, .lowResultsAndAdverse,
  ])
  public var curators = Curators()
  public var consent = Consent()
  public var mentors = Mentors()
  public var mentees = Mentees()
  public var groups = Groups()
  public var network = Network()
  public var remote = Remote()
  public var contracts = Contracts()
  public var travel = Travel()
  public var budgets = Budgets()
  public var pay = Pay()
  public var help = Help()
  public var reciprocity: Reciprocity?
  public var floor: Floor?
  public var fairness = Fairness()
  public var coverage = Coverage()
  public var quality = Quality()
  public var burden = Burden()
  public var goals: [Stage] = Rules.defaultGoals
  public var targets: [Target] = []

  public init() {}

  /// The usual order: curators, floors, reciprocity, coverage, the worst-off, then quality against
  /// burden, joined.
  public static let defaultGoals: [Stage] = [
    Stage(.curators), Stage(.shortfall), Stage(.reciprocity), Stage(.coverage), Stage(.worstOff),
    Stage([.init(goal: .quality), .init(goal: .burden)]),
  ]
}

extension Rules {
  /// Which schools need a curator.
  public enum Recipients: Sendable, Hashable {
    case statuses(Set<School.Status>)
    case listed(Set<School.ID>)
    case nobody
  }

  public struct Curators: Sendable, Hashable {
    /// Curators each recipient should have, 1 or more.
    public var perRecipient = 1
    /// One-way travel time between curator and recipient, inclusive.
    public var travelLimit = Minutes(90)
    /// Whether a curator beyond the road or the limit may work remotely.
    public var remote = false
    /// Whether a recipient may itself be a curator.
    public var recipientsMayCurate = false
    /// Bounds on the number of curators that take anyone; nil: none.
    public var minUsed: Int?
    public var maxUsed: Int?
    /// Whether in-person curating makes the curator's team travel to the recipient.
    public var teamVisits = true
    public init() {}
  }

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

  public struct Groups: Sendable, Hashable {
    public var allowed = true
    /// Members of a group that takes place at all.
    public var minSize = 2
    public var maxSize = 6
    /// Whether a mentor may lead a group at another school than their own.
    public var atOtherSchools = true
    public init() {}
  }

  public struct Network: Sendable, Hashable {
    /// Whether tandems between schools are allowed.
    public var allowed = true
    public init() {}
  }

  public struct Remote: Sendable, Hashable {
    public var allowed = true
    /// Share of quality lost when a tandem between schools works remotely.
    public var loss = Thousandths(200)
    public init() {}
  }

  public struct Contracts: Sendable, Hashable {
    /// Limit of contracts a school signs; nil: none. A school's own limit goes before.
    public var perSchool: Int?
    /// The same for partner organisations.
    public var perPartnerOrganisation: Int?
    public init() {}
  }

  public struct Travel: Sendable, Hashable {
    /// Seasons in which the programme works, in the year's order.
    public var seasons: [Season] = [.autumn, .winter, .spring]
    /// Whether a road must be open in every one of them, or in at least one.
    public var everySeason = true
    /// Journeys of the period on each way that somebody travels, 1 or more.
    public var visits = 8
    /// Whether ways absent from the table are estimated from coordinates.
    public var estimates = true
    /// Road kilometres for each straight kilometre, in thousandths (1300 = 1.3).
    public var detour = Thousandths(1300)
    /// Kilometres an hour where both schools are urban, and elsewhere.
    public var urbanSpeed = 40
    public var ruralSpeed = 50
    /// The way between two schools of one settlement.
    public var sameSettlement = Leg(time: Minutes(15), distance: Hectometres(20))
    public init() {}
  }

  public struct Budgets: Sendable, Hashable {
    /// Limit of the distance of all trips of the period (out and back, all visits); nil: none.
    public var tripDistance: Hectometres?
    /// Limit of pay for mentoring in the period; nil: none.
    public var pay: Roubles?
    public init() {}
  }

  public struct Pay: Sendable, Hashable {
    /// Pay of an hour of mentoring (travel is not paid).
    public var perHour = Roubles(0)
    public init() {}

    /// Pay for one piece of mentoring work, rounded half away from zero.
    public func pay(for time: Minutes) -> Roubles {
      Roubles(roundedQuotient(time.value * perHour.value, 60))
    }
  }

  public struct Help: Sendable, Hashable {
    /// Whether schools answer each other's weaknesses at all.
    public var allowed = true
    /// Limit of helpers for one weakness.
    public var perWeakness = 1
    /// Limit of schools that one strength helps.
    public var perStrength = 2
    /// Points for each unit of an answered weakness's weight.
    public var pointsPerWeight = 5
    /// Limit of one-way travel time between helper and helped, inclusive.
    public var travelLimit = Minutes(90)
    /// Whether help beyond the road or the limit may be given remotely.
    public var remote = true
    public init() {}
  }

  /// Every school (partner organisations aside) gives and receives help.
  public struct Reciprocity: Sendable, Hashable {
    /// Help relations each school gives and receives at least; asked only of a school that has a
    /// candidate to give (or to receive).
    public var gives = 1
    public var receives = 1
    /// Whether it must hold, or what lacks is a goal.
    public var isHard = false
    public init() {}
  }

  /// The least share of attainable points that must be covered at each school fairness looks at.
  public struct Floor: Sendable, Hashable {
    public var share = Thousandths(500)
    /// Shares of single schools, in place of `share`.
    public var schools: [School.ID: Thousandths] = [:]
    /// Whether it must hold, or the shortfall is a goal.
    public var isHard = false
    public init() {}
  }

  /// Which schools floors and the worst-off goal look at.
  public struct Fairness: Sendable, Hashable {
    public enum Schools: String, Sendable, CaseIterable {
      case recipients
      /// Every school but partner organisations.
      case all
    }
    public var schools = Schools.recipients
    public init() {}
  }

  public struct Coverage: Sendable, Hashable {
    /// Worth of a recipient's point against 1 for another school's, 1 or more.
    public var recipientWeight = 1
    public init() {}
  }

  public struct Quality: Sendable, Hashable {
    /// Weights of the criteria in the quality of a tandem, a curator pair and a help relation; 0 or
    /// more, not all 0.
    public var tandem: [Criterion: Int] = [
      .competence: 4, .swot: 1, .context: 1, .travel: 2, .preference: 1, .inSchool: 1,
    ]
    public var curator: [Criterion: Int] = [.swot: 4, .context: 3, .travel: 2, .preference: 1]
    public var help: [Criterion: Int] = [.swot: 4, .context: 2, .travel: 1, .preference: 1]
    /// Worth of a thousandth of quality of each kind in the quality goal, 0 or more.
    public var tandemWeight = 1
    public var curatorWeight = 1
    public var helpWeight = 1
    /// Thousandths gained by each unit of opportunity weight on a topic, lost by one of threat.
    public var opportunityRaise = Thousandths(20)
    public var threatFall = Thousandths(20)
    public init() {}
  }

  /// Burden units; the burden goal is their sum.
  public struct Burden: Sendable, Hashable {
    /// For each kilometre travelled on trips.
    public var perKilometre = 1
    public var perContract = 50
    /// For each rouble of opening cost, and of pay.
    public var perOpeningRouble = 1
    public var perPayRouble = 0
    public init() {}

    /// Burden of one way travelled in the period: out and back, all visits, rounded half away from
    /// zero.
    public func burden(ofTrip distance: Hectometres, visits: Int) -> Int {
      roundedQuotient(distance.value * 2 * visits * perKilometre, 10)
    }
  }
}

/// A named part of a score, 0…1000 thousandths.
public enum Criterion: String, Sendable, CaseIterable {
  case competence, swot, context, travel, preference
  case inSchool = "in_school"
}

/// A value an indicator should reach.
public struct Target: Sendable, Hashable {
  public var indicator: Indicator
  /// The least share, in thousandths of the indicator's denominator.
  public var share: Thousandths

  public init(indicator: Indicator, share: Thousandths) {
    self.indicator = indicator
    self.share = share
  }
}

/// A share by which a programme is judged; Docs/Plan.md gives each numerator and denominator.
public enum Indicator: String, Sendable, CaseIterable {
  case schoolsAnalysed = "schools_analysed"
  case recipientsWithCurator = "recipients_with_curator"
  case schoolsInNetwork = "schools_in_network"
  case recipientsInNetwork = "recipients_in_network"
  case schoolsGiving = "schools_giving"
  case schoolsReceiving = "schools_receiving"
  case weaknessesAnswered = "weaknesses_answered"
  case deficitsCovered = "deficits_covered"
  case pointsCovered = "points_covered"
  case teachersWithMentor = "teachers_with_mentor"
  case recipientTeachersWithMentor = "recipient_teachers_with_mentor"
  case mentorsEngaged = "mentors_engaged"
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
