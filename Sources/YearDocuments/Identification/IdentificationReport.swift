import AdviceDocuments
import Identification
import Mentoring
import YearRecords

/// The lists that are proposed, with reasons, borders, clusters and dynamics.
public struct IdentificationReport {
  let identification: Identification
  let words: Wording
  let evidence: EvidenceWords
  let trace: Bool
  let isFull: Bool
  let school: Set<School.ID>
  let sources: ProgrammeSources

  /// - Parameters:
  ///   - isFull: whether every school is listed, not only those that people have to look at.
  ///   - schools: schools to be described; empty: all.
  ///   - trace: whether the rows of the tables are named that figures come from.
  ///   - sources: where the programme's own rows stand.
  public init(
    _ identification: Identification, language: Language, isFull: Bool = false,
    schools: Set<School.ID> = [], trace: Bool = false,
    sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.identification = identification
    words = Wording(language: language)
    evidence = EvidenceWords(identification, words)
    self.trace = trace
    self.isFull = isFull
    school = schools
    self.sources = sources
  }

  var findings: [SchoolFinding] {
    identification.findings.filter { school.isEmpty || school.contains($0.school.id) }
  }

  public var report: Report {
    Report(
      title: words.say("Кому нужна помощь: ", "Who needs help: ")
        + identification.programme.identity.municipality + ", " + span,
      sections: [lists, grounds, border] + stability
        + [clusters, conditions, dynamics, doubts, advice].compactMap { $0 })
  }

  private var span: String {
    let years = identification.years
    return years.count == 1 ? "\(years.upperBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  func isOfInterest(_ finding: SchoolFinding) -> Bool {
    isFull || !school.isEmpty || finding.proposed != finding.school.status
      || finding.lowResults?.isProposed == true || finding.adverse?.isProposed == true
      || finding.isNearBorder || finding.keepsLowResults || finding.keepsAdverse
  }

  private var lists: Report.Section {
    let all = identification.findings
    let low = all.count { $0.lowResults?.isProposed ?? false }
    let adverse = all.count { $0.adverse?.isProposed ?? false }
    let changed = all.count { $0.proposed != $0.school.status }
    let rows = findings.filter(isOfInterest).map { finding in
      [
        finding.school.id.text, finding.school.name, words.status(finding.school.status),
        words.status(finding.proposed), finding.proposed == finding.school.status ? "" : "●",
        evidence.margin(finding.lowResults), evidence.margin(finding.adverse),
        finding.isNearBorder ? words.say("у границы", "near") : "",
      ]
        + (trace
          ? [
            RowReference.text(
              [finding.lowResults, finding.adverse].compactMap { $0 }.flatMap(\.decidingRows))
          ] : [])
    }
    return Report.Section(
      words.say("Предлагаемые списки", "Proposed lists"),
      [
        words.say(
          "Школ \(all.count), в списке ШНОР \(low), в списке ШНСУ \(adverse); статус меняется у "
            + "\(changed). Запас показывает, насколько школа за границей списка (+) или не дошла "
            + "до неё (−), в долях порога.",
          "\(all.count) schools, \(low) with low results, \(adverse) in adverse conditions; "
            + "\(changed) change status. The margin says how far beyond a list's border (+), or "
            + "short of it (−), a school is, in parts of the threshold.")
      ] + missing + kept,
      table: ReportTable(
        [
          words.say("код", "code"), words.say("школа", "school"), words.say("сейчас", "now"),
          words.say("предложено", "proposed"), words.say("новое", "new"),
          words.say("запас ШНОР", "margin low"), words.say("запас ШНСУ", "margin adverse"),
          words.say("граница", "border"),
        ] + (trace ? [words.say("строки запасов", "rows of margins")] : []), rows,
        wordColumns: [0, 1, 2, 3, 4, 7, 8]))
  }

