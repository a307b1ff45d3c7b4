/// A professional deficit: a competency in which a teacher stands below the level needed.
public struct Deficit: Sendable, Hashable {
  /// A teacher has at most one deficit of a competency.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let teacher: Teacher.ID
    public let competency: Competency.ID

    public init(teacher: Teacher.ID, competency: Competency.ID) {
      self.teacher = teacher
      self.competency = competency
    }

    public var description: String { "\(teacher):\(competency)" }

    public static func < (left: Self, right: Self) -> Bool {
      (left.teacher, left.competency) < (right.teacher, right.competency)
    }
  }

  public enum Source: String, Sendable, CaseIterable {
    case diagnostics
    case lessonVisit = "lesson_visit"
    case selfAssessment = "self_assessment"
  }

  public var teacher: Teacher.ID
  public var competency: Competency.ID
  /// 0…10.
  public var levelFound: Int
  /// 1…10, above `levelFound`.
  public var levelNeeded: Int
  /// Severity, 1…100.
  public var points: Points
  /// Work in a pair that closes it, more than 0.
  public var time: Minutes
  public var source: Source
  public var date: CalendarDate?

  public var id: ID { ID(teacher: teacher, competency: competency) }

  public init(
    teacher: Teacher.ID, competency: Competency.ID, levelFound: Int, levelNeeded: Int,
    points: Points, time: Minutes, source: Source = .diagnostics, date: CalendarDate? = nil
  ) {
    self.teacher = teacher
    self.competency = competency
    self.levelFound = levelFound
    self.levelNeeded = levelNeeded
    self.points = points
    self.time = time
    self.source = source
    self.date = date
  }
}

/// An expert's own judgement of one mentor for one deficit, in place of the computed one.
public struct Estimate: Sendable, Hashable {
  public var mentor: Teacher.ID
  public var deficit: Deficit.ID
  /// Work in a pair this mentor needs; nil: the deficit's.
  public var time: Minutes?
  /// Quality of the match in any mode; nil: computed.
  public var quality: Thousandths?

  public init(
    mentor: Teacher.ID, deficit: Deficit.ID, time: Minutes? = nil, quality: Thousandths? = nil
  ) {
    self.mentor = mentor
    self.deficit = deficit
    self.time = time
    self.quality = quality
  }
}
