/// What a school lacks of what the rules ask for it: of its floor, or of the help that it should give
/// and receive.
public struct Shortfall: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Covered points below the school's floor.
    case floor
    /// Help relations, given and received, below what reciprocity asks for.
    case giving, receiving
  }

  public var school: School.ID
  public var kind: Kind
  /// Points, or help relations, that the rules ask for; those that the plan has are fewer.
  public var required: Int
  public var reached: Int

  public init(school: School.ID, kind: Kind, required: Int, reached: Int) {
    self.school = school
    self.kind = kind
    self.required = required
    self.reached = reached
  }

  /// By school, its floor first.
  public static func inKeyOrder(_ left: Shortfall, _ right: Shortfall) -> Bool {
    (left.school, left.kind.rawValue) < (right.school, right.kind.rawValue)
  }
}

extension Shortfall.Kind {
  /// What is lacking, as the beginning of a sentence that ends with figures.
  public var words: LocalizedText {
    switch self {
    case .floor:
      LocalizedText(ru: "ниже порога закрытых баллов", en: "below the floor of covered points")
    case .giving:
      LocalizedText(ru: "мало помогают другим", en: "give too little help")
    case .receiving:
      LocalizedText(ru: "мало получают помощи", en: "receive too little help")
    }
  }
}
