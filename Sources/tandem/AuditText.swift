import Documents
import Mentoring
import TandemService

/// What the audit counted: the verdict, the goals and the indicators.
struct AuditText {
  let audit: DocumentAudit
  let programme: Programme
  let language: Language

  init(audit: DocumentAudit, programme: Programme, _ language: Language) {
    self.audit = audit
    self.programme = programme
    self.language = language
  }

  var lines: [String] {
    [verdict[language], "", goalsHeading[language]] + goals + ["", indicatorsHeading[language]]
      + indicators
  }

  private var verdict: LocalizedText {
    let count = audit.violations.count
    return count == 0
      ? LocalizedText(
        ru: "План выполняет все правила.", en: "The plan keeps every rule.")
      : LocalizedText(ru: "Нарушений: \(count).", en: "Violations: \(count).")
  }

  private var goalsHeading: LocalizedText {
    LocalizedText(
      ru: "Цели (↑ чем больше, тем лучше, ↓ чем меньше, тем лучше)",
      en: "Goals (↑ more is better, ↓ less is better)")
  }

  private var goals: [String] {
    let rows = zip(programme.rules.goals, audit.report.stageValues).flatMap { stage, value in
      let name = JoinedGoals.name(stage.id, isMaximised: stage.isMaximised, language)
      let joined = stage.parts.count > 1 ? stage.parts : []
      return [[name, figure(value)]]
        + joined.map { part in
          [
            JoinedGoals.part(part.goal, weight: part.weight, language),
            figure(audit.report.goals[part.goal]),
          ]
        }
    }
    return TextTable(rows: rows, leftColumns: [0]).lines
  }

  private func figure(_ value: Int?) -> String { value.map(String.init) ?? "?" }

  private var indicatorsHeading: LocalizedText {
    LocalizedText(ru: "Показатели", en: "Indicators")
  }

  private var indicators: [String] {
    let numbers = NumberText(language)
    return TextTable(
      rows: audit.report.indicators.map { value in
        [
          value.indicator.words[language],
          "\(value.numerator)/\(value.denominator)", value.share.map(numbers.percent) ?? "–",
          target(value, numbers),
        ]
      }, leftColumns: [0, 3]
    ).lines
  }

  private func target(_ value: IndicatorValue, _ numbers: NumberText) -> String {
    guard let target = value.target else { return "" }
    let words = LocalizedText(ru: "цель", en: "target")[language]
    let verdict =
      switch value.isReached {
      case true?: LocalizedText(ru: "достигнута", en: "reached")
      case false?: LocalizedText(ru: "НЕ достигнута", en: "NOT reached")
      case nil: LocalizedText(ru: "не к чему относить", en: "nothing to measure")
      }
    return "\(words) \(numbers.percent(target)) – \(verdict[language])"
  }
}
