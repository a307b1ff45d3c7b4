import Advice
import Mentoring

/// A comparison in words and tables, the same for the terminal, the workbook and the page.
public struct ComparisonReport {
  let comparison: Comparison
  let words: Wording

  public init(_ comparison: Comparison, language: Language) {
    self.comparison = comparison
    words = Wording(language: language)
  }

  public var report: Report {
    Report(
      title: title,
      sections: [variants, goals, indicators, measures, costs, schools] + changes + [core, flips])
  }

  var title: String {
    let name = comparison.baseline.programme.identity.name
    return words.say(
      "Сравнение планов: \(words.quoted(name))", "Plans compared: \(words.quoted(name))")
  }

  var heads: [String] { comparison.variants.map(\.id) }

  private var variants: Report.Section {
    Report.Section(
      words.say("Варианты", "Variants"),
      table: ReportTable(
        [
          words.say("вариант", "variant"), words.say("что изменено", "what changes"),
          words.say("вопрос", "question"), words.say("состояние", "status"),
        ],
        comparison.variants.map { variant in
          [
            variant.id, variant.name[words.language], variant.question?[words.language] ?? "",
            variant.plan.status.words[words.language],
          ]
        }, wordColumns: [0, 1, 2, 3]))
  }

  /// Values with their bounds, and differences to the baseline beneath them.
  var goals: Report.Section {
    var rows: [[String]] = []
    for row in comparison.goals {
      let arrow = row.goal.isMaximised ? " ↑" : " ↓"
      rows.append(
        [row.goal.words[words.language] + arrow]
          + row.cells.map { $0.value.map(String.init) ?? "?" })
      if row.cells.contains(where: { $0.bound != nil && !$0.isProven }) {
        rows.append(
          [words.say("   граница", "   bound")]
            + row.cells.map { $0.isProven ? "=" : $0.bound.map(String.init) ?? "–" })
      }
      if row.cells.contains(where: { $0.difference.map { $0 != 0 } ?? false }) {
        rows.append(
          [words.say("   разница", "   difference")]
            + row.cells.enumerated().map { index, cell in
              index == 0 ? "" : cell.difference.map(words.signed) ?? "?"
            })
      }
    }
    return Report.Section(
      words.say("Цели", "Goals"),
      [
        words.say(
          "↑ чем больше, тем лучше; ↓ чем меньше, тем лучше. Граница: лучше неё план быть не "
            + "может; «=» – доказано.",
          "↑ more is better; ↓ less is better. Bound: no plan is better; “=” is proven.")
      ],
      table: ReportTable([words.say("цель", "goal")] + heads, rows))
  }

  var indicators: Report.Section {
    let rows = comparison.indicators.map { row in
      [row.indicator.words[words.language]]
        + [row.values.compactMap(\.target).first.map(words.percent) ?? ""]
        + row.values.map { value in
          (value.share.map(words.percent) ?? "–") + (value.isReached == false ? " ✗" : "")
        }
    }
    return Report.Section(
      words.say("Показатели", "Indicators"),
      [words.say("✗ – цель не достигнута.", "✗ – the target is not reached.")],
      table: ReportTable(
        [words.say("показатель", "indicator"), words.say("цель", "target")] + heads, rows))
  }

  var measures: Report.Section {
    Report.Section(
      words.say("Объём", "Size"),
      table: ReportTable(
        [words.say("что", "what")] + heads,
        comparison.measures.map { row in
          [ComparisonWords.name(row.measure)[words.language]] + row.values.map(String.init)
        }))
  }

  /// What each variant costs and brings against the baseline, one sentence each.
  var costs: Report.Section {
    let lines = comparison.variants.indices.dropFirst().map { index in
      let parts = comparison.goals.compactMap { row -> String? in
        guard let difference = row.cells[index].difference, difference != 0 else { return nil }
        let isBetter = (difference > 0) == row.goal.isMaximised
        let name = row.goal.words[words.language]
        return "\(isBetter ? "▲" : "▼") \(name) \(words.signed(difference))"
      }
      let change = comparison.changes[index - 1]
      let people = words.say(
        "отношений прежних \(change.kept.count), новых \(change.new.count), снятых "
          + "\(change.dropped.count)",
        "relations kept \(change.kept.count), new \(change.new.count), dropped "
          + "\(change.dropped.count)"
      )
      let what =
        parts.isEmpty ? words.say("цели те же", "the goals stay") : parts.joined(separator: "; ")
      return "\(comparison.variants[index].id): \(what); \(people)"
    }
    return Report.Section(
      words.say("Чего стоит каждый вариант", "What each variant costs"),
      [
        words.say(
          "Против \(comparison.baseline.id): ▲ лучше, ▼ хуже.",
          "Against \(comparison.baseline.id): ▲ better, ▼ worse.")
      ] + lines)
  }

  var schools: Report.Section {
    Report.Section(
      words.say("Закрыто по школам", "Covered by school"),
      [
        words.say(
          "Закрытые баллы из всех баллов школы; * – школа-получатель.",
          "Points covered of all points of the school; * – a recipient.")
      ],
      table: ReportTable(
        [words.say("школа", "school")] + heads,
        comparison.schools.map { row in
          [
            "\(row.school.id)\(row.isRecipient ? "*" : "") \(row.school.name)"
          ]
            + row.cells.map { cell in
              cell.map { "\($0.covered.value)/\($0.total.value)" } ?? "–"
            }
        }))
  }

  private var changes: [Report.Section] {
    comparison.changes.map { change in
      ChangesReport(change, words: words).section(
        words.say(
          "Кто меняется: \(change.id)", "Who changes: \(change.id)"))
    }
  }

  private var core: Report.Section {
    let rows =
      comparison.core.curating.sorted().map { pair in
        [words.say("куратор", "curator"), pair.curator.text, pair.recipient.text]
      }
      + comparison.core.mentoring.sorted().map { pair in
        [words.say("тандем", "tandem"), pair.mentor.text, pair.mentee.text]
      }
      + comparison.core.tutoring.sorted().map { pair in
        [words.say("тьютор", "tutor"), pair.tutor.text, pair.pupil.text]
      }
    return Report.Section(
      words.say("Ядро: есть во всех вариантах", "Core: in every variant"),
      [words.say("Отношений: \(rows.count).", "Relations: \(rows.count).")],
      table: ReportTable(
        [words.say("что", "what"), words.say("кто", "who"), words.say("кому", "for whom")], rows,
        wordColumns: [0, 1, 2]))
  }

  private var flips: Report.Section {
    Report.Section(
      words.say("Что зависит от варианта", "What depends on the variant"),
      table: ReportTable(
        [words.say("чей", "whose"), words.say("код", "code")] + heads,
        comparison.flips.map { flip in
          [ComparisonWords.kind(flip.kind)[words.language], flip.subject]
            + flip.partners.map { $0.isEmpty ? "–" : $0.joined(separator: " ") }
        }, wordColumns: Set(0..<(2 + heads.count))))
  }
}
