import Mentoring

/// What pupils of one school, or all of the municipality or region, achieved in one subject of one
/// procedure in one year.
public struct ResultRow: Sendable, Hashable {
  /// A national assessment.
  public enum Procedure: String, Sendable, CaseIterable {
    /// All-Russian test papers (ВПР).
    case vpr
    /// State examination after grade 9 (ОГЭ).
    case oge
    /// State examination after grade 11 (ЕГЭ).
    case ege
  }

  /// Whose results they are.
  public enum Owner: Sendable, Hashable {
    case school(School.ID)
    case municipality, region
  }

  public var owner: Owner
  /// The calendar year of the procedure.
  public var year: Int
  public var procedure: Procedure
  /// As the table writes it; compared as written.
  public var subject: String
  public var grade: Int?
  /// Pupils who took part; nil only for municipality and region.
  public var participants: Int?
  /// Pupils below the threshold: with a 2, or fewer points than the least.
  public var below: Int?
  /// Mean mark or points, in hundredths.
  public var mean: Int?
  /// Pupils with a 4 or a 5; nil where the marks are not given.
  public var good: Int?
  /// Pupils with 80 points or more.
  public var high: Int?
  /// Whether nothing speaks against the objectivity of the procedure at this school.
  public var isObjective: Bool
  public var source: RowReference

  public init(
    owner: Owner, year: Int, procedure: Procedure, subject: String, grade: Int? = nil,
    participants: Int? = nil, below: Int? = nil, mean: Int? = nil, good: Int? = nil,
    high: Int? = nil, isObjective: Bool = true, source: RowReference
  ) {
    self.owner = owner
    self.year = year
    self.procedure = procedure
    self.subject = subject
    self.grade = grade
    self.participants = participants
    self.below = below
    self.mean = mean
    self.good = good
    self.high = high
    self.isObjective = isObjective
    self.source = source
  }

  public var school: School.ID? {
    if case .school(let id) = owner { id } else { nil }
  }
}
