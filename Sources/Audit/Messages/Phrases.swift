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

  static func mode(_ mode: MeetingMode) -> LocalizedText {
    switch mode {
    case .inPerson: LocalizedText(ru: "очно", en: "in person")
    case .remote: LocalizedText(ru: "дистанционно", en: "remotely")
    }
  }

  static func number(_ number: Int?) -> LocalizedText {
    number.map { LocalizedText(ru: "\($0)", en: "\($0)") }
      ?? LocalizedText(ru: "не указано", en: "nothing")
  }

  static func place(_ place: School.ID?) -> LocalizedText {
    place.map { LocalizedText(ru: "в \($0)", en: "at \($0)") } ?? mode(.remote)
  }
}

extension LocalizedText {
  var ru: String { russian }
  var en: String { english }
}
