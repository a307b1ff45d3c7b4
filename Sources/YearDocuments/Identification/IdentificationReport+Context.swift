import AdviceDocuments
import Identification
import Mentoring
import YearRecords

// Schools beside others in like conditions, and over the years.
extension IdentificationReport {
  var clusters: Report.Section? {
    guard !identification.clusters.isEmpty, school.isEmpty else { return nil }
    var sentences = [
      words.say(
        "Школы в похожих условиях: размер, город или село, социальный индекс (0 – легче всего, "
          + "100 – труднее всего). Как они найдены: Docs/Identification.md.",
        "Schools in like conditions: size, town or village, social index (0 easiest, 100 hardest). "
          + "How they are found: Docs/Identification.md.")
    ]
    if !identification.unclustered.isEmpty {
      sentences.append(
        words.say(
          "Не с кем сравнить (не указаны ученики, местность или социальный паспорт): ",
          "Cannot be compared (pupils, locality or conditions unknown): ")
          + words.list(identification.unclustered.map(\.text)))
    }
    let byID = Dictionary(
      uniqueKeysWithValues: identification.findings.map { ($0.school.id, $0) })
    let rows = identification.clusters.map { cluster -> [String] in
      let known = cluster.schools.compactMap { byID[$0]?.dynamics.last }
        .filter { $0.year == identification.years.upperBound }
      let participations = known.reduce(0) { $0 + $1.participations }
      let reached = known.reduce(0) { $0 + $1.reached }
      return [
        cluster.letter, "\(cluster.schools.count)",
        "\(cluster.pupils.lowerBound)–\(cluster.pupils.upperBound)", "\(cluster.rural)",
        cluster.socialIndex.map { words.decimal($0, places: 1) } ?? "",
        participations == 0
          ? "" : words.percent(Thousandths(roundedQuotient(reached * 1000, participations))),
        words.list(cluster.schools.map(\.text)),
      ]
    }
    return Report.Section(
      words.say("Кластеры", "Clusters"), sentences,
      table: ReportTable(
        [
          words.say("кластер", "cluster"), words.say("школ", "schools"),
          words.say("учеников", "pupils"), words.say("сельских", "rural"),
          words.say("индекс", "index"), words.say("достигли порога", "reach the threshold"),
          words.say("школы", "schools"),
        ], rows, wordColumns: [0, 6]))
  }

  /// Who is stronger or weaker than schools in like conditions.
  var conditions: Report.Section? {
    let limit = identification.rules.difference.value
    let shown = findings.filter { finding in
      isFull || !school.isEmpty || abs(finding.cluster?.difference ?? 0) >= limit
        || abs(finding.context?.residual ?? 0) >= limit
    }.filter { $0.cluster != nil || $0.context != nil }
    guard !shown.isEmpty else { return nil }
    let rows = shown.map { finding in
      [
        finding.school.id.text, finding.school.name, finding.cluster?.cluster.letter ?? "",
        finding.socialIndex.map { words.decimal($0, places: 1) } ?? "",
        (finding.cluster?.own ?? finding.context?.own).map {
          words.percent(Thousandths($0.share))
        } ?? "",
        finding.cluster.map { words.points($0.difference) } ?? "",
        finding.context.map { words.percent(Thousandths($0.expected)) } ?? "",
        finding.context.map { words.points($0.residual) } ?? "",
      ] + (trace ? [RowReference.text(finding.dynamics.last?.rows ?? [])] : [])
    }
    var sentences = [
      words.say(
        "Школы, которые сильнее или слабее похожих не меньше чем на \(words.distance(limit))",
        "Schools that are above or below those alike by at least \(words.distance(limit))")
    ]
    if !identification.findings.contains(where: { $0.context != nil }) {
      sentences.append(
        words.say(
          "Школ мало, чтобы сказать, чего ждать от условий.",
          "There are too few schools to say what conditions predict."))
    }
    return Report.Section(
      words.say("С учётом условий", "Given the conditions"), sentences,
      table: ReportTable(
        [
          words.say("код", "code"), words.say("школа", "school"),
          words.say("кластер", "cluster"), words.say("индекс", "index"),
          words.say("достигли порога", "reach"), words.say("к кластеру", "to cluster"),
          words.say("ожидалось", "expected"), words.say("к ожиданию", "to expected"),
        ] + (trace ? [words.say("строки", "rows")] : []), rows, wordColumns: [0, 1, 2, 8]))
  }

