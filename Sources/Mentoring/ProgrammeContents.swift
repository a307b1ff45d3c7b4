/// What a programme's files say, row by row in file order, before it is known to be consistent.
public struct ProgrammeContents: Sendable {
  public var identity: ProgrammeIdentity
  public var rules = Rules()
  public var schools: [School] = []
  public var curators: [Curator] = []
  public var topics: [Topic] = []
  public var swot: [SWOTItem] = []
  public var competencies: [Competency] = []
  public var teachers: [Teacher] = []
  public var deficits: [Deficit] = []
  public var mentors: [MentorCompetency] = []
  public var estimates: [Estimate] = []
  public var travel: [TravelRow] = []
  public var wishes: [Wish] = []
  public var decisions: [Decision] = []
  public var pupils: [Pupil] = []
  public var tutors: [Tutor] = []
  /// Who worked with whom before, for the goal of few changes; nil: nobody did. Codes that are no
  /// longer known are relations that have become impossible.
  public var earlier: Relations?
  /// Teachers whom the earlier plan left out, for the goal of that name.
  public var leftOut: Set<Teacher.ID> = []

  public init(identity: ProgrammeIdentity) { self.identity = identity }
}

/// Which programme it is, and for when.
public struct ProgrammeIdentity: Sendable, Hashable {
  public var id: String
  public var name: String
  public var municipality: String
  public var periodStart: CalendarDate
  public var periodEnd: CalendarDate

  public init(
    id: String, name: String, municipality: String, periodStart: CalendarDate,
    periodEnd: CalendarDate
  ) {
    self.id = id
    self.name = name
    self.municipality = municipality
    self.periodStart = periodStart
    self.periodEnd = periodEnd
  }
}

/// The tables of a programme folder, each file's name without its ending.
public enum Table: String, Sendable, CaseIterable, Hashable {
  case schools, curators, topics, swot, competencies, teachers, deficits, mentors, estimates, travel
  case wishes, decisions, pupils, tutors
}

/// One thing that keeps a programme's contents from being a programme.
public struct Inconsistency: Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    /// The key stands already in an earlier row (counted from 0).
    case duplicate(first: Int)
    /// No row of the table has this key.
    case unknown(key: String, in: Table)
    /// The key names both a school and a teacher.
    case ambiguous(key: String)
    case outOfRange(lower: Int, upper: Int?)
    case empty
    /// The needed level is not above the found one.
    case levelNotAboveFound
    /// The competency is its own ancestor.
    case cycle
    /// A later row says the opposite of an earlier one (counted from 0).
    case contradiction(first: Int)
    /// Both ends are the same.
    case sameEnds
    /// Time without distance, or distance without time.
    case incompleteWay
    /// A way has two rows for the same season.
    case overlappingSeasons(first: Int)
    /// A pinned pair's school is no recipient by the rules.
    case notRecipient
    /// A pinned pair's school has no row in the table of curators.
    case notCurator
    /// A pinned tutor has no row in the table of tutors.
    case notTutor
    /// The person has no such deficit.
    case noSuchDeficit
  }

  public let table: Table
  /// Counted from 0, in file order.
  public let row: Int
  /// The column's code.
  public let column: String
  public let problem: Problem

  public init(table: Table, row: Int, column: String, problem: Problem) {
    self.table = table
    self.row = row
    self.column = column
    self.problem = problem
  }
}

/// A fault of the rules that the tables show; `path` is the dotted key in `programme.yaml`.
public struct RulesInconsistency: Sendable, Hashable {
  public let path: String
  public let problem: Inconsistency.Problem

  public init(path: String, problem: Inconsistency.Problem) {
    self.path = path
    self.problem = problem
  }
}

/// Everything that keeps the contents from being a programme, at once.
public struct InconsistentProgramme: Error, Sendable {
  public let inconsistencies: [Inconsistency]
  public let rules: [RulesInconsistency]
}
