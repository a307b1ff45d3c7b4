import AdviceDocuments
import Identification
import Mentoring
import YearRecords

// Gaps of the data, and what follows from the findings.
extension IdentificationReport {
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
            advice.teachers == 0 ? "" : "\(advice.teachers)",
            advice.recommendation.indicator ?? "",
          ] + (trace ? [RowReference.text(rows(of: advice, at: finding))] : [])
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

  /// The recommendation's own row, those of the partners' strengths, and of the teachers' deficits.
  private func rows(
    of advice: AddressedRecommendation, at finding: SchoolFinding
  ) -> [RowReference] {
    let programme = identification.programme
    let row = advice.recommendation
    let strengths = row.topic.map { topic in
      advice.partners.compactMap {
        sources.swot[ProgrammeSources.SWOTKey($0, .strength, topic)]
      }
    }
    let deficits = row.competency.map { wanted in
      programme.deficits.filter { deficit in
        programme.teacher(deficit.teacher).school == finding.school.id
          && programme.isSame(deficit.competency, asOrBelow: wanted)
      }.compactMap { sources.deficits[$0.id] }
    }
    return [row.source] + (strengths ?? []) + (deficits ?? [])
  }
}

extension Programme {
  fileprivate func isSame(_ competency: Competency.ID, asOrBelow other: Competency.ID) -> Bool {
    var next: Competency.ID? = competency
    while let id = next {
      if id == other { return true }
      next = self.competency(id).parent
    }
    return false
  }
}
