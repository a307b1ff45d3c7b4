import AdviceDocuments
import Mentoring
import Monitoring
import YearRecords

/// What came of the programme: what is late first, then indicators, periods and schools.
public struct MonitoringReport {
  let monitoring: Monitoring
  let words: Wording
  let phrases: MonitoringWords
  let trace: Bool
  let isFull: Bool

  /// - Parameter isFull: whether every risk is told, not only the first of each kind.
  public init(
    _ monitoring: Monitoring, language: Language, isFull: Bool = false, trace: Bool = false
  ) {
    self.monitoring = monitoring
    words = Wording(language: language)
    phrases = MonitoringWords(monitoring: monitoring, words: words)
    self.isFull = isFull
    self.trace = trace
  }

  public var title: String {
    words.say("Что сделано: ", "What came of it: ") + monitoring.programme.identity.municipality
      + words.say(", на ", ", by ") + words.day(monitoring.day)
  }

  public var report: Report {
    Report(title: title, sections: [risks, indicators, periods] + years + [schools])
  }

  /// Risks of one kind that the short report tells.
  static let shownOfKind = 6

  var risks: Report.Section {
    let heading = words.say("Опоздания и риски", "Late, and at risk")
    guard !monitoring.risks.isEmpty else {
      return Report.Section(heading, [words.say("Опозданий нет.", "Nothing is late.")])
    }
    var sentences: [String] = []
    if !monitoring.hasPlan {
      sentences.append(
        words.say(
          "План не указан (--plan): договоры, визиты и тандемы не с чем сравнить.",
          "No plan was named (--plan): contracts, visits and tandems have nothing to be compared "
            + "with."))
    }
    sentences.append(
      words.say("Всего: ", "In all: ")
        + riskGroups.map { phrases.count($0.kind, $0.risks.count) }.joined(separator: "; ") + ".")
    for (_, found) in riskGroups {
      let limit = isFull ? found.count : Self.shownOfKind
      sentences += found.prefix(limit).map { "– " + sentence($0) }
      if found.count > limit {
        sentences.append(
          words.say(
            "  … и ещё таких: \(found.count - limit) (--full)",
            "  … and \(found.count - limit) more of the kind (--full)"))
      }
    }
    return Report.Section(heading, sentences)
  }

