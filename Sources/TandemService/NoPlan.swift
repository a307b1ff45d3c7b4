import Mentoring
import Planning

/// Why there is no plan: the first hard requirement that could not be met, and where it fails.
public struct NoPlan: Sendable {
  public let requirement: HardRequirement
  /// Where the best attempt falls short.
  public let subjects: [HardSubject]
  /// Whether it is certain that no plan meets the requirement, together with those before it.
  public let isProven: Bool
  private let names: CodeNames

  public init(
    requirement: HardRequirement, subjects: [HardSubject], isProven: Bool, of programme: Programme
  ) {
    self.requirement = requirement
    self.subjects = subjects
    self.isProven = isProven
    names = CodeNames(programme)
  }

  /// Sentences for people: what fails, at whom, and what could be changed.
  public func lines(in language: Language) -> [String] {
    [heading, certainty].map { $0[language] }
      + subjects.map { "  " + sentence($0)[language] }
      + [advice[language]]
  }

  private var heading: LocalizedText {
    let what =
      switch requirement {
      case .pins:
        LocalizedText(
          ru: "все закреплённые решения вместе (таблица decisions)",
          en: "all pinned decisions together (table decisions)")
      case .curatorsUsed:
        LocalizedText(
          ru: "обязательное число кураторов (rules.curators.min_used)",
          en: "the least number of curators (rules.curators.min_used)")
      case .floors:
        LocalizedText(
          ru: "обязательный порог у каждой школы (rules.floor)",
          en: "the hard floor of every school (rules.floor)")
      case .reciprocity:
        LocalizedText(
          ru: "обязательная взаимность помощи (rules.reciprocity)",
          en: "the hard reciprocity of help (rules.reciprocity)")
      case .demands:
        LocalizedText(ru: "то, о чём спрошено", en: "what was asked for")
      }
    return isProven
      ? LocalizedText(
        ru: "Плана нет. Невыполнимо: \(what.russian).", en: "No plan. Impossible: \(what.english).")
      : LocalizedText(
        ru: "План не найден. Пока не удалось выполнить: \(what.russian).",
        en: "No plan found. Not achieved so far: \(what.english).")
  }

  private var certainty: LocalizedText {
    isProven
      ? LocalizedText(
        ru: "Доказано: с этими данными и правилами такого плана не существует. Ближе всего к нему:",
        en: "Proven: with these data and rules there is no such plan. The nearest attempt:")
      : LocalizedText(
        ru:
          "Не доказано, что такого плана нет. Лучшая попытка:",
        en:
          "It is not proven that there is none. Best attempt:"
      )
  }

  func sentence(_ subject: HardSubject) -> LocalizedText {
    switch subject {
    case .pin(let decision, let rejection): return pinned(decision.subject, rejection)
    case .floor(let school, let lacking):
      let school = names.school(school)
      return LocalizedText(
        ru: "школе \(school.russian) до порога не хватает баллов: \(lacking.value)",
        en: "school \(school.english) stays below its floor by \(lacking.value) points")
    case .curators(let lacking):
      return LocalizedText(
        ru: "не хватает кураторов: \(lacking)", en: "curators still needed: \(lacking)")
    case .giving(let school, let lacking):
      let school = names.school(school)
      return LocalizedText(
        ru: "школа \(school.russian) мало помогает другим, не хватает связей помощи: \(lacking)",
        en: "school \(school.english) gives too little help; relations lacking: \(lacking)")
    case .receiving(let school, let lacking):
      let school = names.school(school)
      return LocalizedText(
        ru: "школе \(school.russian) мало помогают, не хватает связей помощи: \(lacking)",
        en: "school \(school.english) receives too little help; relations lacking: \(lacking)")
    }
  }

  private func pinned(_ subject: Decision.Subject, _ rejection: Rejection?) -> LocalizedText {
    let reason =
      rejection?.words
      ?? (isProven
        ? LocalizedText(
          ru: "правила этого не запрещают, но вместе с пределами и другими решениями невозможно",
          en: "no rule forbids it, but with the limits and the other decisions it is impossible")
        : LocalizedText(ru: "пока не в плане", en: "not in the plan yet"))
    let what = names.decision(subject)
    let others = rejection == nil ? sharing(subject) : LocalizedText(ru: "", en: "")
    return LocalizedText(
      ru: "\(what.russian): \(reason.russian)\(others.russian)",
      en: "\(what.english): \(reason.english)\(others.english)")
  }

