import Mentoring
import YearRecords

/// What one source found of one competency of one person on one day: all its tasks together.
public struct MeasuredLevel: Sendable, Hashable {
  public let origin: Deficit.Source
  public let date: CalendarDate
  /// Sums in hundredths; the maximum is above 0.
  public let score: Int
  public let maximum: Int
  public let level: Int
  public let rows: [RowReference]

  /// In thousandths, rounded.
  public var share: Int { roundedQuotient(score * 1000, maximum) }

  init(_ rows: [DiagnosticRow], _ rules: DiagnosticRules) {
    origin = rows[0].origin
    date = rows[0].date
    score = rows.reduce(0) { $0 + $1.score }
    maximum = rows.reduce(0) { $0 + $1.maximum }
    level = rules.level(score: score, of: maximum)
    self.rows = rows.map(\.source).sorted()
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
