import Mentoring

/// What can be counted; Docs/Monitoring.md says of each from what.
public enum Count: String, Sendable, CaseIterable {
  case schools
  case schoolsAnalysed = "schools_analysed"
  case schoolsInNetwork = "schools_in_network"
  case schoolsMentoring = "schools_mentoring"
  case schoolsWithCurator = "schools_with_curator"
  case schoolsWithProgramme = "schools_with_programme"
  case schoolsVisited = "schools_visited"
  case schoolsImproved = "schools_improved"
  case schoolsLowResults = "schools_low_results"
  case teachers
  case teachersDiagnosed = "teachers_diagnosed"
  case teachersBelowBase = "teachers_below_base"
  case teachersWithDeficits = "teachers_with_deficits"
  case teachersWithMentor = "teachers_with_mentor"
  case teachersImproved = "teachers_improved"
  case teachersOnCourses = "teachers_on_courses"
  case teachersConsenting = "teachers_consenting"
  case teachersInvolved = "teachers_involved"
  case teachersVisitingLessons = "teachers_visiting_lessons"
  case contracts
  case contractsSigned = "contracts_signed"
  case contractsDone = "contracts_done"
  case tandems
  case tandemsMet = "tandems_met"
  case tandemsEnded = "tandems_ended"
  case hoursPlanned = "hours_planned"
  case hoursHeld = "hours_held"
  case deficits
  case deficitsClosed = "deficits_closed"
  case visits
  case teamVisits = "team_visits"
  case heads
  case headsInvolved = "heads_involved"
  case staff
  case staffInvolved = "staff_involved"
  case pupils
  case supportPupils = "support_pupils"
  case newPupils = "new_pupils"
  case pupilsWithTutor = "pupils_with_tutor"
  case supportPupilsWithTutor = "support_pupils_with_tutor"
  case newPupilsWithTutor = "new_pupils_with_tutor"
  case pupilsTutored = "pupils_tutored"
  case teachersTutoring = "teachers_tutoring"
  case tutoringHoursPlanned = "tutoring_hours_planned"
  case tutoringHoursHeld = "tutoring_hours_held"
  case participants
  case participantsBelow = "participants_below"
  case participantsPassed = "participants_passed"
  case participantsGood = "participants_good"
  case participantsHigh = "participants_high"
  /// Sum of means times participants; over `participants` it is the mean.
  case meanSum = "mean"
  /// A figure that people report.
  case reported

  /// Whether it is counted in the table of results.
  public var isOfResults: Bool {
    switch self {
    case .participants, .participantsBelow, .participantsPassed, .participantsGood,
      .participantsHigh, .meanSum:
      true
    default: false
    }
  }
}

/// A count, narrowed down.
public struct Quota: Sendable, Hashable {
  public var count: Count
  /// Of results: which procedures and subjects; empty: all.
  public var procedures: [ResultRow.Procedure]
  public var subjects: [String]
  /// Of reported figures: its code.
  public var measure: String?

  public init(
    _ count: Count, procedures: [ResultRow.Procedure] = [], subjects: [String] = [],
    measure: String? = nil
  ) {
    self.count = count
    self.procedures = procedures
    self.subjects = subjects
    self.measure = measure
  }
}

/// An indicator by which the programme is judged.
public struct ProgrammeIndicator: Sendable, Hashable {
  public enum Schools: String, Sendable, CaseIterable {
    case all, recipients, leaders
  }

  public enum Better: String, Sendable, CaseIterable {
    case high, low
  }

  /// Whose average is the target.
  public enum Comparison: String, Sendable, CaseIterable, Hashable {
    case municipality, region
  }

  public struct Target: Sendable, Hashable {
    public var year: Int
    /// In thousandths.
    public var value: Int

    public init(year: Int, value: Int) {
      self.year = year
      self.value = value
    }
  }

  public var id: String
  public var name: String
  public var numerator: Quota
  /// nil: the numerator stands alone.
  public var denominator: Quota?
  public var schools: Schools
  public var better: Better
  /// By year, rising.
  public var targets: [Target]
  /// Averages that are targets; the one that asks for most counts.
  public var comparisons: [Comparison]

  public init(
    id: String, name: String, numerator: Quota, denominator: Quota? = nil,
    schools: Schools = .all, better: Better = .high, targets: [Target] = [],
    comparisons: [Comparison] = []
  ) {
    self.id = id
    self.name = name
    self.numerator = numerator
    self.denominator = denominator
    self.schools = schools
    self.better = better
    self.targets = targets
    self.comparisons = comparisons
  }

  /// Whether its values are shares, to be written as percent.
  public var isShare: Bool {
    guard let denominator else { return false }
    let times: Set<Count> = [
      .hoursHeld, .hoursPlanned, .tutoringHoursHeld, .tutoringHoursPlanned,
    ]
    return numerator.count != .meanSum
      && times.contains(numerator.count) == times.contains(denominator.count)
  }

  /// The target of a year: the last one that is stated for it or for an earlier year.
  public func target(of year: Int) -> Target? { targets.last { $0.year <= year } }
}

/// How the programme is watched.
public struct MonitoringRules: Sendable, Hashable {
  public enum Period: String, Sendable, CaseIterable {
    case month, quarter, half, year

    public var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }
  }

  public var period = Period.quarter
  /// Days from the beginning within which contracts are signed.
  public var signWithin = 30
  /// Most days between visits at a school that somebody visits in person.
  public var visitEvery = 60
  /// How far the share of hours held may lag behind the share of time that has passed.
  public var behind = Thousandths(200)

  public init() {}
}
