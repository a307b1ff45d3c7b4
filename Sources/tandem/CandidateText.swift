import Documents
import Mentoring
import TandemService

/// Every candidate with its score in parts: by kind, then by who is helped and on what.
struct CandidateText {
  let list: CandidateList
  let names: CandidateNames

  private var language: Language { names.language }

  var lines: [String] {
    if list.rows.isEmpty {
      return [names.say("Допустимых вариантов нет.", "There are no eligible choices.")]
    }
    return CandidateKind.allCases.flatMap { kind -> [String] in
      let rows = list.rows(of: kind)
      if rows.isEmpty { return [] }
      return ["\(Self.heading(kind)[language]): \(rows.count)"] + table(kind, rows)
    }
  }

  static func heading(_ kind: CandidateKind) -> LocalizedText {
    switch kind {
    case .curator: LocalizedText(ru: "Кураторы для школ", en: "Curators for recipients")
    case .help: LocalizedText(ru: "Помощь школ друг другу", en: "Help between schools")
    case .pair: LocalizedText(ru: "Наставники в парах", en: "Mentors in pairs")
    case .group: LocalizedText(ru: "Наставники в группах", en: "Mentors in groups")
    case .tutor: LocalizedText(ru: "Тьюторы для учеников", en: "Tutors for pupils")
    }
  }

  /// One table with a line above the rows of each receiver and subject.
  private func table(_ kind: CandidateKind, _ rows: [CandidateRow]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let criteria = criteria(of: rows)
    let parts = criteria.map { "\($0.criterion.words[language]) ×\($0.weight)" }
    let head =
      [names.say("кто", "who"), names.say("группа", "group"), names.say("как", "how")]
      + [names.say("часы", "hours"), names.say("оценка", "score")] + parts
      + [names.say("потеря", "loss"), names.say("эксперт", "estimate")]
    let sorted = rows.enumerated().sorted {
      (place($0.element), $1.element.score.total.value, $0.offset)
        < (place($1.element), $0.element.score.total.value, $1.offset)
    }.map(\.element)
    let body = TextTable(
      rows: [head] + sorted.map { cells($0, criteria) }, leftColumns: [0, 1, 2]
    ).withoutEmptyColumns.lines
    var lines = [body[0]]
    var last: String?
    for (row, line) in zip(sorted, body.dropFirst()) {
      let title = title(kind, row)
      if title != last { lines.append(title) }
      last = title
      lines.append(line)
    }
    return lines
  }

  /// Receivers stand in key order, their subjects too.
  private func place(_ row: CandidateRow) -> Identifier<CandidateRow> {
    .init("\(row.sides.receiver)\u{1}\(row.sides.subject ?? "")")
  }

  private func title(_ kind: CandidateKind, _ row: CandidateRow) -> String {
    let side = names.side(row.sides.receiver, row.sides.receiverSchool)
    return row.sides.subject.map { "\(side), \(names.subject(kind, $0))" } ?? side
  }

  /// The criteria that count in any of the rows, with their weights.
  private func criteria(of rows: [CandidateRow]) -> [Score.Part] {
    (Criterion.ofMentoring + Criterion.ofTutoring).compactMap { criterion in
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
    let place = row.place.map { ", \($0)" } ?? ""
    return [
      names.side(row.sides.giver, row.sides.giverSchool),
      row.group.map { $0.text == row.sides.subject ? "" : names.competency($0) } ?? "",
      row.mode.words[language] + place,
      row.time.map(NumberText(language).hours) ?? "", "\(row.score.total.value)",
    ] + parts + [
      loss == .zero || row.score.estimate != nil ? "" : NumberText(language).percent(loss),
      row.score.estimate.map { "\($0.value)" } ?? "",
    ]
  }
}
