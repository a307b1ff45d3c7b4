/// The language of messages and documents for people.
public enum Language: String, Sendable, CaseIterable {
  case russian = "ru"
  case english = "en"
}

/// One text in both languages of the product.
public struct LocalizedText: Hashable, Sendable {
  public let russian: String
  public let english: String

  public init(ru russian: String, en english: String) {
    self.russian = russian
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .russian: russian
    case .english: english
    }
  }
}
