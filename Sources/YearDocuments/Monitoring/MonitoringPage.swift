import AdviceDocuments
import Mentoring
import Monitoring
import YearRecords

/// The report as one self-contained page: what is late, bars against targets, trends, schools. Nothing
/// rests on colour.
public struct MonitoringPage {
  private let report: MonitoringReport
  private let monitoring: Monitoring
  private var words: Wording { report.words }

  public init(_ report: MonitoringReport) {
    self.report = report
    monitoring = report.monitoring
  }

  public var html: String {
    HTMLPage.open(title: report.title, language: words.language)
      + "<h1>\(escaped(report.title))</h1>\n" + risks + indicators
      + HTMLPage.section(report.periods)
      + report.years.map { HTMLPage.section($0) }.joined() + HTMLPage.section(report.schools)
      + HTMLPage.close
  }

  /// The first of each kind; the others unfold.
  private var risks: String {
    if monitoring.risks.isEmpty || !monitoring.hasPlan { return HTMLPage.section(report.risks) }
    func list(_ risks: some Sequence<Risk>) -> String {
      "<ul>" + risks.map { "<li>\(escaped(report.sentence($0)))</li>" }.joined() + "</ul>\n"
    }
    return "<h2>\(escaped(report.risks.heading))</h2>\n"
      + report.riskGroups.map { kind, risks in
        let (most, title) = (MonitoringReport.shownOfKind, report.phrases.count(kind, risks.count))
        let heading = "<h3>\(escaped(title.prefix(1).uppercased() + title.dropFirst()))</h3>\n"
        guard risks.count > most else { return heading + list(risks) }
        let more = words.say("и ещё \(risks.count - most)", "and \(risks.count - most) more")
        return heading + list(risks.prefix(most)) + "<details><summary>\(escaped(more))</summary>"
          + list(risks.dropFirst(most)) + "</details>\n"
      }.joined()
  }

  private var indicators: String {
    let section = report.indicators
    var html = "<h2>\(escaped(section.heading))</h2>\n"
    html +=
      "<p class=\"lead\">"
      + escaped(
        words.say(
          "Полоса – значение, черта – цель; справа – по периодам, у результатов сначала прошлые годы.",
          "The bar is the value, the stroke the target; on the right, period by period, results after "
            + "those of earlier years."))
      + "</p>\n<div class=\"scroll\"><table>\n<thead><tr>"
    let header = [
      words.say("показатель", "indicator"), words.say("значение", "value"),
      words.say("сколько", "of"), words.say("цель", "target"), "",
      words.say("по периодам", "periods"), words.say("итог", "verdict"),
    ]
    html += header.map { "<th class=\"w\">\(escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>"
    for series in monitoring.series {
      let phrases = report.phrases
      html +=
        "<tr><td class=\"w\">\(escaped(series.indicator.name))</td>"
        + "<td>\(escaped(phrases.value(series.last.value, series)))</td>"
        + "<td>\(escaped(phrases.fraction(series.last, series)))</td>"
        + "<td class=\"w\">\(escaped(phrases.target(series)))</td>"
        + "<td>\(Self.bar(series))</td><td>\(Self.trend(series))</td>"
        + "<td class=\"w\">\(escaped(phrases.verdict(series)))</td></tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }

  /// The end of a series' axis, in thousandths: all of a share, else what its figures need.
  private static func end(_ series: IndicatorSeries) -> Int {
    let most = series.points.flatMap { [$0.value, $0.target] }.compactMap { $0 }.max() ?? 0
    return max(1, series.isShare ? max(1000, most) : most * 11 / 10)
  }

  private static func bar(_ series: IndicatorSeries) -> String {
    let (width, height) = (170.0, 16.0)
    let scale = (width - 4) / Double(end(series))
    var svg =
      "<svg viewBox=\"0 0 \(figure(width)) \(figure(height))\" width=\"\(figure(width))\" "
      + "height=\"\(figure(height))\" role=\"img\"><rect x=\"1\" y=\"3\" "
      + "width=\"\(figure(width - 2))\" height=\"10\" fill=\"#fff\" stroke=\"#999\"/>"
    if let value = series.last.value {
      svg +=
        "<rect x=\"1\" y=\"3\" width=\"\(figure(Double(value) * scale))\" height=\"10\" "
        + "fill=\"#666\"/>"
    }
    if let target = series.last.target {
      let x = 1 + Double(target) * scale
      svg +=
        "<line x1=\"\(figure(x))\" x2=\"\(figure(x))\" y1=\"0\" y2=\"16\" stroke=\"#000\" "
        + "stroke-width=\"3\"/>"
    }
    return svg + "</svg>"
  }

  /// Earlier years of results, then the periods; a mean's axis spans its values alone.
  private static func trend(_ series: IndicatorSeries) -> String {
    let (width, height) = (130.0, 34.0)
    let points = series.history + series.points
    let figures = points.flatMap { [$0.value, $0.target] }.compactMap { $0 }
    let (low, high) =
      series.isShare
      ? (0, end(series)) : ((figures.min() ?? 0) * 49 / 50, (figures.max() ?? 1) * 51 / 50 + 1)
    let scale = (height - 10) / Double(max(1, high - low))
    let step = (width - 12) / Double(max(1, points.count - 1))
    func point(_ position: Int, _ value: Int) -> (Double, Double) {
      (6 + Double(position) * step, height - 5 - Double(value - low) * scale)
    }
    let known = points.enumerated().compactMap { position, item in
      item.value.map { point(position, $0) }
    }
    let targets = points.enumerated().compactMap { position, item in
      item.target.map { point(position, $0) }
    }
    func line(_ points: [(Double, Double)], _ style: String) -> String {
      guard points.count > 1 else { return "" }
      let text = points.map { "\(figure($0.0)),\(figure($0.1))" }.joined(separator: " ")
      return "<polyline points=\"\(text)\" fill=\"none\" \(style)/>"
    }
    return
      "<svg viewBox=\"0 0 \(figure(width)) \(figure(height))\" width=\"\(figure(width))\" "
      + "height=\"\(figure(height))\" role=\"img\">"
      + line(targets, "stroke=\"#000\" stroke-dasharray=\"3 3\"")
      + line(known, "stroke=\"#000\" stroke-width=\"2\"")
      + known.map {
        "<circle cx=\"\(figure($0.0))\" cy=\"\(figure($0.1))\" r=\"2.4\" fill=\"#000\"/>"
      }.joined() + "</svg>"
  }
}
