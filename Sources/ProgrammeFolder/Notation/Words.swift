import Mentoring
import Spreadsheets

extension Notation where Value == String {
  /// Text for people: anything.
  static var text: Self {
    Notation(
      noun: LocalizedText(ru: "текст", en: "a text"),
      right: LocalizedText(ru: "текст", en: "a text")
    ) { (text) throws(Misreading) in text }
  }

  /// The code of an entity: one visible line.
  static var code: Self {
    Notation(
      noun: LocalizedText(ru: "код", en: "a code"),
      right: LocalizedText(ru: "код, например T012", en: "a code, such as T012"),
      form: .code
    ) { (text) throws(Misreading) in
      let isVisible = text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
      guard isVisible else { throw .invisible }
      return text
    }
  }
}

extension Notation {
  static func id<Entity>() -> Self where Value == Identifier<Entity> {
    Notation<String>.code.map { Identifier($0) }
  }

  /// One of the words of an enumeration, restricted to `allowed`.
  static func word(_ allowed: [Value] = Array(Value.allCases)) -> Self
  where Value: RawRepresentable<String> & CaseIterable & Sendable {
    let right = LocalizedText.alternatives(allowed.map(\.rawValue))
    return Notation(noun: right, right: right, form: .word) { (text) throws(Misreading) in
      guard let value = allowed.first(where: { $0.rawValue == text }) else { throw .notOneOf }
      return value
    }
  }
}

extension Notation where Value == Bool {
  static var yesNo: Self {
    let right = LocalizedText(ru: "yes (да) или no (нет)", en: "yes or no")
    return Notation(noun: right, right: right, form: .word) { (text) throws(Misreading) in
      switch Heading.normal(text) {
      case "yes", "да": return true
      case "no", "нет": return false
      default: throw .notOneOf
      }
    }
  }
}

extension Notation where Value == CalendarDate {
  static var date: Self {
    Notation(
      noun: LocalizedText(ru: "дата", en: "a date"),
      right: LocalizedText(
        ru: "дату как год-месяц-день, например 2021-09-15",
        en: "a date as year-month-day, such as 2021-09-15"),
      form: .date
    ) { (text) throws(Misreading) in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isDate =
        parts.map(\.count) == [4, 2, 2]
        && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
      guard isDate, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
      else { throw .notOne }
      guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
      return date
    }
  }
}

extension Notation where Value == [String] {
  /// Texts separated by `;`.
  static var list: Self {
    Notation(
      noun: LocalizedText(ru: "список", en: "a list"),
      right: LocalizedText(
        ru: "значения через «;», например math; physics",
        en: "items separated by ';', such as math; physics")
    ) { (text) throws(Misreading) in try items(of: text) }
  }
}

extension Notation where Value == Set<Season> {
  /// Seasons separated by `;`.
  static var seasons: Self {
    let words = Season.alternatives(Season.allCases)
    return Notation(
      noun: LocalizedText(ru: "список времён года", en: "a list of seasons"),
      right: LocalizedText(
        ru: "времена года через «;»: \(words.russian)",
        en: "seasons separated by ';': \(words.english)")
    ) { (text) throws(Misreading) in
      var seasons: Set<Season> = []
      for item in try items(of: text) {
        guard let season = Season(written: item) else { throw .notOne }
        guard seasons.insert(season).inserted else { throw .repeated(item) }
      }
      return seasons
    }
  }
}

private func items(of text: String) throws(Misreading) -> [String] {
  let items = text.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
  guard items.allSatisfy({ !$0.isEmpty }) else { throw .notOne }
  return items
}

/// A text without blanks (no-break spaces and line breaks included) at its ends.
func trimmed(_ text: some StringProtocol) -> String { Blanks.trimmed(text) }
