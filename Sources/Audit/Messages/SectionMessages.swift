import Mentoring

// What the plan states of partnerships and travel.
extension Violation {
  static func partnershipMissing(_ one: School.ID, _ other: School.ID) -> Violation {
    Violation(
      .partnershipMissing, [one.text, other.text],
      ru: "Школам \(one) и \(other) нужен договор, в плане его нет.",
      en: "\(one) and \(other) need a contract; the plan does not list it.")
  }

  static func partnershipNeedless(_ one: School.ID, _ other: School.ID) -> Violation {
    Violation(
      .partnershipNeedless, [one.text, other.text],
      ru: "Договор школ \(one) и \(other) ни для чего в плане не нужен.",
      en: "Nothing in the plan needs the contract of \(one) and \(other).")
  }

  static func partnershipTwice(_ one: School.ID, _ other: School.ID) -> Violation {
    Violation(
      .partnershipTwice, [one.text, other.text],
      ru: "Договор школ \(one) и \(other) стоит в плане дважды.",
      en: "The contract of \(one) and \(other) stands in the plan twice.")
  }

  static func partnershipOrder(_ one: School.ID, _ other: School.ID) -> Violation {
    Violation(
      .partnershipOrder, [one.text, other.text],
      ru: "В договоре школ \(one) и \(other) первой должна стоять \(other).",
      en: "In the contract of \(one) and \(other), \(other) should come first.")
  }

  static func partnershipMode(
    _ one: School.ID, _ other: School.ID, _ stated: MeetingMode, due: MeetingMode
  ) -> Violation {
    let (says, must) = (Phrases.mode(stated), Phrases.mode(due))
    return Violation(
      .partnershipMode, [one.text, other.text],
      ru: "Школы \(one) и \(other) работают \(must.ru), в плане: \(says.ru).",
      en: "\(one) and \(other) work \(must.en); the plan says \(says.en).")
  }

  static func partnershipPurposes(
    _ one: School.ID, _ other: School.ID, missing: Set<Partnership.Purpose>,
    needless: Set<Partnership.Purpose>
  ) -> Violation {
    func list(_ ru: String, _ en: String, _ purposes: Set<Partnership.Purpose>) -> Words {
      let words = purposes.map(Phrases.purpose)
        .sorted { $0.en.text(nil, .english) < $1.en.text(nil, .english) }
      return words.enumerated().reduce(Words(ru: "", en: "")) { list, next in
        let (comma, word) = (next.offset > 0, next.element)
        return Words(
          ru: list.ru + (comma ? ", \(word.ru)" : "; \(ru): \(word.ru)"),
          en: list.en + (comma ? ", \(word.en)" : "; \(en): \(word.en)"))
      }
    }
    var less = list("недостаёт", "missing", missing)
    let more = list("лишние", "needless", needless)
    if missing.isEmpty, needless.isEmpty {
      less = Words(ru: "; предмет повторяется", en: "; a subject stands there twice")
    }
    return Violation(
      .partnershipPurposes, [one.text, other.text],
      ru: "Предметы договора школ \(one) и \(other) не те\(less.ru)\(more.ru).",
      en: "The subjects of the contract of \(one) and \(other) are not right"
        + "\(less.en)\(more.en).")
  }

  static func tripMissing(_ from: School.ID, _ to: School.ID) -> Violation {
    Violation(
      .tripMissing, [from.text, to.text],
      ru: "Поездки из \(from) в \(to) нужны, в плане их нет.",
      en: "Trips from \(from) to \(to) are needed; the plan does not list them.")
  }

  static func tripNeedless(_ from: School.ID, _ to: School.ID) -> Violation {
    Violation(
      .tripNeedless, [from.text, to.text], ru: "Поездки из \(from) в \(to) в плане не нужны.",
      en: "Nothing in the plan needs trips from \(from) to \(to).")
  }

  static func tripTwice(_ from: School.ID, _ to: School.ID) -> Violation {
    Violation(
      .tripTwice, [from.text, to.text], ru: "Поездки из \(from) в \(to) стоят в плане дважды.",
      en: "Trips from \(from) to \(to) stand in the plan twice.")
  }

  static func tripWay(_ trip: Trip, due: Leg) -> Violation {
    let (far, long) = (Phrases.distance(due.distance.value), Phrases.duration(due.time))
    let saysFar = Phrases.distance(trip.distance.value)
    let saysLong = Phrases.duration(trip.time)
    return Violation(
      .tripWay, [trip.from.text, trip.to.text],
      ru: "Путь из \(trip.from) в \(trip.to): \(far.ru), \(long.ru); в плане \(saysFar.ru), "
        + "\(saysLong.ru).",
      en: "The way from \(trip.from) to \(trip.to) is \(far.en), \(long.en); the plan says "
        + "\(saysFar.en), \(saysLong.en).")
  }

  static func visitMissing(_ mentor: Teacher.ID, _ school: School.ID) -> Violation {
    Violation(
      .visitMissing, [mentor.text, school.text],
      ru: "Наставник \(mentor) работает очно в \(school), в плане этого выезда нет.",
      en: "Mentor \(mentor) works in person at \(school); the plan does not list the visits.")
  }

  static func visitNeedless(_ mentor: Teacher.ID, _ school: School.ID) -> Violation {
    Violation(
      .visitNeedless, [mentor.text, school.text],
      ru: "Наставнику \(mentor) незачем выезжать в \(school).",
      en: "Mentor \(mentor) has nothing to do in person at \(school).")
  }

  static func visitTwice(_ mentor: Teacher.ID, _ school: School.ID) -> Violation {
    Violation(
      .visitTwice, [mentor.text, school.text],
      ru: "Выезд наставника \(mentor) в \(school) стоит в плане дважды.",
      en: "The visits of mentor \(mentor) to \(school) stand in the plan twice.")
  }

  static func visitTime(_ visit: Visit, due: Int) -> Violation {
    let (says, must) = (Phrases.duration(visit.time), Phrases.duration(due))
    return Violation(
      .visitTime, [visit.mentor.text, visit.school.text], value: visit.time.value, limit: due,
      ru: "Дорога наставника \(visit.mentor) в \(visit.school) за период: \(must.ru), "
        + "в плане \(says.ru).",
      en: "Travel of mentor \(visit.mentor) to \(visit.school) in the period: \(must.en); "
        + "the plan says \(says.en).")
  }
}
