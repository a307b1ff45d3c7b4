import AdviceDocuments
import Mentoring
import SelfAnalysis
import YearRecords

/// Why a rule proposes an item; also the note that the item gets in the table.
struct SWOTWords {
  let words: Wording
  /// What the table of conditions calls its shares.
  let conditions: [SocialIndicator]

  func reason(_ proposal: SWOTProposal) -> String {
    let value = proposal.value ?? 0
    switch proposal.rule.condition {
    case .belowCluster(let subjects, _), .aboveCluster(let subjects, _):
      let what =
        subjects.isEmpty
        ? words.say("результаты", "results") : subjects.joined(separator: ", ")
      return what + " " + words.points(value) + words.say(" к кластеру", " against the cluster")
    case .has(let kind, let shared):
      return words.say("есть ресурс", "has a resource") + " (\(words.resource(kind)))"
        + (shared ? words.say(", можно делиться", ", which it shares") : "")
    case .lacks(let kind):
      return words.say("не хватает ресурса", "lacks a resource") + " (\(words.resource(kind)))"
    case .young(let years, _):
      return share(value) + words.say(" со стажем до \(years) лет", " with up to \(years) years")
    case .experienced(let years, _):
      return share(value) + words.say(" со стажем от \(years) лет", " with \(years) years and more")
    case .loaded(let above, _):
      return share(value)
        + words.say(
          " с нагрузкой больше \(words.hours(above))", " with more than \(words.hours(above))")
    case .social(let code, _):
      let indicator = conditions.first { $0.code == code }
      return "\(indicator?.nameWithoutUnit ?? code): \(words.percent(Thousandths(value)))"
    }
  }

  private func share(_ value: Int) -> String {
    words.percent(Thousandths(value)) + words.say(" педагогов", " of the teachers")
  }
}
