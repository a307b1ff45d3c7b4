import Mentoring

/// A word that a cell may write in English or in Russian.
protocol TableWord: RawRepresentable<String>, CaseIterable, Sendable {
  var russian: String { get }
}

extension TableWord {
  /// The word that a text is, whatever its case; nil: it is none.
  init?(written text: String) {
    if let word = Self(rawValue: text) {
      self = word
      return
    }
    let normal = Heading.normal(text)
    guard
      let word = Self.allCases.first(where: {
        $0.rawValue == normal || Heading.normal($0.russian) == normal
      })
    else { return nil }
    self = word
  }

  /// `лидер (leader) или обычная (ordinary)`, `leader or ordinary`.
  static func alternatives(_ words: some Collection<Self>) -> LocalizedText {
    LocalizedText(
      ru: LocalizedText.alternatives(words.map { "\($0.russian) (\($0.rawValue))" }).russian,
      en: LocalizedText.alternatives(words.map(\.rawValue)).english)
  }
}

extension Notation where Value: TableWord {
  static func word() -> Self {
    let right = Value.alternatives(Value.allCases)
    return Notation(noun: right, right: right, form: .word) { (text) throws(Misreading) in
      guard let value = Value(written: text) else { throw .notOneOf }
      return value
    }
  }
}
