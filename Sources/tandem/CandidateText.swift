import Mentoring
import TandemService

/// Candidates as readable tables, one for each kind of choice.
struct CandidateText {
  let list: CandidateList
  let language: Language

  var lines: [String] {
    CandidateKind.allCases.flatMap { kind in
      let rows = list.rows(of: kind)
      return ["\(Self.heading(kind)[language]): \(rows.count)"] + table(kind, rows)
    }
  }

  static func heading(_ kind: CandidateKind) -> LocalizedText {
    switch kind {
    case .curator: LocalizedText(ru: "Кураторы для школ", en: "Curators for recipients")
    case .help: LocalizedText(ru: "Помощь школ друг другу", en: "Help between schools")
    case .pair: LocalizedText(ru: "Наставники в парах", en: "Mentors in pairs")
    case .group: LocalizedText(ru: "Наставники в группах", en: "Mentors in groups")
    }
  }

  private func say(_ russian: String, _ english: String) -> String {
    language == .russian ? russian : english
  }

  private func table(_ kind: CandidateKind, _ rows: [CandidateRow]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let criteria = criteria(of: rows)
    let names = criteria.map { "\($0.criterion.words[language]) ×\($0.weight)" }
    let head =
      [say("кому", "for"), say("кто", "who"), say("о чём", "on"), say("как", "how")]
      + [say("часы", "hours"), say("оценка", "score")] + names
      + [say("потеря", "loss"), say("эксперт", "estimate")]
    let body = rows.map { cells($0, criteria) }
    return TextTable(rows: [head] + body, leftColumns: [0, 1, 2, 3]).withoutEmptyColumns.lines
  }

  /// The criteria that count in any of the rows, with their weights.
  private func criteria(of rows: [CandidateRow]) -> [Score.Part] {
    Criterion.allCases.compactMap { criterion in
      for row in rows {
        if let part = row.score.parts.first(where: { $0.criterion == criterion }) { return part }
      }
      return nil
    }
  }

  private func cells(_ row: CandidateRow, _ criteria: [Score.Part]) -> [String] {
    let parts = criteria.map { wanted in
      row.score.parts.first { $0.criterion == wanted.criterion }.map { "\($0.value.value)" } ?? ""
    }
    let loss = row.score.remoteLoss
    return [
      side(row.sides.receiver, row.sides.receiverSchool),
      side(row.sides.giver, row.sides.giverSchool), subject(row), how(row),
      row.time.map(Numbers(language).hours) ?? "", "\(row.score.total.value)",
    ] + parts + [
      loss == .zero || row.score.estimate != nil ? "" : Numbers(language).percent(loss),
      row.score.estimate.map { "\($0.value)" } ?? "",
    ]
  }

  /// A school's code, or a teacher's with the school.
  private func side(_ code: String, _ school: School.ID) -> String {
    code == school.text ? code : "\(code) (\(school))"
  }

  private func subject(_ row: CandidateRow) -> String {
    let subject = row.sides.subject ?? ""
    guard let group = row.group, group.text != subject else { return subject }
    return "\(subject) < \(group)"
  }

  private func how(_ row: CandidateRow) -> String {
    let mode = row.mode == .remote ? say("дистанционно", "remote") : say("очно", "in person")
    guard let place = row.place else { return mode }
    return "\(mode), \(place)"
  }
}
