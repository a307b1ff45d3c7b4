import Mentoring

// The nine criteria are the document's, and the four indicators after the contracts; thresholds are made up.
extension YearSketch {
  static var leninogorsk: YearSketch {
    YearSketch(
      years: 2017...2019, rules: leninogorskYearRules,
      recommendations: UsualAdvice.rows(
        maths: "K06", russian: "K05", motivation: "K11", indicator: "ege_maths", network: "network")
        + [
          [
            "gia", "", "heads",
            "Включить в совместный план консультации школы-партнёра по предметам аттестации",
            "K06", "GIA-WEAK", "ege_maths",
          ],
          [
            "register", "", "families", "Вести учёт пропусков и работать с семьями", "K11",
            "RISK-SKIP", "absence",
          ],
        ],
      reported: [
        ("no_certificate_9", 0...4, true), ("no_certificate_11", 0...2, true),
        ("surveys", 60...100, true), ("absence", 2...9, true),
      ], hasTimetable: true, regionAhead: 4)
  }

  private static let leninogorskYearRules = """
    identification:
      years: 3
      min_participants: 5
      clusters: {min_size: 2, most: 2}
      low_results:
        needed: 1
        criteria:
          - {id: gia, name: "Ниже порога на ОГЭ и ЕГЭ", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
          - {id: vpr, name: "Неудовлетворительные отметки ВПР", measure: below, procedures: [vpr], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 2
        criteria:
          - {id: hardship, name: "Семьи в трудной жизненной ситуации", measure: social, indicators: [hardship], at_least: 25%, years_needed: 2, in_a_row: yes}
          - {id: single_parent, name: "Неполные семьи", measure: social, indicators: [single_parent], at_least: 30%, years_needed: 2, in_a_row: yes}
          - {id: register, name: "Дети на учёте", measure: social, indicators: [school_register, police_register, family_register], at_least: 6%, indicators_needed: 2, years_needed: 2, in_a_row: yes}
    diagnostics:
      levels: {1: 10%, 2: 20%, 3: 30%, 4: 40%, 5: 55%, 6: 70%, 7: 85%}
      needed: {default: 6, psychological_pedagogical: 5}
      points_per_level: {default: 15, subject: 20}
      hours_per_level: {default: 3, subject: 4}
      base: 55%
      improvement: 10%
      priority: [diagnostics, lesson_visit, self_assessment]
      valid_months: 18
    swot:
      - {id: maths_weak, quadrant: weakness, topic: K06, weight: 7, below_cluster: {subjects: [Математика], by: 8%}}
      - {id: maths_strong, quadrant: strength, topic: K06, weight: 7, above_cluster: {subjects: [Математика], by: 8%}}
      - {id: russian_weak, quadrant: weakness, topic: K05, weight: 7, below_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: russian_strong, quadrant: strength, topic: K05, weight: 7, above_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: centre, quadrant: opportunity, topic: K09, weight: 5, has: {kind: centre, shared: yes}}
      - {id: no_staff, quadrant: threat, topic: K04, weight: 4, lacks: {kind: staff}}
      - {id: overload, quadrant: threat, topic: K04, weight: 3, loaded: {above: 30, at_least: 40%}}
      - {id: ageing, quadrant: threat, topic: K04, weight: 2, experienced: {years: 30, at_least: 35%}}
      - {id: young, quadrant: opportunity, topic: K04, weight: 2, young: {years: 3, at_least: 15%}}
      - {id: hardship, quadrant: threat, topic: K11, weight: 4, social: {indicator: hardship, at_least: 25%}}
    indicators:
      - {id: no_certificate_9, name: "1. Не получили аттестат за 9 класс", numerator: {count: reported, measure: no_certificate_9}, schools: recipients, better: low, targets: {2019: 0%}}
      - {id: no_certificate_11, name: "2. Не получили аттестат за 11 класс", numerator: {count: reported, measure: no_certificate_11}, schools: recipients, better: low, targets: {2019: 0%}}
      - {id: ege_russian, name: "3. Средний балл ЕГЭ, русский язык", numerator: {count: mean, procedures: [ege], subjects: [Русский язык]}, denominator: {count: participants, procedures: [ege], subjects: [Русский язык]}, schools: recipients, compare: [municipality, region]}
      - {id: ege_maths, name: "4. Средний балл ЕГЭ, математика", numerator: {count: mean, procedures: [ege], subjects: [Математика]}, denominator: {count: participants, procedures: [ege], subjects: [Математика]}, schools: recipients, compare: [municipality, region]}
      - {id: ege_optional, name: "5. Средний балл ЕГЭ, предметы по выбору", numerator: {count: mean, procedures: [ege], subjects: [Обществознание]}, denominator: {count: participants, procedures: [ege], subjects: [Обществознание]}, schools: recipients, compare: [municipality, region]}
      - {id: ege_high, name: "6. Участники ЕГЭ с 80 баллами и выше", numerator: {count: participants_high, procedures: [ege]}, denominator: {count: participants, procedures: [ege]}, schools: recipients, compare: [municipality, region]}
      - {id: contracts_done, name: "7. Выполненные партнёрские договоры", numerator: contracts_done, denominator: contracts, targets: {2019: 100%}}
      - {id: surveys, name: "8. Результативное участие в мониторингах", numerator: {count: reported, measure: surveys}, schools: recipients, targets: {2019: 100%}}
      - {id: absence, name: "9. Пропуски уроков без уважительной причины", numerator: {count: reported, measure: absence}, schools: recipients, better: low, compare: municipality}
      - {id: contracts_signed, name: "Подписанные договоры", numerator: contracts_signed, denominator: contracts, targets: {2019: 100%}}
      - {id: network, name: "Школы с наставниками из других школ", numerator: schools_in_network, denominator: schools, schools: recipients, targets: {2019: 100%}}
      - {id: courses, name: "Педагоги, прошедшие повышение квалификации", numerator: teachers_on_courses, denominator: teachers, schools: recipients}
      - {id: passed, name: "Успешно прошли итоговую аттестацию", numerator: {count: participants_passed, procedures: [oge, ege]}, denominator: {count: participants, procedures: [oge, ege]}, schools: recipients}
      - {id: improved, name: "Школы с ростом результатов", numerator: schools_improved, denominator: schools, schools: recipients}
    monitoring: {period: quarter, sign_within: 14, visit_every: 45}
    calendar:
      terms:
        - {from: 2019-05-15, to: 2019-05-31}
        - {from: 2019-09-02, to: 2019-10-26}
        - {from: 2019-11-05, to: 2019-12-28}
      exams:
        - {name: "ОГЭ и ЕГЭ", from: 2019-05-24, to: 2019-05-31}
        - {name: "Итоговое сочинение", from: 2019-12-04, schools: [S02, S06, S10]}
      weekdays: [monday, tuesday, wednesday, thursday, friday, saturday]
      lessons: {from: 08:00, minutes: 45, break: 10}
      trips_a_week: 3
      hosted_a_day: 3
      vehicles:
        - {id: автобус, seats: 20, trips_a_day: 2}
      vehicle_from: 10
      team_visits: {a_year: 4, hours: 3}
      lesson_visits: {a_year: 3, hours: 3, people: 5}
      help_meetings: {a_year: 4, hours: 1.5}
      seminars:
        - {id: joint, name: "Совместный план: подведение итогов", host: S06, who: heads, from: 2019-12-16, to: 2019-12-27, hours: 2}
    """
}
