import Mentoring
import YearRecords

extension YearCheck {
  /// What the rules name must be there.
  func checkRules() {
    let findings = tables.programmeFile.findings
    func report(_ path: String, _ message: LocalizedText) {
      log.error(findings.place(path), KeyMessage(path: path, fault: message))
    }
    for (scale, id) in year.rules.diagnostics.scales.sorted(by: { $0.key < $1.key })
    where competencies[id] == nil && isComplete(.competencies) {
      report(
        "diagnostics.scales.\(scale)",
        InconsistencyMessage.unknown(
          .quoted(id.text), hints.hint(id.text, in: .competencies), tables.label(.competencies)))
    }
    let known = (year.rules.identification?.indicators ?? SocialIndicator.usual).map(\.code)
    for (number, rule) in year.rules.swot.enumerated() {
      if !topics.contains(rule.topic), isComplete(.topics) {
        report(
          "swot[\(number)].topic",
          InconsistencyMessage.unknown(
            .quoted(rule.topic.text), hints.hint(rule.topic.text, in: .topics),
            tables.label(.topics)))
      }
      if case .social(let indicator, _) = rule.condition, !known.contains(indicator),
        isKnown("identification.social")
      {
        report(
          "swot[\(number)].social.indicator",
          YearMessage.unknownIndicator(indicator, known: known).text)
      }
    }
  }

  /// Whether it can be told what `programme.yaml` says under a key.
  func isKnown(_ path: String) -> Bool {
    tables.programmeFile.isComplete && !tables.programmeFile.findings.isDoubtful(path)
  }

  /// A subject that the rules, or recommendations, spell otherwise than the table never counts.
  func warnOfUnusedSubjects() {
    let written = Set(year.results.entities.map(\.subject))
    guard !written.isEmpty, year.results.rows.isComplete else { return }
    func look(_ subjects: [String], _ path: String) {
      for subject in subjects where !written.contains(subject) {
        log.warning(
          tables.programmeFile.findings.place("\(path).\(subject)"),
          YearMessage.unusedSubject(subject))
      }
    }
    if let rules = year.rules.identification {
      look(rules.aggregates, "identification.aggregates")
      for (name, list) in [("low_results", rules.lowResults), ("adverse", rules.adverse)] {
        for (number, criterion) in (list?.criteria ?? []).enumerated()
        where criterion.measure != .social {
          look(criterion.subjects, "identification.\(name).criteria[\(number)].subjects")
        }
      }
    }
    for (number, rule) in year.rules.swot.enumerated() {
      switch rule.condition {
      case .belowCluster(let subjects, _):
        look(subjects, "swot[\(number)].below_cluster.subjects")
      case .aboveCluster(let subjects, _):
        look(subjects, "swot[\(number)].above_cluster.subjects")
      default: break
      }
    }
    for (number, indicator) in year.rules.indicators.enumerated() {
      look(indicator.numerator.subjects, "indicators[\(number)].numerator.subjects")
      look(indicator.denominator?.subjects ?? [], "indicators[\(number)].denominator.subjects")
    }
    let shares = (year.rules.identification?.indicators ?? SocialIndicator.usual).map(\.code)
    let known = written.union(shares)
    each(year.recommendations, ["subject"]) { row, rows, entity in
      guard let subject = entity.subject, !known.contains(subject) else { return }
      log.warning(rows.place(row, "subject"), YearMessage.unusedSubject(subject))
    }
  }
}
