/// A person as papers name them; nothing of it is ever quoted in a message.
public struct Person: Sendable, Hashable {
  public enum Gender: String, Sendable, CaseIterable {
    case female, male
  }

  public var code: String
  /// Family name, given name and patronymic, in this order.
  public var name: String
  public var genitive: String?
  public var dative: String?
  public var instrumental: String?
  public var gender: Gender?
  public var phone: String?
  public var email: String?
  /// Columns of the table that have no meaning of their own, for templates.
  public var other: [String: String]

  public init(
    code: String, name: String, genitive: String? = nil, dative: String? = nil,
    instrumental: String? = nil, gender: Gender? = nil, phone: String? = nil, email: String? = nil,
    other: [String: String] = [:]
  ) {
    self.code = code
    self.name = name
    self.genitive = genitive
    self.dative = dative
    self.instrumental = instrumental
    self.gender = gender
    self.phone = phone
    self.email = email
    self.other = other
  }

  private var words: [Substring] { name.split(whereSeparator: \.isWhitespace) }

  public var familyName: String { words.first.map(String.init) ?? "" }
  /// Empty where the name is one word.
  public var givenName: String { words.count > 1 ? String(words[1]) : "" }
  /// Empty where there is none.
  public var patronymic: String { words.dropFirst(2).joined(separator: " ") }

  /// `Иванова М. П.`, with no-break spaces.
  public var shortName: String { Self.short(name) }

  /// The family name of a full name with the initials of the rest, in whatever case it stands.
  public static func short(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    return ([words.first.map(String.init) ?? ""] + words.dropFirst().map { "\($0.prefix(1))." })
      .joined(separator: "\u{A0}")
  }
}
