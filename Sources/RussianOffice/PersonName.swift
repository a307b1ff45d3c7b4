/// A person's name in its parts, as far as they can be told apart.
public struct PersonName: Sendable, Hashable {
  public enum Gender: Sendable, Hashable, CaseIterable { case female, male }

  public var family: String
  public var given: String
  /// Empty where there is none.
  public var patronymic: String

  public init(family: String, given: String, patronymic: String) {
    self.family = family
    self.given = given
    self.patronymic = patronymic
  }

  /// Family name, given name, patronymic in this order, or given name, patronymic, family name where
  /// the patronymic in the middle says so; nil where there are other than two or three words.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.count {
    case 2: self.init(family: words[0], given: words[1], patronymic: "")
    case 3:
      if Self.gender(ofPatronymic: words[1]) != nil, Self.gender(ofPatronymic: words[2]) == nil {
        self.init(family: words[2], given: words[0], patronymic: words[1])
      } else {
        self.init(family: words[0], given: words[1], patronymic: words[2])
      }
    default: return nil
    }
  }

  /// What the patronymic says; nil where there is none or it is not a Russian one.
  public var gender: Gender? { Self.gender(ofPatronymic: patronymic) }

  static func gender(ofPatronymic word: String) -> Gender? {
    let lower = word.lowercased()
    if lower.count < 5 { return nil }
    if ["ович", "евич", "ьич", "ёвич", "кич", "мич", "тич", "ввич"].contains(where: lower.hasSuffix)
    {
      return .male
    }
    if ["овна", "евна", "ична", "ёвна"].contains(where: lower.hasSuffix) {
      return .female
    }
    return nil
  }

  public var full: String {
    [family, given, patronymic].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `Иванова М. П.`; a narrow column may part the family name from the initials, not these.
  public var short: String {
    [family, initials.joined(separator: "\u{A0}")].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `М. П. Иванова`, as signatures are explained.
  public var signature: String { (initials + [family]).joined(separator: "\u{A0}") }

  private var initials: [String] {
    [given, patronymic].compactMap { $0.first.map { "\($0)." } }
  }
}
