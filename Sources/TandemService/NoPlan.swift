import Mentoring
import Planning

/// Why there is no plan: the first hard requirement that could not be met, and where it fails.
public struct NoPlan: Sendable {
  public let requirement: HardRequirement
  /// Where the best attempt falls short.
  public let subjects: [HardSubject]
  /// Whether it is certain that no plan meets the requirement, together with those before it.
  public let isProven: Bool

  /// Sentences for people: what fails, at whom, and what could be changed.
  public func lines(in language: Language) -> [String] {
    [heading, certainty].map { $0[language] }
      + subjects.map { "  " + Self.sentence($0)[language] }
      + [advice[language]]
  }

  private var heading: LocalizedText {
    switch requirement {
    case .pins:
      LocalizedText(
        ru: "Плана нет: закреплённые решения (decisions.csv) не выполняются все вместе.",
        en: "No plan: the pinned decisions (decisions.csv) cannot all be kept together.")
    case .curatorsUsed:
      LocalizedText(
        ru: "Плана нет: не набирается обязательное число кураторов (rules.curators.min_used).",
        en: "No plan: fewer curators can act than must (rules.curators.min_used).")
    case .floors:
      LocalizedText(
        ru: "Плана нет: не у всех школ достигается обязательный порог (rules.floor).",
        en: "No plan: not every school reaches its hard floor (rules.floor).")
    case .reciprocity:
      LocalizedText(
        ru: "Плана нет: не выполняется обязательная взаимность помощи (rules.reciprocity).",
        en: "No plan: the hard reciprocity of help cannot be met (rules.reciprocity).")
    }
  }

  private var certainty: LocalizedText {
    isProven
      ? LocalizedText(
        ru: "Доказано: с этими данными и правилами такого плана не существует. Ближе всего к нему:",
        en: "Proven: with these data and rules there is no such plan. The nearest attempt:")
      : LocalizedText(
        ru: "Такой план не найден, но и не доказано, что его нет. Ближе всего к нему:",
        en: "No such plan was found, nor a proof that there is none. The nearest attempt:")
  }

  static func sentence(_ subject: HardSubject) -> LocalizedText {
    switch subject {
    case .pin(let decision, let rule): pinned(decision.subject, rule)
    case .floor(let school, let lacking):
      LocalizedText(
        ru: "школе \(school) до порога не хватает баллов: \(lacking.value)",
        en: "school \(school) stays below its floor by \(lacking.value) points")
    case .curators(let lacking):
      LocalizedText(
        ru: "не хватает кураторов: \(lacking)", en: "curators still needed: \(lacking)")
    case .reciprocity(let school, let lacking):
      LocalizedText(
        ru: "школе \(school) не хватает связей помощи (оказать или получить): \(lacking)",
        en: "school \(school) lacks help relations to give or receive: \(lacking)")
    }
  }

  private static func pinned(_ subject: Decision.Subject, _ rule: String?) -> LocalizedText {
    let reason =
      rule.map(RuleWords.reason)
      ?? LocalizedText(
        ru: "само по себе возможно, но не вместе с остальными",
        en: "possible by itself, but not together with the others")
    let what =
      switch subject {
      case .curatorPair(let recipient, let curator):
        LocalizedText(
          ru: "куратор \(curator) для школы \(recipient)",
          en: "curator \(curator) for school \(recipient)")
      case .tandem(let mentor, let mentee, let competency):
        LocalizedText(
          ru: "тандем \(mentor) → \(mentee)" + (competency.map { ", \($0)" } ?? ""),
          en: "tandem \(mentor) → \(mentee)" + (competency.map { ", \($0)" } ?? ""))
      }
    return LocalizedText(
      ru: "\(what.russian): \(reason.russian)", en: "\(what.english): \(reason.english)")
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
        ru: "снять одно из закреплений или ослабить предел, который они делят (ёмкость "
          + "куратора, часы и число наставляемых у наставника, наставники у педагога, договоры, "
          + "бюджеты)",
        en: "drop one of the pins, or relax a limit that they share (a curator's capacity, a "
          + "mentor's hours or mentees, a mentee's mentors, contracts, budgets)")
    case .curatorsUsed:
      LocalizedText(
        ru: "уменьшить min_used, увеличить travel_limit кураторов, разрешить дистанционное "
          + "кураторство или добавить готовых кураторов в curators.csv",
        en: "lower min_used, raise the curators' travel_limit, allow remote curating, or add "
          + "willing curators to curators.csv")
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
        en: "lower gives and receives, make reciprocity soft (hard: no), raise help.per_strength, "
          + "or complete the SWOT analysis")
    }
  }
}
