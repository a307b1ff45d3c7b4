import Mentoring

extension TemplateYAML {
  /// The rules around the plan, which fit the example's tables.
  static func year(
    _ language: Language, head: String, identify: String, aggregates: String, diagnose: String,
    swot: String, monitor: String, calendar: String
  ) -> String {
    func say(_ russian: String, _ english: String) -> String {
      language == .russian ? russian : english
    }
    let subject = say("Русский язык", "Russian")
    return """

      # \(head)
      # \(identify)
      identification:
        years: 3
        min_participants: 5
        # \(aggregates)
        # aggregates: ["\(say("два и более предмета", "two subjects and more"))"]
        clusters: {min_size: 2, most: 4}
        low_results:
          needed: 1
          criteria:
            - {id: gia, name: "\(say("Ниже порога на ОГЭ и ЕГЭ", "Below the threshold"))", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
        adverse:
          needed: 2
          criteria:
            - {id: hardship, name: "\(say("Семьи в трудной ситуации", "Families in hardship"))", measure: social, indicators: [hardship], at_least: 25%}
            - {id: single_parent, name: "\(say("Неполные семьи", "Single-parent families"))", measure: social, indicators: [single_parent], at_least: 30%}

      # \(diagnose)
      diagnostics: {needed: 3, points_per_level: 10, hours_per_level: 6}

      # \(swot)
      swot:
        - {id: language_weak, quadrant: weakness, topic: reading, weight: 7, below_cluster: {subjects: [\(subject)], by: 10%}}
        - {id: language_strong, quadrant: strength, topic: reading, weight: 7, above_cluster: {subjects: [\(subject)], by: 10%}}
        - {id: centre, quadrant: opportunity, topic: reading, weight: 3, has: {kind: centre, shared: yes}}

      # \(monitor)
      indicators:
        - {id: network, name: "\(say("Школы в сетевых формах", "Schools in networks"))", numerator: schools_in_network, denominator: schools, schools: recipients, targets: {2026: 50%, 2027: 100%}}
        - {id: with_mentor, name: "\(say("Педагоги с наставником", "Teachers with a mentor"))", numerator: teachers_with_mentor, denominator: teachers_with_deficits, targets: {2026: 80%}}
        - {id: contracts, name: "\(say("Подписанные договоры", "Contracts signed"))", numerator: contracts_signed, denominator: contracts, targets: {2026: 100%}}
      monitoring: {period: month, sign_within: 30, visit_every: 60}

      # \(calendar)
      calendar:
        terms:
          - {from: 2026-09-01, to: 2026-10-25}
          - {from: 2026-11-05, to: 2026-12-29}
          - {from: 2027-01-11, to: 2027-03-21}
          - {from: 2027-03-29, to: 2027-05-26}
        holidays: [{from: 2027-02-23}, {from: 2027-03-08}, {from: 2027-05-03, to: 2027-05-10}]
        trips_a_week: 2
        team_visits: {a_year: 2, hours: 3}

      """
  }
}