  var dynamics: Report.Section? {
    let limit = identification.rules.trend.value
    let shown = findings.filter { finding in
      guard let trend = finding.trend else { return false }
      return isFull || !school.isEmpty || abs(trend) >= limit
    }
    guard !shown.isEmpty else { return nil }
    let years = Array(identification.years)
    let rows = shown.map { finding in
      let byYear = Dictionary(finding.dynamics.map { ($0.year, $0) }) { first, _ in first }
      return [finding.school.id.text, finding.school.name]
        + years.map { byYear[$0].map { words.percent(Thousandths($0.share)) } ?? "" }
        + [words.points(finding.trend ?? 0)]
        + (trace ? [RowReference.text(finding.dynamics.flatMap(\.rows))] : [])
    }
    return Report.Section(
      words.say("Динамика", "Dynamics"),
      [
        words.say(
          "Доля достигших порога, все процедуры и предметы вместе; изменилась не меньше чем на "
            + words.distance(limit),
          "Share that reaches the threshold, all procedures and subjects together; it changed by at "
            + "least \(words.distance(limit))")
      ],
      table: ReportTable(
        [words.say("код", "code"), words.say("школа", "school")] + years.map { "\($0)" }
          + [words.say("изменение", "change")] + (trace ? [words.say("строки", "rows")] : []),
        rows, wordColumns: [0, 1, years.count + 3]))
  }

  var doubts: Report.Section? {
    let doubtful = findings.filter { !$0.doubtful.isEmpty }
    let missing = findings.filter(\.lacksData)
    var sentences: [String] = []
    if !doubtful.isEmpty {
      sentences.append(
        words.say(
          identification.rules.countsDoubtful
            ? "Сомнения в объективности (результаты учтены): "
            : "Сомнения в объективности (результаты не учтены): ",
          identification.rules.countsDoubtful
            ? "Objectivity in doubt (counted): " : "Objectivity in doubt (not counted): ")
          + words.list(doubtful.map { "\($0.school.id) (\($0.doubtful.count))" })
          + (trace ? "; " + words.trace(doubtful.flatMap(\.doubtful)) : ""))
    }
    if !missing.isEmpty {
      sentences.append(
        words.say(
          "Данных мало, чтобы судить по всем спискам: ", "Too few data to judge by every list: ")
          + words.list(missing.map(\.school.id.text)))
    }
    guard !sentences.isEmpty else { return nil }
    return Report.Section(words.say("Сомнения и пробелы", "Doubts and gaps"), sentences)
  }

  var advice: Report.Section? {
    let addressed = findings.filter { !$0.recommendations.isEmpty }
    guard !addressed.isEmpty else { return nil }
    let table = ReportTable(
      [
        words.say("код", "code"), words.say("кому", "to whom"),
        words.say("рекомендация", "recommendation"), words.say("почему", "why"),
        words.say("партнёры", "partners"), words.say("педагогов с дефицитом", "teachers"),
        words.say("показатель", "indicator"),
      ] + (trace ? [words.say("строки", "rows")] : []),
      addressed.flatMap { finding in
        finding.recommendations.map { advice in
          [
            finding.school.id.text, words.group(advice.recommendation.group),
            advice.recommendation.text, evidence.reason(advice.reason, finding),
            advice.partners.map(\.text).joined(separator: ", "),
            advice.recommendation.competency == nil ? "" : "\(advice.teachers)",
            advice.recommendation.indicator ?? "",
          ] + (trace ? ["\(advice.recommendation.source)"] : [])
        }
      }, wordColumns: [0, 1, 2, 3, 4, 6, 7])
    guard isFull || !school.isEmpty else {
      let count = addressed.reduce(0) { $0 + $1.recommendations.count }
      return Report.Section(
        words.say("Адресные рекомендации", "Addressed recommendations"),
        [
          words.say(
            "Рекомендаций \(count) для школ: \(addressed.count). Читать: --school КОД, --paper "
              + "ФАЙЛ.html.",
            "\(count) recommendations for \(addressed.count) schools. To read them: --school CODE, "
              + "--paper FILE.html.")
        ])
    }
    return Report.Section(
      words.say("Адресные рекомендации", "Addressed recommendations"), table: table)
  }
}
