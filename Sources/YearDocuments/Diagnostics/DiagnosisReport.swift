import AdviceDocuments
import Diagnostics
import Mentoring
import YearRecords

/// Who was diagnosed, which deficits follow, what schools have and lack.
public struct DiagnosisReport {
  private let diagnosis: Diagnosis
  let words: Wording
  private let schools: Set<School.ID>
  private let isFull: Bool
  private let trace: Bool

  /// - Parameters:
  ///   - schools: empty: all.
  ///   - isFull: whether deficits that stay as they are, are listed too.
  public init(
    _ diagnosis: Diagnosis, language: Language, schools: Set<School.ID> = [],
    isFull: Bool = false, trace: Bool = false
  ) {
    self.diagnosis = diagnosis
    words = Wording(language: language)
    self.schools = schools
    self.isFull = isFull
    self.trace = trace
  }

  private func isShown(_ school: School.ID) -> Bool { schools.isEmpty || schools.contains(school) }

  private var findings: [CompetencyFinding] {
    diagnosis.findings.filter { isShown(diagnosis.programme.teacher($0.id.teacher).school) }
  }

  public var report: Report {
    Report(
      title: words.say("Диагностика и дефициты: ", "Diagnostics and deficits: ")
        + diagnosis.programme.identity.municipality,
      sections: [bySchool, byBlock, changes, disputes, resources].compactMap { $0 })
  }

  private var bySchool: Report.Section {
    let people = diagnosis.people.filter { isShown($0.school) }
    let teachers = Dictionary(grouping: diagnosis.programme.teachers, by: \.school)
    func row(_ name: [String], _ staff: Int, _ found: [PersonDiagnosis]) -> [String] {
      let diagnosed = found.count { $0.isDiagnosed }
      return name + [
        "\(staff)", "\(diagnosed)",
        staff == 0 ? "" : words.percent(Thousandths(roundedQuotient(diagnosed * 1000, staff))),
        "\(found.count { $0.isBelowBase })", "\(found.count { $0.deficits > 0 })",
        "\(found.count { $0.isMeasuredAgain })", "\(found.count { $0.isImproved })",
      ] + (trace ? [RowReference.text(found.flatMap(\.rows))] : [])
    }
    let bySchool = Dictionary(grouping: people, by: \.school)
    let listed = diagnosis.programme.schools.filter { isShown($0.id) && bySchool[$0.id] != nil }
    var rows = listed.map { school in
      row(
        [school.id.text, school.name], teachers[school.id]?.count ?? 0, bySchool[school.id] ?? [])
    }
    let staff = diagnosis.programme.teachers.count { isShown($0.school) }
    rows.append(row([words.say("всего", "all"), ""], staff, people))
    let since = diagnosis.validFrom.map(\.description) ?? "–"
    return Report.Section(
      words.say("Кто прошёл диагностику", "Who was diagnosed"),
      [
        words.say(
          "Учтены результаты с \(since). Ниже базового уровня: меньше "
            + "\(words.percent(diagnosis.rules.base)) от возможного. Выросли: не меньше чем на "
            + "\(words.distance(diagnosis.rules.improvement.value)) с прошлого раза.",
          "Results since \(since) count. Below base: less than "
            + "\(words.percent(diagnosis.rules.base)) of the maximum. Improved: by at least "
            + "\(words.distance(diagnosis.rules.improvement.value)) since last time.")
      ],
      table: ReportTable(
        [
          words.say("код", "code"), words.say("школа", "school"),
          words.say("педагогов", "teachers"), words.say("прошли", "diagnosed"), "%",
          words.say("ниже базового", "below base"), words.say("с дефицитами", "with deficits"),
          words.say("повторно", "again"), words.say("выросли", "improved"),
        ] + (trace ? [words.say("строки", "rows")] : []), rows, wordColumns: [0, 1, 9]))
  }

  private var byBlock: Report.Section {
    let programme = diagnosis.programme
    let rows = Competency.Block.allCases.compactMap { block -> [String]? in
      let found = findings.filter { programme.competency($0.id.competency).block == block }
      let measured = found.filter { $0.counted != nil }
      guard !found.isEmpty else { return nil }
      let open = found.compactMap { $0.counted == nil ? $0.before : $0.after }
      return [
        word(block), "\(measured.count)", "\(open.count)",
        "\(open.reduce(0) { $0 + $1.points.value })",
        words.hours(open.reduce(.zero) { $0 + $1.time }), "\(found.count { $0.isImproved })",
      ]
    }
    return Report.Section(
      words.say("По блокам", "By block"),
      table: ReportTable(
        [
          words.say("блок", "block"), words.say("измерено", "measured"),
          words.say("дефицитов", "deficits"), words.say("баллы", "points"),
          words.say("часы", "hours"), words.say("выросло", "improved"),
        ], rows))
  }

  private var changes: Report.Section {
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
      cells += ["\(counted.level)/\(finding.needed)", words.percent(Thousandths(counted.share))]
    } else {
      cells += ["", ""]
    }
    cells += [
      deficit.map { "\($0.points.value)" } ?? "", deficit.map { words.hours($0.time) } ?? "",
      finding.counted.map { "\(word($0.origin)) \($0.date)" } ?? "",
    ]
    if trace { cells.append(RowReference.text(finding.counted?.rows ?? [])) }
    return cells
  }

  private var disputes: Report.Section? {
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
            finding.counted.map { "\(word($0.origin)) \($0.level)" } ?? "",
            finding.others.map { "\(word($0.origin)) \($0.level)" }.joined(separator: ", "),
          ]
            + (trace
              ? [
                RowReference.text(
                  (finding.counted?.rows ?? []) + finding.others.flatMap(\.rows))
              ] : [])
        }, wordColumns: [0, 1, 2, 3, 4]))
  }

  private var resources: Report.Section? {
    let items = diagnosis.inventory.filter { item in
      schools.isEmpty || !schools.isDisjoint(with: item.having + item.lacking)
    }
    guard !items.isEmpty else { return nil }
    return Report.Section(
      words.say("Ресурсы школ", "The schools' resources"),
      table: ReportTable(
        [
          words.say("вид", "kind"), words.say("что", "what"), words.say("есть", "have"),
          words.say("могут поделиться", "share"), words.say("не хватает", "lack"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        items.map { item in
          [
            words.resource(item.kind), item.name, "\(item.having.count)",
            words.list(item.sharing.map(\.text)), words.list(item.lacking.map(\.text)),
          ] + (trace ? [RowReference.text(item.rows)] : [])
        }, wordColumns: [0, 1, 3, 4, 5]))
  }
}
