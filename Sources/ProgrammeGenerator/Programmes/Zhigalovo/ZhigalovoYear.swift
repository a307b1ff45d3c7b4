import Mentoring

// The first seven indicators with their targets (the least of each range) are the document's, and so is the
// share of good marks, 34 % in the district; thresholds are made up.
extension YearSketch {
  static var zhigalovo: YearSketch {
    YearSketch(
      years: 2018...2020, rules: zhigalovoYearRules,
      otherShares: [OtherShare(code: "large_or_poor", isContingent: true)],
      recommendations: UsualAdvice.rows(
        maths: "K02", russian: "K03", motivation: "K01", indicator: "quality", network: "network")
        + [
          [
            "quality", "", "teachers", "Ввести формирующее оценивание вместе с наставником", "K04",
            "MET-FORM", "quality",
          ],
          [
            "large_or_poor", "", "families", "Создать места для развития детей вне урока", "K11",
            "PSY-ROUTE", "",
          ],
        ],
      reported: [
        ("management", 60...85, false), ("information", 60...85, false),
        ("resources", 20...45, false),
      ], fewerGood: 300)
  }

  private static let zhigalovoYearRules = """
    identification:
      years: 3
      min_participants: 3
      social: {large_or_poor: "Многодетные и малообеспеченные, %"}
      clusters: {min_size: 3, most: 3}
      low_results:
        needed: 1
        criteria:
          - {id: quality, name: "Низкая качественная успеваемость по ВПР", measure: good, procedures: [vpr], at_most: 25%, subjects_needed: 2, years_needed: 2}
          - {id: gia, name: "Ниже порога на ОГЭ и ЕГЭ", measure: below, procedures: [oge, ege], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 1
        criteria:
          - {id: large_or_poor, name: "Многодетные и малообеспеченные семьи", measure: social, indicators: [large_or_poor], at_least: 75%, years_needed: 3}
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
      - {id: maths_weak, quadrant: weakness, topic: K02, weight: 7, below_cluster: {subjects: [Математика], by: 8%}}
      - {id: maths_strong, quadrant: strength, topic: K02, weight: 7, above_cluster: {subjects: [Математика], by: 8%}}
      - {id: russian_weak, quadrant: weakness, topic: K03, weight: 7, below_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: russian_strong, quadrant: strength, topic: K03, weight: 7, above_cluster: {subjects: [Русский язык], by: 8%}}
      - {id: centre, quadrant: opportunity, topic: K12, weight: 5, has: {kind: centre, shared: yes}}
      - {id: no_staff, quadrant: threat, topic: K15, weight: 4, lacks: {kind: staff}}
      - {id: overload, quadrant: threat, topic: K15, weight: 3, loaded: {above: 30, at_least: 40%}}
      - {id: ageing, quadrant: threat, topic: K15, weight: 2, experienced: {years: 30, at_least: 35%}}
      - {id: young, quadrant: opportunity, topic: K15, weight: 2, young: {years: 3, at_least: 15%}}
      - {id: hardship, quadrant: threat, topic: K09, weight: 4, social: {indicator: hardship, at_least: 25%}}
      - {id: many_children, quadrant: threat, topic: K09, weight: 5, social: {indicator: large_or_poor, at_least: 60%}}
    indicators:
      - {id: analysed, name: "Проанализированные школы", numerator: schools_analysed, denominator: schools, targets: {2020: 100%}}
      - {id: network, name: "Школы в сетевом наставничестве", numerator: schools_in_network, denominator: schools, targets: {2020: 0%, 2021: 50%, 2022: 80%}}
      - {id: programmes, name: "Школы с программой эффективного режима", numerator: schools_with_programme, denominator: schools, targets: {2020: 100%, 2021: 80%}}
      - {id: management, name: "Школы, удовлетворённые управлением", numerator: {count: reported, measure: management}, targets: {2022: 80%}}
      - {id: information, name: "Школы, удовлетворённые методической помощью", numerator: {count: reported, measure: information}, targets: {2020: 50%, 2021: 70%, 2022: 80%}}
      - {id: resources, name: "Школы с выросшими ресурсами", numerator: {count: reported, measure: resources}, targets: {2022: 40%}}
      - {id: quality, name: "Школы, повысившие качество", numerator: schools_improved, denominator: schools, targets: {2022: 80%}}
      - {id: mentored, name: "Педагоги с наставником", numerator: teachers_with_mentor, denominator: teachers_with_deficits}
      - {id: hours, name: "Проведённые часы наставничества", numerator: hours_held, denominator: hours_planned}
    monitoring: {period: quarter, sign_within: 60, visit_every: 120}
    calendar:
      terms:
        - {from: 2021-01-11, to: 2021-03-20}
        - {from: 2021-03-29, to: 2021-05-25}
        - {from: 2021-09-01, to: 2021-10-30}
        - {from: 2021-11-08, to: 2021-12-28}
      holidays: [{from: 2021-02-22, to: 2021-02-23}, {from: 2021-03-08}, {from: 2021-05-01, to: 2021-05-10}]
      exams:
        - {name: "ВПР", from: 2021-04-12, to: 2021-04-16}
      day: {from: 08:00, to: 18:00}
      trips_a_week: 1
      hosted_a_day: 1
      vehicles:
        - {id: УАЗ, seats: 8}
        - {id: автобус, seats: 20}
      vehicle_from: 5
      help_meetings: {a_year: 2, hours: 2}
      seminars:
        - {id: winter, name: "Зимняя школа наставников", host: S01, who: everybody, from: 2021-01-18, to: 2021-02-12}
        - {id: autumn, name: "Банк наставников: итоги и новый год", host: S01, who: mentors, from: 2021-12-06, to: 2021-12-24}
    """
}
