import Mentoring

// The target of 80 % and the indicators that follow it are the document's; thresholds and the other targets
// are made up.
extension YearSketch {
  static var kgo: YearSketch {
    YearSketch(
      years: 2020...2022, rules: kgoYearRules,
      recommendations: UsualAdvice.rows(
        maths: "K01", russian: "K02", motivation: "K05", indicator: "passed", network: "network")
        + [
          [
            "gia", "", "department", "Включить школу в первый методический десант", "K10",
            "GIA-WEAK", "landings",
          ],
          [
            "vpr", "", "teachers", "Посещать уроки учителей сильных школ", "K10", "GIA-VPR",
            "lesson_visits",
          ],
          [
            "hardship", "", "pupils", "Закрепить тьюторов за учениками группы риска", "K07",
            "PSY-ROUTE", "",
          ],
        ],
      reported: [("access", 60...95, true)])
  }

  private static let kgoYearRules = """
    identification:
      years: 3
      min_participants: 4
      clusters: {min_size: 4, most: 3}
      low_results:
        needed: 1
        criteria:
          - {id: gia, name: "Ниже порога на ОГЭ и ЕГЭ", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
          - {id: vpr, name: "Неудовлетворительные отметки ВПР", measure: below, procedures: [vpr], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 3
        criteria:
          - {id: hardship, name: "Семьи в трудной жизненной ситуации", measure: social, indicators: [hardship], at_least: 25%, years_needed: 2}
          - {id: single_parent, name: "Неполные семьи", measure: social, indicators: [single_parent], at_least: 30%, years_needed: 2}
          - {id: school_register, name: "Дети на внутришкольном учёте", measure: social, indicators: [school_register], at_least: 9%, years_needed: 2}
          - {id: disabilities, name: "Дети с ОВЗ", measure: social, indicators: [disabilities], at_least: 11%, years_needed: 2}
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
      - {id: centre, quadrant: opportunity, topic: K08, weight: 5, has: {kind: centre, shared: yes}}
      - {id: no_staff, quadrant: threat, topic: K07, weight: 4, lacks: {kind: staff}}
      - {id: overload, quadrant: threat, topic: K07, weight: 3, loaded: {above: 30, at_least: 40%}}
      - {id: ageing, quadrant: threat, topic: K07, weight: 2, experienced: {years: 30, at_least: 35%}}
      - {id: young, quadrant: opportunity, topic: K07, weight: 2, young: {years: 3, at_least: 15%}}
      - {id: hardship, quadrant: threat, topic: K05, weight: 4, social: {indicator: hardship, at_least: 25%}}
    indicators:
      - {id: involved, name: "Руководители и педагоги, вовлечённые в программу", numerator: staff_involved, denominator: staff, schools: recipients, targets: {2022: 40%, 2025: 80%}}
      - {id: access, name: "Школы с условиями равного доступа", numerator: {count: reported, measure: access}, schools: recipients}
      - {id: trained, name: "Педагоги, прошедшие повышение квалификации", numerator: teachers_on_courses, denominator: teachers, schools: recipients}
      - {id: passed, name: "Успешно прошли итоговую аттестацию", numerator: {count: participants_passed, procedures: [oge, ege]}, denominator: {count: participants, procedures: [oge, ege]}, schools: recipients}
      - {id: improved, name: "Школы с более высокими результатами", numerator: schools_improved, denominator: schools, schools: recipients}
      - {id: curated, name: "Школы с куратором", numerator: schools_with_curator, denominator: schools, schools: recipients, targets: {2022: 100%}}
      - {id: lesson_visits, name: "Учителя, посетившие уроки сильных школ", numerator: teachers_visiting_lessons, denominator: teachers, schools: recipients}
      - {id: landings, name: "Методические десанты", numerator: team_visits, schools: recipients, targets: {2022: 7}}
      - {id: tutors, name: "Ученики с тьютором", numerator: pupils_with_tutor, denominator: pupils, targets: {2022: 100%}}
      - {id: newcomers, name: "Вновь зачисленные с тьютором", numerator: new_pupils_with_tutor, denominator: new_pupils, targets: {2022: 100%}}
      - {id: tutored, name: "Ученики, с которыми тьютор занимался", numerator: pupils_tutored, denominator: pupils}
      - {id: network, name: "Школы в сетевом взаимодействии", numerator: schools_in_network, denominator: schools, schools: recipients}
    monitoring: {period: month, sign_within: 30, visit_every: 60}
    calendar:
      terms:
        - {from: 2022-10-01, to: 2022-10-28}
        - {from: 2022-11-07, to: 2022-12-28}
      exams:
        - {name: "Итоговое сочинение", from: 2022-12-07}
      trips_a_week: 2
      hosted_a_day: 3
      vehicles:
        - {id: автобус, seats: 20, trips_a_day: 2}
        - {id: Газель, seats: 10}
      team_visits: {a_year: 2, hours: 4}
      lesson_visits: {a_year: 3, hours: 3, people: 8}
      seminars:
        - {id: curators, name: "Совещание кураторов", host: S01, who: heads, from: 2022-10-03, to: 2022-10-14, hours: 2}
    """
}
