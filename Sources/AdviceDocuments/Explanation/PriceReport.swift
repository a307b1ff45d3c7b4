import Advice
import Mentoring
import Planning

/// What a question costs in each goal, and who moves.
struct PriceReport {
  private let price: Price
  private let words: Wording

  init(_ price: Price, words: Wording) {
    self.price = price
    self.words = words
  }

  func sections(_ heading: String) -> [Report.Section] {
    switch price.outcome {
    case .impossible(let requirement):
      return [
        Report.Section(
          heading,
          [
            words.say("Невозможно, доказано: ", "Impossible, proven: ")
              + InputWords.requirement(requirement)[words.language] + "."
          ])
      ]
    case .notFound(let requirement):
      return [
        Report.Section(
          heading,
          [
            words.say(
              "Не найдено (и не доказано, что нельзя): ", "Not found (nor proven impossible): ")
              + InputWords.requirement(requirement)[words.language] + "."
          ])
      ]
    case .found: break
    }
    var sections = [
      Report.Section(
        heading, [verdict],
        table: ReportTable(
          [
            words.say("цель", "goal"), words.say("сейчас", "now"), words.say("станет", "then"),
            words.say("хуже на", "worse by"), words.say("точно", "exactly"),
          ], price.rows.map(row), wordColumns: [0, 4]))
    ]
    if let changes = price.changes, changes.new.count + changes.dropped.count > 0 {
      sections.append(
        ChangesReport(changes, words: words).section(
          words.say("Кто ещё сдвинется", "Who else moves")))
    }
    return sections
  }

  private var verdict: String {
    if price.isProven { return words.say("Доказано.", "Proven.") }
    return words.say(
      "Найдено пересчётом; точная цена лежит в указанных пределах, где они известны. Цели после "
        + "первой изменившейся зависят от неё.",
      "Found by planning again; the exact price lies within the limits shown where they are "
        + "known. Goals after the first that changes depend on it."
    )
  }

  private func row(_ row: Price.Row) -> [String] {
    let exact: String
    if row.isProven {
      exact = "="
    } else if let interval = row.interval {
      exact = words.say(
        "от \(interval.lowerBound) до \(interval.upperBound)",
        "\(interval.lowerBound) to \(interval.upperBound)")
    } else {
      exact = "?"
    }
    return [
      GoalWords.stage(row.stage)[words.language] + (row.isMaximised ? " ↑" : " ↓"),
      "\(row.value)", "\(row.asked)", words.signed(row.found), exact,
    ]
  }
}
