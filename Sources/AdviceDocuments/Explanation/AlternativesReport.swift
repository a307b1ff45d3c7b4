import Advice
import Documents
import Foundation
import Mentoring

/// The best plans side by side, with what distinguishes them.
public struct AlternativesReport {
  private let alternatives: Alternatives
  private let programme: Programme
  private let words: Wording

  public init(_ alternatives: Alternatives, of programme: Programme, language: Language) {
    self.alternatives = alternatives
    self.programme = programme
    words = Wording(language: language)
  }

  public var report: Report {
    let stages = programme.rules.goals.map { GoalWords.stage($0.id)[words.language] }
    var sentences: [String] = [
      words.say(
        "Планы в порядке целей; «=» – доказано, что лучшего плана, отличного от предыдущих, нет.",
        "Plans in the order of goals; “=”: proven that no plan different from those before is "
          + "better."
      )
    ]
    if alternatives.isExhausted, !alternatives.items.contains(where: { $0.distance != nil }) {
      sentences.append(words.say("Других таких планов нет.", "There are no further plans."))
    }
    if alternatives.isInterrupted {
      sentences.append(words.say("Прервано: показано найденное.", "Interrupted: what is known."))
    }
    let isFar = alternatives.items.contains { $0.distance != nil }
    if isFar {
      sentences = [
        words.say(
          "Самые разные планы в пределах допустимой потери: каждый как можно дальше от всех "
            + "предыдущих; «=» – доказано, в скобках – граница.",
          "The most different plans within the loss allowed: each as far as can be from all before; "
            + "“=” is proven, bounds in brackets.")
      ]
      if alternatives.isExhausted {
        sentences.append(
          words.say(
            "Других планов в этих пределах нет.", "There is no other plan within the loss."))
      }
    }
    let rows = alternatives.items.enumerated().map { index, item in
      ["\(index + 1)", "\(item.changes.new.count + item.changes.dropped.count)"]
        + (isFar ? [distance(item)] : [])
        + item.resolution.stages.map { "\($0.value)" + ($0.isProven ? " =" : "") }
    }
    return Report(
      title: words.say("Лучшие планы", "The best plans"),
      sections: [
        Report.Section(
          words.say("Планы", "Plans"), sentences,
          table: ReportTable(
            ["№", words.say("отличий от 1", "apart from 1")]
              + (isFar ? [words.say("от ближайшего", "from the nearest")] : []) + stages, rows,
            wordColumns: []))
      ]
        + alternatives.items.enumerated().dropFirst().map { index, item in
          ChangesReport(item.changes, words: words).section(
            words.say(
              "Чем план \(index + 1) отличается от 1", "How plan \(index + 1) differs from 1"))
        })
  }

  /// How far a plan is from the nearest of those before it.
  private func distance(_ item: Alternatives.Item) -> String {
    guard let distance = item.distance else { return "" }
    if item.distanceBound == distance { return "\(distance) =" }
    return "\(distance)" + (item.distanceBound.map { " (\($0))" } ?? "")
  }

  public var json: Data {
    struct Item: Encodable {
      struct Value: Encodable {
        let stage: String
        let value: Int
        let bound: Int?
      }

      let values: [Value]
      let distance: Int?
      let distanceBound: Int?
      let plan: ComparisonDocument.RelationsPart
    }
    struct Body: Encodable {
      let kind = "alternatives"
      let schemaVersion = "1.0"
      let programme: String
      let exhausted: Bool
      let interrupted: Bool
      let plans: [Item]
    }
    return JSONDocument.encode(
      Body(
        programme: programme.identity.id, exhausted: alternatives.isExhausted,
        interrupted: alternatives.isInterrupted,
        plans: alternatives.items.map { item in
          Item(
            values: item.resolution.stages.map {
              .init(stage: $0.stage.id, value: $0.value, bound: $0.bound)
            }, distance: item.distance, distanceBound: item.distanceBound,
            plan: .init(Relations(item.plan)))
        }))
  }
}
