import Advice
import Documents
import Foundation
import Mentoring
import Planning

/// What each further change of a plan brings.
public struct ImprovementReport {
  private let improvement: Improvement
  private let programme: Programme
  private let words: Wording

  public init(_ improvement: Improvement, of programme: Programme, language: Language) {
    self.improvement = improvement
    self.programme = programme
    words = Wording(language: language)
  }

  public var report: Report {
    let stages = programme.rules.goals.map { GoalWords.stage($0.id)[words.language] }
    let rows = improvement.steps.map { step in
      ["\(step.allowed)", "\(step.changes.new.count + step.changes.dropped.count)"]
        + step.resolution.stages.map { value in
          "\(value.value)" + (value.isProven ? " =" : value.bound.map { " (\($0))" } ?? "")
        }
    }
    var sentences = [
      words.say(
        "Сколько даёт каждое изменение; замена считается за два. «=» – доказано, в скобках – "
          + "граница.",
        "What each change brings; a replacement counts two. “=” is proven, bounds in brackets.")
    ]
    if let first = improvement.steps.first, first.allowed > 0 {
      sentences.append(
        words.say(
          "Меньше чем за \(first.allowed) изменений план не может выполнить правила.",
          "With fewer than \(first.allowed) changes the plan cannot keep the rules."))
    }
    if improvement.steps.isEmpty {
      sentences.append(
        words.say(
          "За столько изменений план выполнить правила не может.",
          "With so many changes the plan cannot keep the rules."))
    }
    if !improvement.isComplete {
      sentences.append(words.say("Прервано: показано найденное.", "Interrupted: what is known."))
    }
    return Report(
      title: words.say("Что даёт каждое изменение плана", "What each change of the plan brings"),
      sections: [
        Report.Section(
          words.say("Кривая", "Curve"), sentences,
          table: ReportTable(
            [words.say("можно", "allowed"), words.say("сделано", "made")] + stages, rows,
            wordColumns: []))
      ]
        + improvement.steps.filter { !$0.changes.new.isEmpty || !$0.changes.dropped.isEmpty }
        .suffix(1).map { step in
          ChangesReport(step.changes, words: words).section(
            words.say("Изменения (\(step.allowed))", "The changes (\(step.allowed))"))
        })
  }

  public var json: Data {
    struct Step: Encodable {
      struct Value: Encodable {
        let stage: String
        let value: Int
        let bound: Int?
      }

      let allowed: Int
      let values: [Value]
      let new: ComparisonDocument.RelationsPart
      let dropped: ComparisonDocument.RelationsPart
    }
    struct Body: Encodable {
      let kind = "improvement"
      let schemaVersion = "1.0"
      let programme: String
      let complete: Bool
      let steps: [Step]
    }
    return JSONDocument.encode(
      Body(
        programme: programme.identity.id, complete: improvement.isComplete,
        steps: improvement.steps.map { step in
          Step(
            allowed: step.allowed,
            values: step.resolution.stages.map {
              .init(stage: $0.stage.id, value: $0.value, bound: $0.bound)
            }, new: .init(step.changes.new), dropped: .init(step.changes.dropped))
        }))
  }
}

extension Relations {
  var isEmpty: Bool { count == 0 }
}
