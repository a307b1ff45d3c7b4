import Mentoring
import YearRecords

/// What one source found of one competency of one person on one day: all its tasks together, or the
/// level that a fact states.
public struct MeasuredLevel: Sendable, Hashable {
  public let origin: Deficit.Source
  public let date: CalendarDate
  /// Sums in hundredths; both 0 where a fact states the level.
  public let score: Int
  public let maximum: Int
  public let level: Int
  public let rows: [RowReference]

  /// Whether a fact `rediagnosed` states the level, without scores.
  public var isFact: Bool { maximum == 0 }

  /// In thousandths, rounded; nil: no scores are known.
  public var share: Int? { isFact ? nil : roundedQuotient(score * 1000, maximum) }

  init(_ rows: [DiagnosticRow], _ rules: DiagnosticRules) {
    origin = rows[0].origin
    date = rows[0].date
    score = rows.reduce(0) { $0 + $1.score }
    maximum = rows.reduce(0) { $0 + $1.maximum }
    level = rules.level(score: score, of: maximum)
    self.rows = rows.map(\.source).sorted()
  }
}

extension MeasuredLevel {
  /// A level that a fact `rediagnosed` states: a result of diagnostics without scores.
  init?(_ fact: Fact) {
    guard fact.kind == .rediagnosed, let level = fact.level else { return nil }
    origin = .diagnostics
    date = fact.date
    (score, maximum) = (0, 0)
    self.level = level
    rows = [fact.source]
  }

  /// Whether it is so much better than an earlier one: by the share of the maximum, and where a fact
  /// states a level, by a level.
  func isImproved(since earlier: MeasuredLevel, by thousandths: Int) -> Bool {
    if isFact || earlier.isFact { return level > earlier.level }
    var (now, then) = (Points(), Points())
    now.add(self)
    then.add(earlier)
    return now.exceeds(then, by: thousandths)
  }
}

/// Sums of points, such as of all competencies of a person.
struct Points {
  var score = 0
  var maximum = 0

  mutating func add(_ measurement: MeasuredLevel) {
    score += measurement.score
    maximum += measurement.maximum
  }

  /// Whether the share is so many thousandths above another; exact.
  func exceeds(_ other: Points, by thousandths: Int) -> Bool {
    guard maximum > 0, other.maximum > 0 else { return false }
    return 1000 * (score * other.maximum - other.score * maximum)
      >= thousandths * maximum * other.maximum
  }

  /// Whether the share is below so many thousandths; exact.
  func isBelow(_ thousandths: Int) -> Bool {
    maximum > 0 && score * 1000 < thousandths * maximum
  }
}