  /// Risks of one kind together, in the order in which the first of each stands.
  var riskGroups: [(kind: String, risks: [Risk])] {
    var order: [String] = []
    var groups: [String: [Risk]] = [:]
    for risk in monitoring.risks {
      if groups[risk.name] == nil { order.append(risk.name) }
      groups[risk.name, default: []].append(risk)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// A risk, with its rows where they are asked for.
  func sentence(_ risk: Risk) -> String {
    phrases.text(risk)
      + (trace && !risk.rows.isEmpty ? " [" + RowReference.text(risk.rows) + "]" : "")
  }

  var indicators: Report.Section {
    Report.Section(
      words.say("Показатели", "Indicators"),
      monitoring.series.isEmpty
        ? [
          words.say(
            "В programme.yaml нет показателей (indicators).",
            "programme.yaml declares no indicators.")
        ] : [],
      table: ReportTable(
        [
          words.say("код", "code"), words.say("показатель", "indicator"),
          words.say("значение", "value"), words.say("сколько", "of"),
          words.say("цель", "target"), words.say("итог", "verdict"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        monitoring.series.map { series in
          [
            series.indicator.id, series.indicator.name, phrases.value(series.last.value, series),
            phrases.fraction(series.last, series), phrases.target(series),
            phrases.verdict(series),
          ]
            + (trace
              ? [RowReference.text(series.last.rows + series.last.targetRows)] : [])
        }, wordColumns: [0, 1, 4, 5, 6]))
  }

  var periods: Report.Section {
    let days = monitoring.series.first?.points.map(\.day) ?? []
    return Report.Section(
      words.say("По периодам", "Period by period"),
      [words.say("Значения на конец периода.", "Values at the end of each period.")],
      table: ReportTable(
        [words.say("код", "code"), words.say("показатель", "indicator")] + days.map(words.day),
        monitoring.series.map { series in
          [series.indicator.id, series.indicator.name]
            + series.points.map { $0.value == nil ? "" : phrases.value($0.value, series) }
        }, wordColumns: [0, 1]))
  }

  /// Results year by year; nothing where no indicator is of results.
  var years: [Report.Section] {
    let shown = monitoring.series.filter { !$0.history.isEmpty }
    let years = Set(shown.flatMap { $0.history.map(\.day.year) }).sorted()
    guard !years.isEmpty else { return [] }
    let rows = shown.map { series in
      let values = Dictionary(
        series.history.map { ($0.day.year, $0.value) }, uniquingKeysWith: { _, last in last })
      let now = series.last.numerator?.year.map { " (\($0))" } ?? ""
      return [series.indicator.id, series.indicator.name]
        + years.map { year in (values[year] ?? nil).map { phrases.value($0, series) } ?? "" }
        + [phrases.value(series.last.value, series) + now]
    }
    return [
      Report.Section(
        words.say("Результаты по годам", "Results year by year"),
        table: ReportTable(
          [words.say("код", "code"), words.say("показатель", "indicator")] + years.map(String.init)
            + [words.say("последние", "latest")], rows, wordColumns: [0, 1]))
    ]
  }

  var schools: Report.Section {
    let rows = monitoring.schools.map { school in
      [
        school.school.id.text, school.school.name, "\(school.tandems)", "\(school.tandemsMet)",
        words.hours(school.planned), words.hours(school.held), "\(school.contracts)",
        "\(school.contractsSigned)", "\(school.visits)", school.lastVisit.map(words.day) ?? "",
        "\(school.deficits)", "\(school.deficitsClosed)",
      ] + (hasPupils ? pupils(school) : []) + (trace ? [RowReference.text(school.rows)] : [])
    }
    return Report.Section(
      words.say("По школам", "By school"),
      [
        words.say(
          "Тандемы и часы – по школе наставляемого.", "Tandems and hours by the mentee's school.")
      ],
      table: ReportTable(
        [
          words.say("код", "code"), words.say("школа", "school"),
          words.say("тандемов", "tandems"), words.say("встречались", "met"),
          words.say("часов по плану", "hours planned"), words.say("проведено", "held"),
          words.say("договоров", "contracts"), words.say("подписано", "signed"),
          words.say("визитов", "visits"), words.say("последний", "last"),
          words.say("дефицитов", "deficits"), words.say("закрыто", "closed"),
        ] + (hasPupils ? pupilHeadings : []) + (trace ? [words.say("строки", "rows")] : []), rows,
        wordColumns: [0, 1, 9, hasPupils ? 15 : 12]))
  }

  /// Whether the programme has pupils who are to have tutors.
  private var hasPupils: Bool { !monitoring.programme.pupils.isEmpty }

  private var pupilHeadings: [String] {
    [
      words.say("учеников", "pupils"), words.say("с тьютором", "with a tutor"),
      words.say("занимались", "tutored"),
    ]
  }

  private func pupils(_ school: SchoolProgress) -> [String] {
    ["\(school.pupils)", "\(school.pupilsWithTutor)", "\(school.pupilsTutored)"]
  }
}

extension Risk {
  /// Of what kind it is, by which risks are put together; also its code in documents.
  var name: String {
    switch kind {
    case .contractUnsigned: "contractUnsigned"
    case .noVisit: "noVisit"
    case .tandemNeverMet: "tandemNeverMet"
    case .pupilNeverMet: "pupilNeverMet"
    case .tutoringEndedEarly: "tutoringEndedEarly"
    case .hoursBehind: "hoursBehind"
    case .noConsent: "noConsent"
    case .endedEarly: "endedEarly"
    case .behindTarget: "behindTarget"
    case .outsidePlan: "outsidePlan"
    case .noData: "noData"
    }
  }
}
