import Mentoring

/// What one person scored on one task or scale.
public struct DiagnosticRow: Sendable, Hashable {
  public var teacher: Teacher.ID
  /// The task or scale as the table names it.
  public var scale: String
  /// What the scale measures.
  public var competency: Competency.ID
  /// In hundredths, 0…`maximum`.
  public var score: Int
  /// In hundredths, more than 0.
  public var maximum: Int
  public var date: CalendarDate
  public var origin: Deficit.Source
  public var source: RowReference

  public init(
    teacher: Teacher.ID, scale: String, competency: Competency.ID, score: Int, maximum: Int,
    date: CalendarDate, origin: Deficit.Source = .diagnostics, source: RowReference
  ) {
    self.teacher = teacher
    self.scale = scale
    self.competency = competency
    self.score = score
    self.maximum = maximum
    self.date = date
    self.origin = origin
    self.source = source
  }
}

/// How scores become levels, and levels deficits.
public struct DiagnosticRules: Sendable, Hashable {
  /// A level and the least share of the maximum that reaches it; rising.
  public struct Level: Sendable, Hashable {
    public var level: Int
    public var share: Thousandths

    public init(level: Int, share: Thousandths) {
      self.level = level
      self.share = share
    }
  }

  /// One figure for all blocks, and others for single ones.
  public struct ByBlock<Value: Sendable & Hashable>: Sendable, Hashable {
    public var usual: Value
    public var blocks: [Competency.Block: Value]

    public init(_ usual: Value, _ blocks: [Competency.Block: Value] = [:]) {
      self.usual = usual
      self.blocks = blocks
    }

    public subscript(block: Competency.Block) -> Value { blocks[block] ?? usual }
  }

  public var levels: [Level] = [
    Level(level: 1, share: Thousandths(200)), Level(level: 2, share: Thousandths(400)),
    Level(level: 3, share: Thousandths(550)), Level(level: 4, share: Thousandths(700)),
    Level(level: 5, share: Thousandths(850)),
  ]
  /// The level that is needed.
  public var needed = ByBlock(4)
  /// Points of a deficit for each missing level; at most 100 come of it.
  public var pointsPerLevel = ByBlock(20)
  /// Work for each missing level.
  public var timePerLevel = ByBlock(Minutes(240))
  /// Whoever reaches less of the maximum is below the base level.
  public var base = Thousandths(600)
  /// The least rise of the share since the last time that is an improvement.
  public var improvement = Thousandths(100)
  /// Where sources differ, the earlier one in this list counts.
  public var priority: [Deficit.Source] = [.diagnostics, .lessonVisit, .selfAssessment]
  /// Results that are older, counted back from the last one of all, do not count.
  public var validMonths = 24
  /// What scales measure that are no codes of competencies.
  public var scales: [String: Competency.ID] = [:]

  public init() {}

  /// The highest level that a share reaches; 0 where it reaches none.
  public func level(score: Int, of maximum: Int) -> Int {
    levels.last { score * 1000 >= $0.share.value * maximum }?.level ?? 0
  }
}
