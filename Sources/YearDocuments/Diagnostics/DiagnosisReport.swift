import AdviceDocuments
import Diagnostics
import Mentoring
import YearRecords

/// Who was diagnosed, which deficits follow, what schools have and lack.
public struct DiagnosisReport {
  let diagnosis: Diagnosis
  let words: Wording
  let schools: Set<School.ID>
  let isFull: Bool
  let trace: Bool
  private let sources: ProgrammeSources

  /// - Parameters:
  ///   - schools: empty: all.
  ///   - isFull: whether deficits that stay as they are, and people, are listed too.
  ///   - sources: where the programme's own rows stand.
  public init(
    _ diagnosis: Diagnosis, language: Language, schools: Set<School.ID> = [],
    isFull: Bool = false, trace: Bool = false, sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.diagnosis = diagnosis
    words = Wording(language: language)
    self.schools = schools
    self.isFull = isFull
    self.trace = trace
    self.sources = sources
  }

  private func isShown(_ school: School.ID) -> Bool { schools.isEmpty || schools.contains(school) }

  var findings: [CompetencyFinding] {
    diagnosis.findings.filter { isShown(diagnosis.programme.teacher($0.id.teacher).school) }
  }

  public var report: Report {
    Report(
      title: words.say("Диагностика и дефициты: ", "Diagnostics and deficits: ")
        + diagnosis.programme.identity.municipality,
      sections: [bySchool, people, byBlock, changes, disputes, resources].compactMap { $0 })
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
    let since =
      diagnosis.validFrom.map {
        words.say("Учтены результаты с \($0).", "Results since \($0) count.")
      }
      ?? words.say("Результатов диагностики нет.", "There are no results of diagnostics.")
    return Report.Section(
      words.say("Кто прошёл диагностику", "Who was diagnosed"),
      [
        since + " "
          + words.say(
            "Ниже базового уровня: меньше \(words.percent(diagnosis.rules.base)) от возможного. "
              + "Выросли: не меньше чем на "
              + "\(words.distance(diagnosis.rules.improvement.value)) с прошлого раза.",
            "Below base: less than \(words.percent(diagnosis.rules.base)) of the maximum. "
              + "Improved: by at least "
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
      ] + (trace ? [RowReference.text(found.flatMap(origin))] : [])
    }
    return Report.Section(
      words.say("По блокам", "By block"),
      table: ReportTable(
        [
          words.say("блок", "block"), words.say("измерено", "measured"),
          words.say("дефицитов", "deficits"), words.say("баллы", "points"),
          words.say("часы", "hours"), words.say("выросло", "improved"),
        ] + (trace ? [words.say("строки", "rows")] : []), rows, wordColumns: [0, 6]))
  }

  /// What a finding comes from: measurements, and the row of `deficits` as it was.
  func origin(_ finding: CompetencyFinding) -> [RowReference] {
    (finding.counted?.rows ?? []) + (finding.previous?.rows ?? [])
      + [finding.before.flatMap { sources.deficits[$0.id] }].compactMap { $0 }
  }

  /// Everybody who was measured or has a deficit, by code.
  private var people: Report.Section? {
    let listed = diagnosis.people.filter { isShown($0.school) }
    guard isFull, !listed.isEmpty else { return nil }
    func sign(_ holds: Bool) -> String { holds ? "●" : "" }
    return Report.Section(
      words.say("Педагоги", "Teachers"),
      [
        words.say(
          "По кодам: персональные данные, только для рабочей группы.",
          "By code: personal data, for the working group alone.")
      ],
      table: ReportTable(
        [
          words.say("педагог", "teacher"), words.say("школа", "school"),
          words.say("прошёл", "diagnosed"), words.say("ниже базового", "below base"),
          words.say("дефицитов", "deficits"), words.say("повторно", "again"),
          words.say("вырос", "improved"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        listed.map { person in
          [
            person.teacher.text, person.school.text, sign(person.isDiagnosed),
            sign(person.isBelowBase), "\(person.deficits)", sign(person.isMeasuredAgain),
            sign(person.isImproved),
          ] + (trace ? [RowReference.text(person.rows)] : [])
        }, wordColumns: [0, 1, 2, 3, 5, 6, 7]))
  }
}
