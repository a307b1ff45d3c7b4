import Mentoring

extension Blueprint {
  /// nil: the programme has no tables around the plan.
  var year: YearSketch? {
    switch self {
    case .zhigalovo: .zhigalovo
    case .leninogorsk: .leninogorsk
    case .efremov: .efremov
    case .karabudakhkent: .karabudakhkent
    case .kgo: .kgo
    case .synthetic: .synthetic
    }
  }
}

extension YearSketch {
  /// The criteria of made-up programmes.
  fileprivate static var synthetic: YearSketch {
    YearSketch(
      years: 2024...2026,
      rules: """
        identification:
          low_results:
            criteria:
              - {id: gia, name: "ОГЭ и ЕГЭ ниже порога", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
              - {id: vpr, name: "ВПР ниже порога", measure: below, procedures: [vpr], at_least: 30%, subjects_needed: 2, years_needed: 2}
          adverse:
            needed: 3
            criteria:
              - {id: register, name: "На учёте", measure: social, indicators: [school_register], at_least: 9%, years_needed: 2}
              - {id: hardship, name: "Трудная ситуация", measure: social, indicators: [hardship], at_least: 25%, years_needed: 2}
              - {id: single_parent, name: "Неполные семьи", measure: social, indicators: [single_parent], at_least: 30%, years_needed: 2}
              - {id: disabilities, name: "ОВЗ", measure: social, indicators: [disabilities], at_least: 11%, years_needed: 2}
        diagnostics:
          levels: {1: 10%, 2: 20%, 3: 30%, 4: 40%, 5: 55%, 6: 70%, 7: 85%}
          needed: 6
        indicators:
          - {id: network, name: "Школы в сети", numerator: schools_in_network, denominator: schools, targets: {2026: 30%}}
          - {id: mentored, name: "Педагоги с наставником", numerator: teachers_with_mentor, denominator: teachers_with_deficits, targets: {2026: 50%}}
          - {id: passed, name: "Достигли порога", numerator: {count: participants_passed}, denominator: {count: participants}}
        """,
      recommendations: [
        ["gia", "", "heads", "Разобрать результаты с куратором", "", "", ""],
        ["below_context", "", "heads", "Пересмотреть систему оценки", "", "", ""],
      ])
  }
}
