import Mentoring

// Indicators, targets of 2024 and mean marks of 2019 and 2021 are the document's; thresholds and the other
// targets are made up.
extension YearSketch {
  static var efremov: YearSketch {
    YearSketch(
      years: 2019...2021, rules: efremovYearRules,
      knownMeans: [
        ("municipality", 410, 365, 395, 380), ("S01", 360, 350, 330, 300),
        ("S02", 400, 330, 400, 420), ("S03", 436, 400, 451, 410),
      ].flatMap { school, maths2019, maths2021, russian2019, russian2021 in
        [
          ("Математика", 2019, maths2019), ("Математика", 2021, maths2021),
          ("Русский язык", 2019, russian2019), ("Русский язык", 2021, russian2021),
        ].map { subject, year, mean in
          KnownMean(school: school, year: year, procedure: "oge", subject: subject, mean: mean)
        }
      }, otherShares: [OtherShare(code: "not_native", isContingent: true)],
      recommendations: UsualAdvice.rows(
        maths: "K01", russian: "K02", motivation: "K11", indicator: "oge_maths", network: "network")
        + [
          [
            "oge_mean", "", "heads",
            "Открыть консультации по предметам ОГЭ с учителем школы-партнёра",
            "K01", "GIA-WEAK", "oge_maths",
          ],
          [
            "native", "", "teachers",
            "Освоить приёмы работы с учениками, для которых русский язык не родной",
            "K03", "NATR", "competence",
          ],
        ],
      reported: [
        ("satisfied", 55...70, true), ("olympiads", 40...60, true), ("profile", 1...4, true),
        ("literacy", 50...75, true), ("growth_point", 20...45, true),
        ("quantorium", 10...40, true), ("digital", 40...90, true),
      ])
  }

