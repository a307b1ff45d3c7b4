import AdviceDocuments
import Diagnostics
import Mentoring
import YearRecords

// What becomes of each deficit, where sources differ, what schools have and lack.
extension DiagnosisReport {
  var changes: Report.Section {
    let counts = CompetencyFinding.Outcome.allCases.filter { $0 != .none }.map { outcome in
      "\(word(outcome)) \(findings.count { $0.outcome == outcome })"
    }
    let shown = findings.filter { finding in
      switch finding.outcome {
      case .new, .changed, .closed: true
      case .same, .kept: isFull
      case .none: false
      }
    }
    let limit = isFull || !schools.isEmpty ? shown.count : 40
    var sentences = [
      words.say("Строки deficits: ", "Rows of deficits: ") + counts.joined(separator: ", ") + "."
    ]
    if shown.count > limit {
      sentences.append(
        words.say(
          "Показаны первые \(limit) из \(shown.count); все – с --full или --school.",
          "The first \(limit) of \(shown.count); all with --full or --school."))
    }
    let rows = shown.prefix(limit).map(row)
    return Report.Section(
      words.say("Дефициты", "Deficits"), sentences,
      table: ReportTable(
        [
          words.say("педагог", "teacher"), words.say("школа", "school"),
          words.say("компетенция", "competency"), words.say("что будет", "outcome"),
          words.say("было", "was"), words.say("найдено", "found"), "%",
          words.say("баллы", "points"), words.say("часы", "hours"),
          words.say("откуда", "source"),
        ] + (trace ? [words.say("строки", "rows")] : []), rows,
        wordColumns: [0, 1, 2, 3, 9, 10]))
  }

  private func row(_ finding: CompetencyFinding) -> [String] {
    let deficit = finding.outcome == .closed ? nil : finding.after ?? finding.before
    var cells = [
      finding.id.teacher.text, diagnosis.programme.teacher(finding.id.teacher).school.text,
      finding.id.competency.text, word(finding.outcome),
      finding.before.map { "\($0.levelFound)/\($0.levelNeeded)" } ?? "",
    ]
    if let counted = finding.counted {
      cells += [
        "\(counted.level)/\(finding.needed)",
        counted.share.map { words.percent(Thousandths($0)) } ?? "",
      ]
    } else {
      cells += ["", ""]
    }
    cells += [
      deficit.map { "\($0.points.value)" } ?? "", deficit.map { words.hours($0.time) } ?? "",
      finding.counted.map { "\(source($0)) \($0.date)" } ?? "",
    ]
    if trace { cells.append(RowReference.text(origin(finding))) }
    return cells
  }

  var disputes: Report.Section? {
    let disputed = findings.filter(\.isDisputed)
    guard !disputed.isEmpty else { return nil }
    let priority = diagnosis.rules.priority.map(word).joined(separator: " > ")
    return Report.Section(
      words.say("Источники расходятся", "Sources differ"),
      [
        words.say(
          "На два уровня и больше; учтён первый по порядку: \(priority).",
          "By two levels or more; the first counts: \(priority).")
      ],
      table: ReportTable(
        [
          words.say("педагог", "teacher"), words.say("компетенция", "competency"),
          words.say("учтён уровень", "counted"), words.say("другие", "others"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        disputed.map { finding in
          [
            finding.id.teacher.text, finding.id.competency.text,
            finding.counted.map { "\(source($0)) \($0.level)" } ?? "",
            finding.others.map { "\(source($0)) \($0.level)" }.joined(separator: ", "),
          ]
            + (trace
              ? [
                RowReference.text(
                  (finding.counted?.rows ?? []) + finding.others.flatMap(\.rows))
              ] : [])
        }, wordColumns: [0, 1, 2, 3, 4]))
  }

  var resources: Report.Section? {
    let items = diagnosis.inventory.filter { item in
      schools.isEmpty || !schools.isDisjoint(with: item.having + item.lacking)
    }
    guard !items.isEmpty else { return nil }
    func codes(_ ids: [School.ID]) -> String {
      isFull ? ids.map(\.text).joined(separator: ", ") : words.list(ids.map(\.text))
    }
    return Report.Section(
      words.say("Ресурсы школ", "The schools' resources"),
      table: ReportTable(
        [
          words.say("вид", "kind"), words.say("что", "what"), words.say("есть", "have"),
          words.say("могут поделиться", "share"), words.say("не хватает", "lack"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        items.map { item in
          [
            words.resource(item.kind), item.name, codes(item.having), codes(item.sharing),
            codes(item.lacking),
          ] + (trace ? [RowReference.text(item.rows)] : [])
        }, wordColumns: [0, 1, 2, 3, 4, 5]))
  }
}