  /// Tables by which the rules judge, and in which these years have nothing.
  private var missing: [String] {
    let isSocial = identification.rules.criteria.map { $0.measure == .social }
    return [
      ("results", !identification.hasResults && isSocial.contains(false)),
      ("social", !identification.hasConditions && isSocial.contains(true)),
    ].filter(\.1).map { table, _ in
      words.say(
        "В таблице \(table) нет строк школ за \(span): критерии по ней не проверены.",
        "The table \(table) has no rows of schools for \(span): criteria by it were not looked at.")
    }
  }

  /// Who keeps a status because nothing can be said.
  private var kept: [String] {
    [
      (words.say("ШНОР", "low results"), findings.filter(\.keepsLowResults)),
      (words.say("ШНСУ", "adverse conditions"), findings.filter(\.keepsAdverse)),
    ].compactMap { name, schools in
      guard !schools.isEmpty else { return nil }
      return words.say(
        "Данных мало, статус \(name) сохраняется: ",
        "Too few data, so these keep their status (\(name)): ")
        + words.list(schools.map(\.school.id.text)) + "."
    }
  }

  private var grounds: Report.Section {
    let shown = findings.filter { finding in
      !school.isEmpty || finding.lowResults?.isProposed == true
        || finding.adverse?.isProposed == true
    }
    return Report.Section(
      words.say("Основания", "Grounds"),
      shown.flatMap { finding -> [String] in
        let lists = [finding.lowResults, finding.adverse].compactMap { $0 }
        let told =
          school.isEmpty
          ? lists.filter(\.isProposed).flatMap(\.met) : lists.flatMap(\.evidence)
        return ["\(finding.school.id) \(words.quoted(finding.school.name)):"]
          + told.map { "  " + evidence.sentence($0, withRows: trace) }
      })
  }

  private var border: Report.Section {
    let near = findings.filter(\.isNearBorder)
    let share = words.percent(identification.rules.near)
    guard !near.isEmpty else {
      return Report.Section(
        words.say("У границы", "Near the border"),
        [
          words.say(
            "Ни одна школа не ближе \(share) к порогу.", "No school is within \(share) of it.")
        ])
    }
    return Report.Section(
      words.say("У границы", "Near the border"),
      [
        words.say(
          "Ближе \(share) к порогу: решает группа.", "Within \(share) of it: the group decides.")
      ]
        + near.map { finding in
          let lists = [
            (words.say("ШНОР", "low results"), finding.lowResults),
            (words.say("ШНСУ", "adverse conditions"), finding.adverse),
          ].filter { $0.1?.isNearBorder ?? false }
          return "  \(finding.school.id) \(words.quoted(finding.school.name)): "
            + lists.map { name, list in
              name + " "
                + (list?.isProposed == true ? words.say("в списке", "on") : words.say("нет", "off"))
                + ", " + evidence.margin(list)
            }.joined(separator: "; ")
        })
  }

  private var stability: [Report.Section] {
    [
      (
        words.say("Устойчивость списка ШНОР", "How stable: low results"),
        identification.lowResultsStability
      ),
      (
        words.say("Устойчивость списка ШНСУ", "How stable: adverse conditions"),
        identification.adverseStability
      ),
    ].compactMap { heading, changes in
      guard !changes.isEmpty, school.isEmpty else { return nil }
      return Report.Section(
        heading,
        [
          words.say(
            "Что изменится, если сдвинуть все пороги или один (показан, если это что-то меняет); "
              + "«+» – попасть в список труднее.",
            "What changes if all thresholds move, or one of them (shown where it changes "
              + "anything); with + it is harder to get on the list.")
        ],
        table: ReportTable(
          [
            words.say("пороги", "thresholds"), words.say("критерий", "criterion"),
            words.say("войдут", "joining"), words.say("выйдут", "leaving"),
          ],
          changes.filter { change in
            change.criterion == nil || !change.joining.isEmpty || !change.leaving.isEmpty
          }.map { change in
            [
              words.signedPercent(change.change), change.criterion ?? words.say("все", "all"),
              words.list(change.joining.map(\.text)), words.list(change.leaving.map(\.text)),
            ]
          }, wordColumns: [1, 2, 3]))
    }
  }
}
