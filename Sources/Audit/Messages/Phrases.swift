import Mentoring

/// Figures and words that messages share.
enum Phrases {
  /// Minutes as hours and minutes.
  static func duration(_ minutes: Int) -> LocalizedText {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let sign = minutes < 0 ? "−" : ""
    switch (hours, rest) {
    case (0, _): return LocalizedText(ru: "\(sign)\(rest) мин", en: "\(sign)\(rest) min")
    case (_, 0): return LocalizedText(ru: "\(sign)\(hours) ч", en: "\(sign)\(hours) h")
    default:
      return LocalizedText(
        ru: "\(sign)\(hours) ч \(rest) мин", en: "\(sign)\(hours) h \(rest) min")
    }
  }

  static func duration(_ minutes: Minutes) -> LocalizedText { duration(minutes.value) }

  /// Hectometres as kilometres with one decimal where it is not 0.
  static func distance(_ hectometres: Int) -> LocalizedText {
    let (whole, rest) = hectometres.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = hectometres < 0 ? "−" : ""
    if rest == 0 { return LocalizedText(ru: "\(sign)\(whole) км", en: "\(sign)\(whole) km") }
    return LocalizedText(ru: "\(sign)\(whole),\(rest) км", en: "\(sign)\(whole).\(rest) km")
  }

  static func mode(_ mode: MeetingMode) -> LocalizedText { mode.words }

  static func number(_ number: Int?) -> LocalizedText {
    number.map { LocalizedText(ru: "\($0)", en: "\($0)") }
      ?? LocalizedText(ru: "не указано", en: "nothing")
  }

  /// Thousandths as percent with one decimal where it is not 0; nil: none.
  static func share(_ share: Thousandths?) -> LocalizedText {
    guard let share else { return LocalizedText(ru: "нет", en: "none") }
    let (whole, rest) = share.value.quotientAndRemainder(dividingBy: 10)
    return rest == 0
      ? LocalizedText(ru: "\(whole) %", en: "\(whole)%")
      : LocalizedText(ru: "\(whole),\(rest) %", en: "\(whole).\(rest)%")
  }

  static func quoted(_ words: LocalizedText) -> LocalizedText {
    LocalizedText(ru: "«\(words.ru)»", en: "“\(words.en)”")
  }

  /// The name of a stage, in quotes.
  static func stage(_ id: String) -> LocalizedText { quoted(GoalWords.stage(id)) }

  static func stages(_ ids: [String]) -> LocalizedText { list(ids.map(stage)) }

  /// What a stage weighs, such as `1 × “quality” + 2 × “burden” (more is better)`.
  static func parts(_ parts: [(goal: Goal, weight: Int)], isMaximised: Bool) -> LocalizedText {
    let words = parts.map { (weight: $0.weight, name: stage($0.goal.rawValue)) }
    return LocalizedText(
      ru: words.map { "\($0.weight) × \($0.name.ru)" }.joined(separator: " + ")
        + (isMaximised ? " (чем больше, тем лучше)" : " (чем меньше, тем лучше)"),
      en: words.map { "\($0.weight) × \($0.name.en)" }.joined(separator: " + ")
        + (isMaximised ? " (more is better)" : " (less is better)"))
  }

  /// Words with commas between them; `nothing` where there are none.
  static func list(_ words: [LocalizedText]) -> LocalizedText {
    guard !words.isEmpty else { return LocalizedText(ru: "ничего", en: "nothing") }
    return LocalizedText(
      ru: words.map(\.ru).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "))
  }

  /// What a contract is for.
  static func purpose(_ purpose: Partnership.Purpose) -> Words {
    switch purpose {
    case .curating(let recipient):
      Words(ru: "кураторство над \(recipient)", en: "curating \(recipient)")
    case .help(let giver, let topic):
      Words(ru: "помощь \(giver) по теме \(topic)", en: "help by \(giver) on \(topic)")
    case .tandem(let mentor, let mentee):
      Words(ru: "тандем \(mentor) → \(mentee)", en: "tandem \(mentor) → \(mentee)")
    }
  }

  static func place(_ place: School.ID?) -> Words {
    place.map { Words(ru: "в \($0)", en: "at \($0)") } ?? Words(mode(.remote))
  }
}

extension LocalizedText {
  var ru: String { russian }
  var en: String { english }
}