  /// Other pins of the same person or school, with which this one may collide; nothing without any.
  private func sharing(_ subject: Decision.Subject) -> LocalizedText {
    let pins = names.programme.decisions.filter { decision in
      decision.kind == .pinned && decision.subject != subject
        && decision.subject.shares(with: subject)
    }.map { names.decision($0.subject) }
    if pins.isEmpty { return LocalizedText(ru: "", en: "") }
    let (russian, english) = (pins.map(\.russian), pins.map(\.english))
    return LocalizedText(
      ru: "; закреплено ещё и: \(russian.joined(separator: "; "))",
      en: "; also pinned: \(english.joined(separator: "; "))")
  }

  private var advice: LocalizedText {
    let change = Self.change(requirement)
    if isProven {
      return LocalizedText(
        ru: "Что можно изменить: \(change.russian).",
        en: "What could be changed: \(change.english).")
    }
    return LocalizedText(
      ru: "Что можно сделать: дать больше работы (--effort) или времени (--time-limit) либо "
        + "\(change.russian).",
      en: "What could be done: allow more work (--effort) or time (--time-limit), or "
        + "\(change.english).")
  }

  private static func change(_ requirement: HardRequirement) -> LocalizedText {
    switch requirement {
    case .pins:
      LocalizedText(
        ru: "снять одно из закреплений, если они спорят друг с другом, или ослабить предел, "
          + "который они делят (число кураторов у школы – rules.curators.per_recipient, число "
          + "всех кураторов – max_used, вместимость куратора, часы, число наставляемых и групп у "
          + "наставника, наставники и часы учёбы у педагога, договоры, бюджеты); какие именно "
          + "требования спорят и что ослабить, скажет tandem conflicts",
        en: "drop one of the pins where they collide with each other, or relax a limit that they "
          + "share (the number of curators of a school: rules.curators.per_recipient, of all "
          + "curators: max_used, a curator's capacity, a mentor's hours, mentees or groups, a "
          + "mentee's mentors or learning hours, contracts, budgets); tandem conflicts tells "
          + "which requirements collide and what to relax")
    case .curatorsUsed:
      LocalizedText(
        ru: "уменьшить min_used, увеличить travel_limit кураторов, разрешить дистанционное "
          + "кураторство или добавить готовых кураторов в таблицу curators",
        en: "lower min_used, raise the curators' travel_limit, allow remote curating, or add "
          + "willing curators to the table curators")
    case .floors:
      LocalizedText(
        ru: "понизить порог этих школ, сделать его желательным (hard: no), ослабить пределы "
          + "договоров и бюджетов или добавить наставников",
        en: "lower the floor of these schools, make it soft (hard: no), relax contracts and "
          + "budgets, or add mentors")
    case .reciprocity:
      LocalizedText(
        ru: "уменьшить gives и receives, сделать взаимность желательной (hard: no), увеличить "
          + "help.per_strength или дополнить SWOT-анализ",
        en: "lower gives and receives, make reciprocity soft (hard: no), raise "
          + "help.per_strength, or complete the SWOT analysis")
    case .demands:
      LocalizedText(
        ru: "изменить данные или правила, которые этому мешают (tandem explain)",
        en: "change the data or the rules that stand in the way (tandem explain)")
    }
  }
}

extension Decision.Subject {
  /// Whether two decisions are about one curator or recipient, or about one mentor or mentee.
  fileprivate func shares(with other: Self) -> Bool {
    switch (self, other) {
    case (.curatorPair(let recipient, let curator), .curatorPair(let second, let otherCurator)):
      recipient == second || curator == otherCurator
    case (.tandem(let mentor, let mentee, _), .tandem(let second, let otherMentee, _)):
      mentor == second || mentee == otherMentee
    default: false
    }
  }
}
