import Advice
import Documents
import Foundation
import Mentoring

/// A trade-off of two goals as a table, a picture and a document.
public struct FrontierReport {
  private let frontier: Frontier
  private let programme: Programme
  private let words: Wording

  public init(_ frontier: Frontier, of programme: Programme, language: Language) {
    self.frontier = frontier
    self.programme = programme
    words = Wording(language: language)
  }

  public var report: Report {
    let (first, second) = (
      frontier.first.words[words.language], frontier.second.words[words.language]
    )
    var sentences = [
      frontier.isComplete
        ? words.say(
          "Доказано: ни один план не лучше этих точек сразу по обеим целям, и других таких точек "
            + "нет.",
          "Proven: no plan is better in both goals than these points, and there are no others.")
        : words.say(
          "Часть кривой: между точками могут быть другие; недоказанные точки могут оказаться "
            + "хуже лучших.",
          "A part of the curve: there may be others between; points not proven may not be the best."
        )
    ]
    if frontier.isInterrupted {
      sentences.append(
        words.say("Прервано: показано найденное.", "Interrupted: what is known so far."))
    }
    var rows: [[String]] = []
    for (index, point) in frontier.points.enumerated() {
      let earlier = index > 0 ? frontier.points[index - 1] : point
      rows.append([
        "\(index + 1)", "\(point.first)", "\(point.second)",
        index == 0 ? "" : words.signed(point.first - earlier.first),
        index == 0 ? "" : words.signed(point.second - earlier.second),
        point.isProven ? "=" : point.firstBound.map(String.init) ?? "?",
        "\(point.plan.tandems.count)", "\(point.plan.partnerships.count)",
      ])
    }
    return Report(
      title: words.say("Что за что: \(first) и \(second)", "Trade-off: \(first) and \(second)"),
      sections: [
        Report.Section(
          words.say("Точки, которых ни один план не превосходит", "Points that no plan beats"),
          sentences,
          table: ReportTable(
            [
              "№", first, second, "Δ \(first)", "Δ \(second)",
              words.say("граница", "bound"), words.say("тандемы", "tandems"),
              words.say("договоры", "contracts"),
            ], rows, wordColumns: []))
      ])
  }

  public var html: String {
    ReportPage(report, language: words.language, picture: chart.svg).html
  }

  /// The curve as a file of its own.
  public var pictures: [PictureFile] { [PictureFile(name: "curve.svg", inner: chart.svg)] }

  private var chart: TradeOffChart {
    TradeOffChart(
      xName: frontier.second.words[words.language], yName: frontier.first.words[words.language],
      marks: frontier.points.enumerated().map { index, point in
        TradeOffChart.Mark(
          label: frontier.points.count <= 30 ? "\(index + 1)" : "", x: point.second,
          y: point.first, isBest: true)
      })
  }

  public var json: Data {
    JSONDocument.encode(FrontierDocument(frontier, programme))
  }
}

/// `frontier.json`; Docs/advice.schema.json checks it.
struct FrontierDocument: Encodable {
  struct PointPart: Encodable {
    let first: Int
    let second: Int
    let proven: Bool
    let firstBound: Int?
    let curatorPairs: [[String: String]]
    let tandems: [[String: String]]
  }

  let kind = "frontier"
  let schemaVersion = "1.0"
  let programme: String
  let goals: [String]
  let complete: Bool
  let interrupted: Bool
  let points: [PointPart]

  init(_ frontier: Frontier, _ programme: Programme) {
    self.programme = programme.identity.id
    goals = [frontier.first.rawValue, frontier.second.rawValue]
    complete = frontier.isComplete
    interrupted = frontier.isInterrupted
    points = frontier.points.map { point in
      let relations = ComparisonDocument.RelationsPart(Relations(point.plan))
      return PointPart(
        first: point.first, second: point.second, proven: point.isProven,
        firstBound: point.firstBound, curatorPairs: relations.curatorPairs,
        tandems: relations.tandems)
    }
  }
}
