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
        isFull
          ? cluster.schools.map(\.text).joined(separator: ", ")
          : words.list(cluster.schools.map(\.text)),
      ]
        + (trace
          ? [
            RowReference.text(
              identification.resultRows(cluster.schools)
                + cluster.schools.flatMap { id in
                  [identification.indexRows[id], sources.schools[id]].compactMap { $0 }
                })
          ] : [])
    }
    return Report.Section(
      words.say("Кластеры", "Clusters"), sentences,
      table: ReportTable(
        [
          words.say("кластер", "cluster"), words.say("школ", "schools"),
          words.say("учеников", "pupils"), words.say("сельских", "rural"),
          words.say("индекс", "index"), words.say("достигли порога", "reach the threshold"),
          words.say("школы", "schools"),
        ] + (trace ? [words.say("строки", "rows")] : []), rows, wordColumns: [0, 6, 7]))
  }

  /// Whether no school is left out, be it of all or of those that were asked for.
  private var isWhole: Bool { isFull || !school.isEmpty }

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
      ] + (trace ? tracedRows(finding) : [])
    }
    var sentences = [
      isWhole
        ? words.say(
          "Школы рядом с похожими: с другими школами кластера и с тем, что предсказывают условия",
          "Schools beside those alike: the others of the cluster, and what conditions predict")
        : words.say(
          "Школы, которые сильнее или слабее похожих не меньше чем на \(words.distance(limit))",
          "Schools that are above or below those alike by at least \(words.distance(limit))")
    ]
    if !identification.findings.contains(where: { $0.context != nil }) {
      sentences.append(
        words.say(
          "Школ мало, чтобы сказать, чего ждать от условий.",
          "There are too few schools to say what conditions predict."))
    } else if trace {
      sentences.append(
        words.say(
          "Ожидаемое – по результатам и условиям всех школ, кроме собственных результатов, ",
          "What is expected comes from results and conditions of all schools but one's own results, "
        )
          + words.trace(identification.expectationRows))
    }
    return Report.Section(
      words.say("С учётом условий", "Given the conditions"), sentences,
      table: ReportTable(
        [
          words.say("код", "code"), words.say("школа", "school"),
          words.say("кластер", "cluster"), words.say("индекс", "index"),
          words.say("достигли порога", "reach"), words.say("к кластеру", "to cluster"),
          words.say("ожидалось", "expected"), words.say("к ожиданию", "to expected"),
        ]
          + (trace
            ? [
              words.say("строки", "rows"), words.say("строки остальных", "rows of the others"),
              words.say("строки индекса", "rows of the index"),
            ] : []),
        rows, wordColumns: [0, 1, 2, 8, 9, 10]))
  }

  private func tracedRows(_ finding: SchoolFinding) -> [String] {
    [
      RowReference.text(finding.dynamics.last?.rows ?? []),
      RowReference.text(identification.rowsOfOthers(finding)),
      identification.indexRows[finding.school.id].map { "\($0)" } ?? "",
    ]
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
          "Доля достигших порога, все процедуры и предметы вместе"
            + (isWhole ? "" : "; изменилась не меньше чем на " + words.distance(limit)),
          "Share that reaches the threshold, all procedures and subjects together"
            + (isWhole ? "" : "; it changed by at least \(words.distance(limit))"))
      ],
      table: ReportTable(
        [words.say("код", "code"), words.say("школа", "school")] + years.map { "\($0)" }
          + [words.say("изменение", "change")] + (trace ? [words.say("строки", "rows")] : []),
        rows, wordColumns: [0, 1, years.count + 3]))
  }
}
