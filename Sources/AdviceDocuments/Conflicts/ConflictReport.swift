import Documents
import Foundation
import Mentoring
import Planning

/// Why there is no plan, and what to give up.
public struct ConflictReport {
  private let conflicts: Conflicts
  private let programme: Programme
  private let words: Wording
  private let demands: [String]

  /// - Parameter demands: what was asked on top of the rules, as it was written.
  public init(
    _ conflicts: Conflicts, of programme: Programme, demands: [String] = [], language: Language
  ) {
    self.conflicts = conflicts
    self.demands = demands
    self.programme = programme
    words = Wording(language: language)
  }

  private var names: ConflictWords { ConflictWords(programme) }

  public var report: Report {
    switch conflicts.canHold {
    case true?:
      return Report(
        title: words.say(
          "Все обязательные требования выполнимы вместе.",
          "All hard requirements can hold together."))
    case nil:
      return Report(
        title: words.say(
          "Не доказано ни что требования выполнимы вместе, ни что нет; дайте больше --effort.",
          "Neither proven that the requirements can hold together nor that they cannot; allow "
            + "more --effort."
        ))
    case false?: break
    }
    return Report(
      title: words.say(
        "Обязательные требования не выполнимы вместе (доказано).",
        "The hard requirements cannot hold together (proven)."),
      sections: conflicts.conflicts.enumerated().map { index, conflict in
        Report.Section(
          words.say("Противоречие \(index + 1)", "Conflict \(index + 1)"),
          [
            conflict.isProven
              ? words.say(
                "Вместе это невозможно; без любого из них – возможно:",
                "These cannot hold together; without any one of them they could:")
              : words.say(
                "Вместе это невозможно (не доказано, что каждое нужно):",
                "These cannot hold together (not proven that each is needed):")
          ] + conflict.items.map { "  – " + text($0) })
      } + [repairs])
  }

  private var repairs: Report.Section {
    Report.Section(
      words.say("Что отменить или ослабить", "What to give up or relax"),
      conflicts.repairs.isEmpty
        ? [words.say("Не найдено.", "Nothing was found.")]
        : conflicts.repairs.enumerated().map { index, repair in
          let parts = repair.parts.map { part in
            text(part.item)
              // A pin is dropped as a whole.
              + (part.amount > 0 && !part.item.isPin
                ? words.say(" (на \(amount(part)))", " (by \(amount(part)))") : "")
          }
          return "\(index + 1). " + parts.joined(separator: "; ")
            + (repair.isCheapest
              ? "" : words.say(" – проверено решением", " – verified by solving"))
        })
  }

  /// In the unit that people use for it.
  private func amount(_ part: Conflicts.Repair.Part) -> String {
    switch part.item {
    case .mentorHours, .learningHours, .tutorHours: words.hours(Minutes(part.amount))
    case .tripBudget: words.say("\((part.amount + 9) / 10) км", "\((part.amount + 9) / 10) km")
    case .payBudget: words.say("\(part.amount) руб.", "\(part.amount) roubles")
    case .floor: words.say("\(part.amount) баллов", "\(part.amount) points")
    default: "\(part.amount)"
    }
  }

  private func text(_ item: ConflictItem) -> String {
    if case .demand(let index) = item, demands.indices.contains(index) { return demands[index] }
    return names.words(item)[words.language]
  }

  public var json: Data {
    typealias Text = ComparisonDocument.Text
    struct ConflictPart: Encodable {
      let proven: Bool
      let items: [Text]
    }
    struct RepairPart: Encodable {
      struct Part: Encodable {
        let item: Text
        let amount: Int
      }

      let weight: Int
      let cheapest: Bool
      let parts: [Part]
    }
    struct Body: Encodable {
      let kind = "conflicts"
      let schemaVersion = "1.0"
      let programme: String
      let canHold: Bool?
      let conflicts: [ConflictPart]
      let repairs: [RepairPart]
    }
    return JSONDocument.encode(
      Body(
        programme: programme.identity.id, canHold: conflicts.canHold,
        conflicts: conflicts.conflicts.map {
          ConflictPart(proven: $0.isProven, items: $0.items.map { Text(names.words($0)) })
        },
        repairs: conflicts.repairs.map { repair in
          RepairPart(
            weight: repair.weight, cheapest: repair.isCheapest,
            parts: repair.parts.map { .init(item: Text(names.words($0.item)), amount: $0.amount) })
        }))
  }
}
