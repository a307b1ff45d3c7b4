import Mentoring

/// A figure of an entry, with its name, as messages write both.
struct Figure {
  let name: LocalizedText
  let value: LocalizedText

  init(ru russian: String, en english: String, _ value: LocalizedText) {
    name = LocalizedText(ru: russian, en: english)
    self.value = value
  }

  init(ru russian: String, en english: String, _ number: Int?) {
    self.init(ru: russian, en: english, Self.number(number))
  }

  init(ru russian: String, en english: String, _ time: Minutes?) {
    self.init(ru: russian, en: english, Self.hours(time))
  }

  /// How much of a limit is used, as two figures.
  static func usage(
    ru russian: String, en english: String, _ usage: PlanDerivations.Usage
  ) -> [Figure] {
    [
      Figure(ru: russian, en: english, usage.used),
      Figure(ru: "\(russian), предел", en: "\(english), limit", usage.limit),
    ]
  }

  static func number(_ number: Int?) -> LocalizedText {
    number.map { LocalizedText(ru: "\($0)", en: "\($0)") } ?? none
  }

  static func hours(_ time: Minutes?) -> LocalizedText {
    guard let time else { return none }
    return LocalizedText(
      ru: Phrasing(language: .russian).hours(time), en: Phrasing(language: .english).hours(time))
  }

  static func percent(_ share: Thousandths?) -> LocalizedText {
    guard let share else { return none }
    return LocalizedText(
      ru: Phrasing(language: .russian).percent(share),
      en: Phrasing(language: .english).percent(share))
  }

  static func codes(_ codes: [String]) -> LocalizedText {
    let list = codes.joined(separator: ", ")
    return codes.isEmpty ? none : LocalizedText(ru: list, en: list)
  }

  static let none = LocalizedText(ru: "ничего", en: "nothing")
}

/// An entry of a section that follows from the rest of a plan.
protocol DerivedEntry {
  associatedtype Key: Hashable
  var key: Key { get }
  /// What it is about, as the beginning of a sentence.
  func subject(_ names: CodeNames) -> LocalizedText
  /// Always the same figures in the same order.
  var figures: [Figure] { get }
}

extension Findings {
  /// Holds the entries that a section states against those that follow from the plan.
  func compare<Entry: DerivedEntry>(
    _ stated: [Entry], with derived: [Entry], _ names: CodeNames
  ) {
    var due: [Entry.Key: Entry] = [:]
    for entry in derived { due[entry.key] = entry }
    var seen: Set<Entry.Key> = []
    for entry in stated {
      guard seen.insert(entry.key).inserted else {
        add(.twice(entry.subject(names)))
        continue
      }
      guard let right = due[entry.key] else {
        add(.needless(entry.subject(names)))
        continue
      }
      let whole = entry.subject(names)
      for (says, must) in zip(entry.figures, right.figures) where says.value != must.value {
        let subject = LocalizedText(
          ru: "\(whole.russian), \(says.name.russian)",
          en: "\(whole.english), \(says.name.english)")
        add(Contradiction(subject, stated: says.value, due: must.value))
      }
    }
    for entry in derived where !seen.contains(entry.key) { add(.missing(entry.subject(names))) }
  }
}
