import Mentoring
import TandemService

/// What the rules turn down, in words.
struct RejectionText {
  let rejections: RejectionList
  let names: CandidateNames

  private var language: Language { names.language }

  /// How many by kind and rule.
  var counts: [String] {
    let counts = rejections.counts()
    guard !counts.isEmpty else { return [nothing] }
    let rows = counts.map {
      [words($0.kind), RuleWords.reason($0.rule)[language], "\($0.count)"]
    }
    return [heading] + TextTable(rows: rows, leftColumns: [0, 1]).lines
  }

  /// Each one.
  var each: [String] {
    let rejected = rejections.rows()
    guard !rejected.isEmpty else { return [nothing] }
    let rows = rejected.map { row in
      [
        words(row.sides.kind),
        names.side(row.sides.giver, row.sides.giverSchool) + " → "
          + names.side(row.sides.receiver, row.sides.receiverSchool),
        row.sides.subject.map { names.subject(row.sides.kind, $0) } ?? "",
        RuleWords.reason(row.rule)[language],
      ]
    }
    return ["\(heading): \(rejected.count)"]
      + TextTable(rows: rows, leftColumns: [0, 1, 2, 3]).lines
  }

  private var heading: String {
    LocalizedText(ru: "Отклонено правилами", en: "Turned down by the rules")[language]
  }

  private var nothing: String {
    LocalizedText(
      ru: "Правила ничего не отклонили.", en: "The rules turn nothing down.")[language]
  }

  private func words(_ kind: CandidateKind) -> String {
    switch kind {
    case .curator: LocalizedText(ru: "куратор", en: "curator")[language]
    case .help: LocalizedText(ru: "помощь", en: "help")[language]
    case .pair, .group: LocalizedText(ru: "наставник", en: "mentor")[language]
    }
  }
}
