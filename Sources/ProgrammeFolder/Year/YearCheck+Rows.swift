import Mentoring
import YearRecords

// What single rows say must fit the programme's tables and the rules.
extension YearCheck {
  func checkSocial() {
    var lines: [String: Int] = [:]
    for row in year.social.rows {
      let place = InputPlace(file: row.source.file, row: row.source.row, column: "school")
      checkSchool(row.school, place)
      if let first = lines.updateValue(row.source.row, forKey: "\(row.school) \(row.year)") {
        log.error(place, OfficeMessage.repeated(line: first))
      }
    }
  }

  func check(_ entity: Recommendation, _ row: Int, _ rows: TableRows) {
    func place(_ column: String) -> InputPlace? {
      rows.isBad(row, [column]) ? nil : rows.place(row, column)
    }
    let lists = [year.rules.identification?.lowResults, year.rules.identification?.adverse]
    let findings =
      Recommendation.Finding.allCases.map(\.rawValue)
      + lists.compactMap { $0 }.flatMap(\.criteria).map(\.id)
    if let place = place("finding"), !findings.contains(entity.finding),
      isKnown("identification.low_results"), isKnown("identification.adverse")
    {
      log.error(
        place, noCode: entity.finding, in: ProgrammeFile.name,
        YearMessage.unknownFinding(entity.finding, known: findings))
    }
    if let place = place("topic"), let topic = entity.topic, !topics.contains(topic) {
      unknown(topic.text, .topics, place)
    }
    if let place = place("competency"), let id = entity.competency, competencies[id] == nil {
      unknown(id.text, .competencies, place)
    }
    let indicators = year.rules.indicators.map(\.id)
    if let place = place("indicator"), let id = entity.indicator, !indicators.contains(id),
      isKnown("indicators")
    {
      log.error(
        place, noCode: id, in: ProgrammeFile.name,
        YearMessage.unknownIndicator(id, known: indicators))
    }
  }

  func check(_ entity: RawDiagnostic, _ row: Int, _ rows: TableRows) {
    if !rows.isBad(row, ["teacher"]), !teachers.contains(entity.row.teacher) {
      unknown(entity.row.teacher.text, .teachers, rows.place(row, "teacher"))
    }
    guard !rows.isBad(row, ["scale"]), isComplete(.competencies) else { return }
    let id = year.rules.diagnostics.scales[entity.row.scale] ?? Competency.ID(entity.row.scale)
    guard let competency = competencies[id] else {
      if year.rules.diagnostics.scales[entity.row.scale] == nil, isKnown("diagnostics.scales") {
        let label = tables.label(.competencies)
        log.error(
          rows.place(row, "scale"), noCode: entity.row.scale, in: label,
          YearMessage.unknownScale(
            entity.row.scale, table: label, hints.hint(entity.row.scale, in: .competencies)))
      }
      return
    }
    if let block = entity.block, block != competency.block {
      log.error(rows.place(row, "block"), YearMessage.otherBlock(competency.block))
    }
    if let subject = entity.subject, subject != competency.subject {
      log.error(rows.place(row, "subject"), YearMessage.otherSubject(competency.subject))
    }
  }

  func check(_ entity: Fact, _ row: Int, _ rows: TableRows) {
    for (id, column) in [(entity.school, "school"), (entity.other, "other")] {
      guard let id, !rows.isBad(row, [column]), schools[id] == nil else { continue }
      unknown(id.text, .schools, rows.place(row, column))
    }
    for (id, column) in [(entity.teacher, "teacher"), (entity.mentor, "mentor")] {
      guard let id, !rows.isBad(row, [column]), !teachers.contains(id) else { continue }
      unknown(id.text, .teachers, rows.place(row, column))
    }
    if let id = entity.competency, !rows.isBad(row, ["competency"]), competencies[id] == nil {
      unknown(id.text, .competencies, rows.place(row, "competency"))
    }
    if let id = entity.pupil, !rows.isBad(row, ["pupil"]), !pupils.contains(id) {
      unknown(id.text, .pupils, rows.place(row, "pupil"))
    }
  }
}
