import Mentoring

/// A share of a school's pupils that tells in what conditions it works.
public struct SocialIndicator: Sendable, Hashable {
  /// The column of the table `social`.
  public var code: String
  public var name: String

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// The name without the unit at its end.
  public var nameWithoutUnit: String { name.hasSuffix(", %") ? String(name.dropLast(3)) : name }

  /// The six shares by which Карабудахкентский район watches schools in adverse conditions.
  public static let usual: [SocialIndicator] = [
    SocialIndicator(code: "school_register", name: "На внутришкольном учёте, %"),
    SocialIndicator(code: "police_register", name: "На учёте в ПДН и КДН, %"),
    SocialIndicator(code: "disabilities", name: "С ОВЗ, %"),
    SocialIndicator(code: "hardship", name: "В трудной жизненной ситуации, %"),
    SocialIndicator(code: "single_parent", name: "В неполных семьях, %"),
    SocialIndicator(code: "family_register", name: "В семьях на учёте УМВД, %"),
  ]
}

/// The conditions of one school in one year.
public struct SocialRow: Sendable, Hashable {
  public var school: School.ID
  public var year: Int
  /// Shares by the indicator's code; a code without a share is not known.
  public var shares: [String: Thousandths]
  public var source: RowReference

  public init(
    school: School.ID, year: Int, shares: [String: Thousandths], source: RowReference
  ) {
    self.school = school
    self.year = year
    self.shares = shares
    self.source = source
  }
}
