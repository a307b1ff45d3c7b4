import Mentoring

/// `programme.yaml` of a new programme: what must be there, and every rule with its default as a
/// comment.
enum TemplateYAML {
  static let text = LocalizedText(
    ru: """
      # Программа и её правила. Всё после знака # — пояснение.
      # Обязательны только programme и period. Чтобы изменить правило, уберите # в начале строки.
      programme:
        id: primer                     # код латиницей
        name: "Название программы"
        municipality: "Муниципалитет"
      period: {from: 2026-09-01, to: 2027-05-31}

      """
        + rules(
          head: "Правила; показаны значения, которые действуют, пока их не изменили.",
          curators: "кураторов на школу, дорога в минутах, можно ли дистанционно",
          consent: "достаточно ли готовности до подписи",
          mentors: "часы недели: null — без предела",
          groups: "размер групп", contracts: "не больше договоров у школы",
          travel: "поездок за период, скорость в км/ч", budgets: "пределы расходов",
          goals: "Цели по порядку: первая важнее второй и так далее.")
        + year(
          .russian, head: "Вокруг плана. Пример можно запускать как есть; пороги впишите свои.",
          identify: "Кому нужна помощь (tandem identify): критерии списков ШНОР и ШНСУ.",
          aggregates: "предметы-итоги, которые не складываются с другими",
          diagnose:
            "Уровни и дефициты (tandem diagnose); шкалы, пороги и приоритет: Docs/Diagnostics.md.",
          swot: "Предложения в SWOT (tandem swot).",
          monitor: "Показатели и сроки (tandem monitor).",
          calendar: "Дни встреч (tandem calendar): четверти, праздники, сколько поездок в неделю.")
        + "\n# Все правила описаны в Docs/DataFolder.md.\n",
    en: """
      # The programme and its rules. Whatever follows a # explains.
      # Only programme and period are required. To change a rule, remove the # before it.
      programme:
        id: example
        name: "Name of the programme"
        municipality: "Municipality"
      period: {from: 2026-09-01, to: 2027-05-31}

      """
        + rules(
          head: "Rules; shown are the values that hold until they are changed.",
          curators: "curators a school, minutes on the way, whether remotely",
          consent: "whether willing is enough before the signature",
          mentors: "hours of a week: null is no limit", groups: "sizes of groups",
          contracts: "contracts a school at most", travel: "trips in the period, speeds in km/h",
          budgets: "limits of cost", goals: "Goals in order: the first counts more than the second."
        )
        + year(
          .english,
          head: "Around the plan. The example runs as it stands; write your own thresholds.",
          identify: "Who needs help (tandem identify): criteria of the two lists.",
          aggregates: "subjects that sum others up and are not added to them",
          diagnose:
            "Levels and deficits (tandem diagnose); scales, thresholds, priority: Docs/Diagnostics.md.",
          swot: "What is proposed for the SWOT (tandem swot).",
          monitor: "Indicators and times (tandem monitor).",
          calendar: "Days of meetings (tandem calendar): terms, holidays, trips a week.")
        + "\n# Docs/DataFolder.md describes every rule.\n")

  private static func rules(
    head: String, curators: String, consent: String, mentors: String, groups: String,
    contracts: String, travel: String, budgets: String, goals: String
  ) -> String {
    """

    # \(head)
    rules:
      recipients: {statuses: [low_results, adverse_conditions, low_results_and_adverse]}
      # \(curators)
      # curators: {per_recipient: 1, travel_limit: 90, remote: no, recipients_may_curate: no}
      # \(consent)
      # consent: {willing_is_enough: yes}
      # \(mentors)
      # mentors: {max_mentees: 3, max_groups: 1, travel_limit: 60, weekly_load_limit: null}
      # mentees: {max_mentors: 2, learning_hours: null, travel_limit: 60}
      # \(groups)
      # groups: {allowed: yes, min_size: 2, max_size: 6}
      # remote: {allowed: yes, loss: 20%}
      # \(contracts)
      # contracts: {per_school: null}
      # \(travel)
      # travel: {seasons: [autumn, winter, spring], visits: 8, urban_speed: 40, rural_speed: 50}
      # \(budgets)
      # budgets: {trip_kilometres: null, pay: null}

    # \(goals)
    # goals:
    #   order: [curators, shortfall, reciprocity, coverage, worst_off, {join: {quality: 1, burden: 1}}]

    """
  }
}
