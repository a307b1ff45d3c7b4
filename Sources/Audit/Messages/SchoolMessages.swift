import Mentoring

// Limits of schools and of the whole plan: constraints 1, 2, 11, 12, 14, 15, 17 and 18.
extension Violation {
  static func curators(_ recipient: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .curators, [recipient.text], value: value, limit: limit,
      ru: "У школы \(recipient) кураторов: \(value), допустимо \(limit).",
      en: "Recipient \(recipient) has \(value) curators; \(limit) is the limit.")
  }

  static func curatorCapacity(_ curator: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .curatorCapacity, [curator.text], value: value, limit: limit,
      ru: "Нагрузка куратора \(curator): \(value), допустимо \(limit).",
      en: "Curator \(curator) takes a load of \(value); \(limit) is the capacity.")
  }

  static func curatorsUsed(_ value: Int, limit: Int) -> Violation {
    let (word, russian) = value < limit ? ("least", "не меньше") : ("most", "не больше")
    return Violation(
      .curatorsUsed, [], value: value, limit: limit,
      ru: "Работают кураторов: \(value), нужно \(russian) \(limit).",
      en: "\(value) curators take anyone; at \(word) \(limit) is asked.")
  }

  static func weakness(_ school: School.ID, _ topic: Topic.ID, _ value: Int, limit: Int)
    -> Violation
  {
    Violation(
      .weakness, [school.text, topic.text], value: value, limit: limit,
      ru: "Школе \(school) по теме \(topic) помогают школ: \(value), допустимо \(limit).",
      en: "\(value) schools help \(school) on \(topic); \(limit) is the limit.")
  }

  static func strength(_ school: School.ID, _ topic: Topic.ID, _ value: Int, limit: Int)
    -> Violation
  {
    Violation(
      .strength, [school.text, topic.text], value: value, limit: limit,
      ru: "Школа \(school) по теме \(topic) помогает школам: \(value), допустимо \(limit).",
      en: "\(school) helps \(value) schools on \(topic); \(limit) is the limit.")
  }

  static func contracts(_ school: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .contracts, [school.text], value: value, limit: limit,
      ru: "У школы \(school) договоров: \(value), допустимо \(limit).",
      en: "\(school) signs \(value) contracts; \(limit) is the limit.")
  }

  static func tripBudget(_ value: Int, limit: Int) -> Violation {
    let (all, most) = (Phrases.distance(value), Phrases.distance(limit))
    return Violation(
      .tripBudget, [], value: value, limit: limit,
      ru: "Поездки за период: \(all.ru), допустимо \(most.ru).",
      en: "Trips of the period: \(all.en); \(most.en) is the limit.")
  }

  static func payBudget(_ value: Int, limit: Int) -> Violation {
    Violation(
      .payBudget, [], value: value, limit: limit,
      ru: "Оплата наставников: \(value) руб., допустимо \(limit) руб.",
      en: "Pay of mentors: \(value) roubles; \(limit) is the limit.")
  }

  static func floor(_ school: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .floor, [school.text], value: value, limit: limit,
      ru: "У школы \(school) закрыто баллов: \(value), нужно не меньше \(limit).",
      en: "\(value) points are covered at \(school); at least \(limit) are asked.")
  }

  static func gives(_ school: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .gives, [school.text], value: value, limit: limit,
      ru: "Школа \(school) помогает раз: \(value), нужно не меньше \(limit).",
      en: "\(school) gives help \(value) times; at least \(limit) is asked.")
  }

  static func receives(_ school: School.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .receives, [school.text], value: value, limit: limit,
      ru: "Школе \(school) помогают раз: \(value), нужно не меньше \(limit).",
      en: "\(school) receives help \(value) times; at least \(limit) is asked.")
  }

  static func pinnedCurator(_ curator: School.ID, _ recipient: School.ID) -> Violation {
    Violation(
      .pin, [curator.text, recipient.text],
      ru: "Решение закрепило за школой \(recipient) куратора \(curator), в плане этого нет.",
      en: "A decision pins curator \(curator) to \(recipient); the plan does not have it.")
  }
}
