import Advice
import Documents
import Foundation
import Mentoring

/// What is lost if one person drops out, and how coverage spreads over simulated years.
public struct StressReport {
  private let stress: Stress
  private let simulation: YearSimulation?
  private let robust: RobustPlan?
  private let programme: Programme
  private let words: Wording

  public init(
    _ stress: Stress, simulation: YearSimulation?, robust: RobustPlan? = nil,
    of programme: Programme, language: Language
  ) {
    self.stress = stress
    self.robust = robust
    self.simulation = simulation
    self.programme = programme
    words = Wording(language: language)
  }

  public var report: Report {
    var sections = [losses]
    let critical = stress.rows.filter(\.isCritical)
    sections.append(
      Report.Section(
        words.say("Незаменимые", "Single points of failure"),
        critical.isEmpty
          ? [
            words.say("Нет: любую потерю план возмещает.", "None: the plan makes up for any loss.")
          ]
          : [words.list(critical.map { name($0.loss) }, most: 60)]))
    if let robust { sections += RobustReport(robust, programme, words: words).sections }
    if let simulation { sections.append(years(simulation)) }
    return Report(
      title: words.say("Что будет, если кто-то выбудет", "What if somebody drops out"),
      sections: sections)
  }

  private func name(_ loss: Stress.Loss) -> String { LossWords.code(loss) }

  private var losses: Report.Section {
    let rows = stress.rows.map { row in
      let kind = LossWords.kind(row.loss)[words.language]
      let standIns = Set(row.price.changes?.moved.flatMap(\.to) ?? []).sorted()
      let found = row.price.outcome == .found
      let interval = row.price.rows.first { $0.stage == Goal.coverage.rawValue }?.interval
      return [
        kind, name(row.loss), "\(row.pointsAtStake)", found ? "\(row.pointsLost)" : "?",
        row.price.isProven
          ? "=" : interval.map { "\($0.lowerBound)…\($0.upperBound)" } ?? "",
        words.list(standIns, most: 5),
        row.isCritical ? words.say("не возместить", "not made up for") : "",
      ]
    }
    var sentences = [
      words.say(
        "Каждая потеря пересчитана: сколько баллов держится на человеке, сколько теряется после "
          + "лучшей найденной замены, кто заменит. «=» – доказано.",
        "Each loss is planned again: points that rest on the person, points lost after the best "
          + "repair found, who stands in. “=” is proven."
      )
    ]
    if stress.isInterrupted {
      sentences.append(words.say("Прервано: показано найденное.", "Interrupted: what is known."))
    }
    return Report.Section(
      words.say("Потери по одному (N-1)", "One loss at a time (N-1)"), sentences,
      table: ReportTable(
        [
          words.say("кто", "who"), words.say("код", "code"), words.say("держится", "rests"),
          words.say("теряется", "lost"), words.say("точно", "exactly"),
          words.say("заменят", "stand in"), "",
        ], rows, wordColumns: [0, 1, 5, 6]))
  }

  private func years(_ simulation: YearSimulation) -> Report.Section {
    let shares = [50, 250, 500, 750, 950]
    return Report.Section(
      words.say("Случайные годы", "Simulated years"),
      [
        words.say(
          "Лет \(simulation.years.count), потери не возмещаются. По плану баллов дефицитов "
            + "\(simulation.planned), в среднем останется \(simulation.mean).",
          "\(simulation.years.count) years, nothing made up for. Planned points of deficits "
            + "\(simulation.planned); on average \(simulation.mean) are left."
        )
      ],
      table: ReportTable(
        [words.say("доля лет, %", "share of years, %")] + shares.map { "\($0 / 10)" },
        [
          [words.say("баллов не больше", "points at most")]
            + shares.map { "\(simulation.quantile(Thousandths($0)))" }
        ]))
  }

  public var json: Data {
    struct RowPart: Encodable {
      let kind: String
      let code: String
      let pointsAtStake: Int
      let pointsLost: Int
      let critical: Bool
      let price: PriceDocument
    }
    struct Years: Encodable {
      let planned: Int
      let mean: Int
      let points: [Int]
    }
    struct Body: Encodable {
      let kind = "stress"
      let schemaVersion = "1.0"
      let programme: String
      let interrupted: Bool
      let losses: [RowPart]
      let robust: RobustDocument?
      let simulation: Years?
    }
    return JSONDocument.encode(
      Body(
        programme: programme.identity.id, interrupted: stress.isInterrupted,
        losses: stress.rows.map { row in
          RowPart(
            kind: LossWords.keyword(row.loss), code: name(row.loss),
            pointsAtStake: row.pointsAtStake,
            pointsLost: row.pointsLost, critical: row.isCritical, price: PriceDocument(row.price))
        },
        robust: robust.map(RobustDocument.init),
        simulation: simulation.map {
          Years(planned: $0.planned, mean: $0.mean, points: $0.years)
        }))
  }
}
