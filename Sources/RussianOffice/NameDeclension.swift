/// The cases of names that papers need.
public enum NameCase: Int, Sendable, CaseIterable {
  case genitive = 0
  case dative = 1
}

/// Declines names, but only where a rule leaves no doubt: a paper with a wrong name in it is worse than
/// one with a blank.
public struct NameDeclension: Sendable {
  /// Rules that the user supplied; asked where the certain ones say nothing.
  private let supplied: NameRules?

  public init(supplied: NameRules? = nil) { self.supplied = supplied }

  /// The whole name in a case; nil where any part of it is doubtful.
  ///
  /// - Parameter gender: what is known besides the patronymic.
  public func decline(
    _ name: PersonName, _ wanted: NameCase, gender: PersonName.Gender? = nil
  ) -> PersonName? {
    guard let gender = gender ?? name.gender else { return nil }
    let certain = CertainNameRules(gender: gender, wanted: wanted)
    func part(_ word: String, _ kind: NameRules.Part, _ own: (String) -> String?) -> String? {
      guard !word.isEmpty else { return "" }
      return own(word) ?? supplied?.decline(word, kind, gender, wanted)
    }
    guard let family = part(name.family, .lastname, certain.family),
      let given = part(name.given, .firstname, certain.given),
      let patronymic = part(name.patronymic, .middlename, certain.patronymic)
    else { return nil }
    return PersonName(family: family, given: given, patronymic: patronymic)
  }
}
