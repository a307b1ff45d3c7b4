import Mentoring

// Measures, social shares and indicators are the document's; thresholds and targets are made up.
extension YearSketch {
  static var karabudakhkent: YearSketch {
    YearSketch(
      years: 2019...2021, rules: karabudakhkentYearRules,
      recommendations: UsualAdvice.rows(
        maths: "K04", russian: "K03", motivation: "K07", indicator: "gia_low", network: "network")
        + [
          [
            "vpr", "", "heads",
            "Составить план работы с учениками, получившими неудовлетворительные отметки ВПР",
            "K01", "GIA-VPR", "vpr_low",
          ],
          [
            "gia", "", "department", "Закрепить школу-лидера для подготовки к ОГЭ и ЕГЭ", "K02",
            "GIA-WEAK", "gia_low",
          ],
          [
            "school_register", "", "families",
            "Вести совместный план профилактики со службами района",
            "K12", "CARE-REG", "",
          ],
          [
            "hardship", "", "families", "Сопровождать семьи в трудной ситуации", "K14", "CARE-FAM",
            "",
          ],
          [
            "disabilities", "", "teachers", "Учиться работе с детьми с ОВЗ", "K13", "PSY-OVZ",
            "improved",
          ],
        ],
      reported: [
        ("not_listed", 60...75, false), ("pupils_helped", 40...80, true),
        ("communities", 30...60, true), ("contests", 5...20, true),
      ])
  }

  private static let karabudakhkentYearRules = """
    identification:
      years: 3
      min_participants: 5
      near: 10%
      stability: [5%, 10%, 20%]
      clusters: {min_size: 5, most: 4}
      low_results:
        needed: 1
        criteria:
          - {id: vpr, name: "Неудовлетворительные отметки ВПР", measure: below, procedures: [vpr], at_least: 30%, subjects_needed: 2, years_needed: 2}
          - {id: gia, name: "Участники ОГЭ и ЕГЭ ниже порога", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 3
        criteria:
          - {id: school_register, name: "Дети на внутришкольном учёте", measure: social, indicators: [school_register], at_least: 9%, years_needed: 2}
          - {id: police_register, name: "Дети на учёте в ПДН и КДН", measure: social, indicators: [police_register], at_least: 5%, years_needed: 2}
          - {id: disabilities, name: "Дети с ОВЗ", measure: social, indicators: [disabilities], at_least: 11%, years_needed: 2}
          - {id: hardship, name: "Семьи в трудной жизненной ситуации", measure: social, indicators: [hardship], at_least: 24%, years_needed: 2}
          - {id: single_parent, name: "Неполные семьи", measure: social, indicators: [single_parent], at_least: 30%, years_needed: 2}
          - {id: family_register, name: "Семьи на учёте УМВД", measure: social, indicators: [family_register], at_least: 6%, years_needed: 2}
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
      - {id: maths_weak, quadrant: weakness, topic: K04, weight: 7, below_cluster: {subjects: [Математика], by: 8%}}
      - {id: maths_strong, quadrant: strength, topic: K04, weight: 7, above_cluster: {subjects: [Математика], by: 8%}}
      - {id: russian_weak, quadrant: weakness, topic: K03, weight: 7, below_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: russian_strong, quadrant: strength, topic: K03, weight: 7, above_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: centre, quadrant: opportunity, topic: K10, weight: 5, has: {kind: centre, shared: yes}}
      - {id: no_staff, quadrant: threat, topic: K08, weight: 4, lacks: {kind: staff}}
      - {id: overload, quadrant: threat, topic: K08, weight: 3, loaded: {above: 30, at_least: 40%}}
      - {id: ageing, quadrant: threat, topic: K08, weight: 2, experienced: {years: 30, at_least: 35%}}
      - {id: young, quadrant: opportunity, topic: K08, weight: 2, young: {years: 3, at_least: 15%}}
      - {id: hardship, quadrant: threat, topic: K14, weight: 4, social: {indicator: hardship, at_least: 25%}}
    indicators:
      - {id: positive_dynamics, name: "Школы с положительной динамикой результатов", numerator: schools_improved, denominator: schools, schools: recipients, targets: {2022: 50%}}
      - {id: vpr_low, name: "Неудовлетворительные отметки ВПР", numerator: {count: participants_below, procedures: [vpr]}, denominator: {count: participants, procedures: [vpr]}, schools: recipients, better: low, targets: {2021: 30%}}
      - {id: gia_low, name: "Участники ОГЭ и ЕГЭ ниже порога", numerator: {count: participants_below, procedures: [oge, ege]}, denominator: {count: participants, procedures: [oge, ege]}, schools: recipients, better: low, targets: {2021: 25%}}
      - {id: not_listed, name: "Школы вне списка ШНОР", numerator: {count: reported, measure: not_listed}, targets: {2022: 80%}}
      - {id: pupils_helped, name: "Обучающиеся с адресной помощью", numerator: {count: reported, measure: pupils_helped}, schools: recipients}
      - {id: diagnosed, name: "Педагоги, прошедшие диагностику", numerator: teachers_diagnosed, denominator: teachers, schools: recipients, targets: {2021: 40%, 2022: 60%}}
      - {id: below_base, name: "Педагоги ниже базового уровня", numerator: teachers_below_base, denominator: teachers_diagnosed, schools: recipients, better: low}
      - {id: improved, name: "Педагоги с положительной динамикой диагностики", numerator: teachers_improved, denominator: teachers_diagnosed, schools: recipients, targets: {2022: 30%}}
      - {id: courses, name: "Педагоги, повысившие квалификацию", numerator: teachers_on_courses, denominator: teachers, schools: recipients}
      - {id: communities, name: "Педагоги в профессиональных сообществах", numerator: {count: reported, measure: communities}, schools: recipients}
      - {id: contests, name: "Педагоги, участвующие в конкурсах", numerator: {count: reported, measure: contests}, schools: recipients}
      - {id: network, name: "Школы в сетевом взаимодействии с лидерами", numerator: schools_in_network, denominator: schools, schools: recipients, targets: {2021: 80%, 2022: 100%}}
      - {id: helped, name: "Школы, получившие адресную помощь", numerator: schools_visited, schools: recipients, targets: {2022: 11}}
    monitoring: {period: quarter, sign_within: 45, visit_every: 90}
    calendar:
      terms:
        - {from: 2021-09-01, to: 2021-10-30}
        - {from: 2021-11-08, to: 2021-12-28}
        - {from: 2022-01-10, to: 2022-03-24}
        - {from: 2022-04-02, to: 2022-05-25}
      holidays: [{from: 2022-02-23}, {from: 2022-03-07, to: 2022-03-08}, {from: 2022-05-02, to: 2022-05-03}, {from: 2022-05-09, to: 2022-05-10}]
      exams:
        - {name: "Итоговое сочинение", from: 2021-12-01}
        - {name: "ВПР", from: 2022-03-15, to: 2022-03-18}
        - {name: "ОГЭ", from: 2022-05-20, to: 2022-05-25}
      trips_a_week: 2
      vehicles:
        - {id: автобус-1, seats: 16, trips_a_day: 2}
        - {id: автобус-2, seats: 16, trips_a_day: 2}
        - {id: автобус-3, seats: 16}
      help_meetings: {a_year: 2, hours: 1.5}
      seminars:
        - {id: leaders, name: "Семинар школ-лидеров", host: S01, who: heads, from: 2021-10-11, to: 2021-10-29}
    """
}
