import Advice
import Mentoring

/// Who works with whom now and did not before, person by person.
struct ChangesReport {
  let changes: VariantChanges
  let words: Wording

  init(_ changes: VariantChanges, words: Wording) {
    self.changes = changes
    self.words = words
  }

  func section(_ heading: String) -> Report.Section {
    let moved = Set(changes.moved.map { [$0.kind.rawValue, $0.subject] })
    func isMoved(_ kind: VariantChanges.Move.Kind, _ subject: String) -> Bool {
      moved.contains([kind.rawValue, subject])
    }
    var rows = changes.moved.map { move in
      [
        words.say("меняет", "moves"), ComparisonWords.kind(move.kind)[words.language],
        move.subject, move.from.joined(separator: " "), move.to.joined(separator: " "),
      ]
    }
    func add(
      _ what: String, _ relations: Relations, _ cells: (String) -> [String]
    ) {
      for pair in relations.curating.sorted() where !isMoved(.curator, pair.recipient.text) {
        rows.append(
          [what, ComparisonWords.kind(.curator)[words.language], pair.recipient.text]
            + cells(pair.curator.text))
      }
      for pair in relations.mentoring.sorted() where !isMoved(.mentor, pair.mentee.text) {
        rows.append(
          [what, ComparisonWords.kind(.mentor)[words.language], pair.mentee.text]
            + cells(pair.mentor.text))
      }
      for pair in relations.tutoring.sorted() where !isMoved(.tutor, pair.pupil.text) {
        rows.append(
          [what, ComparisonWords.kind(.tutor)[words.language], pair.pupil.text]
            + cells(pair.tutor.text))
      }
    }
    add(words.say("снято", "dropped"), changes.dropped) { [$0, ""] }
    add(words.say("новое", "new"), changes.new) { ["", $0] }
    let counts = words.say(
      "Прежних \(changes.kept.count), новых \(changes.new.count), снятых \(changes.dropped.count), "
        + "сменивших партнёра \(changes.moved.count). Договоров новых "
        + "\(changes.contractsNew.count), снятых \(changes.contractsDropped.count).",
      "Kept \(changes.kept.count), new \(changes.new.count), dropped \(changes.dropped.count), "
        + "with another partner \(changes.moved.count). Contracts new "
        + "\(changes.contractsNew.count), dropped \(changes.contractsDropped.count)."
    )
    return Report.Section(
      heading, [counts],
      table: rows.isEmpty
        ? nil
        : ReportTable(
          [
            words.say("что", "what"), words.say("чей", "whose"), words.say("код", "code"),
            words.say("было", "before"), words.say("стало", "now"),
          ], rows, wordColumns: [0, 1, 2, 3, 4]))
  }
}