  private static let efremovYearRules = """
    identification:
      years: 3
      min_participants: 4
      near: 10%
      social: {not_native: "Русский язык не родной, %"}
      clusters: {min_size: 6, most: 4}
      low_results:
        needed: 1
        criteria:
          - {id: gia, name: "Ниже порога на ОГЭ и ЕГЭ", measure: below, procedures: [oge, ege], at_least: 25%, subjects_needed: 2, years_needed: 2}
          - {id: oge_mean, name: "Низкая средняя отметка ОГЭ", measure: mean, procedures: [oge], at_most: 3.3, subjects_needed: 1, years_needed: 1}
          - {id: vpr, name: "Неудовлетворительные отметки ВПР", measure: below, procedures: [vpr], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 3
        criteria:
          - {id: native, name: "Русский язык не родной", measure: social, indicators: [not_native], at_least: 10%}
          - {id: hardship, name: "Семьи в трудной жизненной ситуации", measure: social, indicators: [hardship], at_least: 25%, years_needed: 2}
          - {id: single_parent, name: "Неполные семьи", measure: social, indicators: [single_parent], at_least: 32%, years_needed: 2}
          - {id: register, name: "Дети на учёте", measure: social, indicators: [school_register, police_register], at_least: 8%, indicators_needed: 1, years_needed: 2}
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
      - {id: maths_weak, quadrant: weakness, topic: K01, weight: 7, below_cluster: {subjects: [Математика], by: 8%}}
      - {id: maths_strong, quadrant: strength, topic: K01, weight: 7, above_cluster: {subjects: [Математика], by: 8%}}
      - {id: russian_weak, quadrant: weakness, topic: K02, weight: 7, below_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: russian_strong, quadrant: strength, topic: K02, weight: 7, above_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: centre, quadrant: opportunity, topic: K12, weight: 5, has: {kind: centre, shared: yes}}
      - {id: no_staff, quadrant: threat, topic: K07, weight: 4, lacks: {kind: staff}}
      - {id: overload, quadrant: threat, topic: K07, weight: 3, loaded: {above: 30, at_least: 40%}}
      - {id: ageing, quadrant: threat, topic: K07, weight: 2, experienced: {years: 30, at_least: 35%}}
      - {id: young, quadrant: opportunity, topic: K07, weight: 2, young: {years: 3, at_least: 15%}}
      - {id: hardship, quadrant: threat, topic: K11, weight: 4, social: {indicator: hardship, at_least: 25%}}
    indicators:
      - {id: mentoring, name: "Школы с системой наставничества", numerator: schools_mentoring, denominator: schools, schools: recipients, targets: {2022: 50%, 2024: 100%}}
      - {id: network, name: "Школы в сетевых формах", numerator: schools_in_network, denominator: schools, schools: recipients, targets: {2022: 50%, 2024: 100%}}
      - {id: competence, name: "Педагоги, повысившие компетентность", numerator: teachers_improved, denominator: teachers, schools: recipients, targets: {2022: 20%, 2024: 75%}}
      - {id: deficits, name: "Педагоги с выявленными дефицитами", numerator: teachers_with_deficits, denominator: teachers, schools: recipients, targets: {2022: 35%, 2024: 35%}}
      - {id: diagnosed, name: "Педагоги, прошедшие диагностику", numerator: teachers_diagnosed, denominator: teachers}
      - {id: satisfied, name: "Удовлетворены качеством образования", numerator: {count: reported, measure: satisfied}, schools: recipients, targets: {2024: 75%}}
      - {id: olympiads, name: "Обучающиеся в олимпиадах и конкурсах", numerator: {count: reported, measure: olympiads}, schools: recipients, targets: {2024: 70%}}
      - {id: profile, name: "Обучающиеся в профильных программах", numerator: {count: reported, measure: profile}, schools: recipients, targets: {2024: 5%}}
      - {id: literacy, name: "Тренировочные работы по функциональной грамотности", numerator: {count: reported, measure: literacy}, schools: recipients, targets: {2024: 80%}}
      - {id: growth_point, name: "Занимаются на базе «Точки роста»", numerator: {count: reported, measure: growth_point}, schools: recipients, targets: {2024: 50%}}
      - {id: quantorium, name: "Занимаются в Кванториуме и IT-кубе", numerator: {count: reported, measure: quantorium}, schools: recipients, targets: {2024: 50%}}
      - {id: digital, name: "Школы с моделью цифровой среды", numerator: {count: reported, measure: digital}, schools: recipients, targets: {2024: 100%}}
      - {id: oge_maths, name: "Средняя отметка ОГЭ по математике", numerator: {count: mean, procedures: [oge], subjects: [Математика]}, denominator: {count: participants, procedures: [oge], subjects: [Математика]}, schools: recipients, compare: municipality}
      - {id: oge_russian, name: "Средняя отметка ОГЭ по русскому языку", numerator: {count: mean, procedures: [oge], subjects: [Русский язык]}, denominator: {count: participants, procedures: [oge], subjects: [Русский язык]}, schools: recipients, compare: municipality}
      - {id: contracts, name: "Подписанные договоры", numerator: contracts_signed, denominator: contracts, targets: {2022: 100%}}
    monitoring: {period: month, sign_within: 30, visit_every: 60}
    calendar:
      terms:
        - {from: 2022-10-01, to: 2022-10-28}
        - {from: 2022-11-07, to: 2022-12-28}
        - {from: 2023-01-09, to: 2023-03-22}
        - {from: 2023-04-03, to: 2023-05-25}
      holidays: [{from: 2023-02-23, to: 2023-02-24}, {from: 2023-03-08}, {from: 2023-05-01}, {from: 2023-05-08, to: 2023-05-09}]
      exams:
        - {name: "Итоговое сочинение", from: 2022-12-07}
        - {name: "ВПР", from: 2023-04-11, to: 2023-04-14}
        - {name: "ОГЭ", from: 2023-05-24, to: 2023-05-25}
      day: {from: 08:00, to: 17:00}
      trips_a_week: 2
      hosted_a_day: 2
      vehicles:
        - {id: ПАЗ, seats: 22}
        - {id: Газель-1, seats: 12, trips_a_day: 2}
        - {id: Газель-2, seats: 12}
      team_visits: {a_year: 2, hours: 3}
      lesson_visits: {a_year: 2, hours: 3, people: 6}
      help_meetings: {a_year: 3, hours: 1.5}
      seminars:
        - {id: opening, name: "Установочный семинар наставников", host: S03, who: mentors, from: 2022-10-03, to: 2022-10-14}
        - {id: results, name: "Итоги года: кураторы и подшефные школы", host: S03, who: heads, from: 2023-05-10, to: 2023-05-23, hours: 2}
    """
}
