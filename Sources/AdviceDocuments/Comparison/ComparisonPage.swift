import Advice
import Mentoring

/// A comparison as one self-contained page: nothing is loaded from anywhere.
public struct ComparisonPage {
  private let comparison: Comparison
  private let report: ComparisonReport
  private let words: Wording
  private let language: Language

  public init(_ comparison: Comparison, language: Language) {
    self.comparison = comparison
    self.language = language
    report = ComparisonReport(comparison, language: language)
    words = Wording(language: language)
  }

  public var html: String {
    let identity = comparison.baseline.programme.identity
    return HTMLPage.open(title: report.title, language: language)
      + "<h1>\(escaped(report.title))</h1>\n<p class=\"lead\">\(escaped(identity.municipality)), "
      + "\(identity.periodStart) – \(identity.periodEnd)</p>\n"
      + cards + goals + section(words.say("Чего стоит каждый вариант", "What each variant costs"))
      + report.costs.paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
      + tradeOff + maps + schools + tables + HTMLPage.close
  }

  private func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "\(index + 1)"
  }

  private func section(_ heading: String) -> String { "<h2>\(escaped(heading))</h2>\n" }

  private var cards: String {
    section(words.say("Варианты", "Variants")) + "<div class=\"cards\">\n"
      + comparison.variants.enumerated().map { index, variant in
        """
        <div class="card"><b class="letter">\(letter(index))</b><b>\(escaped(variant.name[language]))</b> \
        <small>\(escaped(variant.id))</small><div class="q">\(escaped(variant.question?[language] ?? ""))</div>\
        <small>\(escaped(variant.plan.status.words[language]))</small></div>

        """
      }.joined() + "</div>\n"
  }

  // MARK: Numbers

  private var goals: String {
    var html = section(words.say("Цели", "Goals"))
    html +=
      "<p class=\"lead\">\(escaped(report.goals.paragraphs[0]))</p>\n<div class=\"scroll\"><table>"
    html += heads([words.say("цель", "goal")])
    for row in comparison.goals {
      let name = row.goal.words[language] + (row.goal.isMaximised ? " ↑" : " ↓")
      html += "<tr><td class=\"w\">\(escaped(name))</td>"
      for cell in row.cells {
        let difference = cell.difference ?? 0
        let isBetter = (difference > 0) == row.goal.isMaximised
        let style = difference == 0 ? "" : isBetter ? " class=\"better\"" : " class=\"worse\""
        html += "<td\(style)>\(cell.value.map(String.init) ?? "?")</td>"
      }
      html +=
        "</tr><tr class=\"sub\"><td class=\"w\">"
        + escaped(words.say("разница; граница", "difference; bound")) + "</td>"
      for (index, cell) in row.cells.enumerated() {
        let difference = index == 0 ? "" : cell.difference.map(words.signed) ?? "?"
        let bound = cell.isProven ? "=" : cell.bound.map { "≤≥ \($0)" } ?? ""
        let both = [difference, bound.replacing("≤≥", with: row.goal.isMaximised ? "≤" : "≥")]
        html += "<td>\(escaped(both.filter { !$0.isEmpty }.joined(separator: "; ")))</td>"
      }
      html += "</tr>"
    }
    return html + "</table></div>\n"
      + table(report.indicators) + table(report.measures)
  }

  private func heads(_ first: [String]) -> String {
    "<tr>" + first.map { "<th class=\"w\">\(escaped($0))</th>" }.joined()
      + comparison.variants.enumerated().map { index, variant in
        "<th>\(letter(index))<br><small>\(escaped(variant.id))</small></th>"
      }.joined() + "</tr>"
  }

  private func table(_ section: Report.Section) -> String {
    HTMLPage.section(section)
  }

  // MARK: Pictures

  /// The pictures of the page, each as a file of its own: a map of each variant, and the trade-off
  /// where several variants can be drawn.
  public var pictures: [PictureFile] {
    let layout = MapLayout(comparison.schools.map(\.school))
    var files: [PictureFile] = []
    if let chart { files.append(PictureFile(name: "trade-off.svg", inner: chart.svg)) }
    if layout.points.isEmpty { return files }
    return files
      + comparison.variants.map { variant in
        PictureFile(
          name: "map-\(variant.id).svg",
          inner: PlanMap(variant: variant, layout: layout, words: words).svg)
      }
  }

  private var tradeOff: String {
    guard let chart else { return "" }
    return section(words.say("Что за что", "What for what"))
      + "<p class=\"lead\">"
      + escaped(
        words.say(
          "Слева вверху лучше: больше закрытых баллов при меньших издержках. Линия соединяет "
            + "варианты, которых никто не превосходит.",
          "Upper left is better: more points at less burden. The line joins the variants that "
            + "none surpasses."
        )) + "</p>\n" + chart.svg
  }

  /// Burden against points covered; nil where fewer than two variants have both.
  private var chart: TradeOffChart? {
    func value(_ goal: Goal, _ index: Int) -> Int? {
      comparison.goals.first { $0.goal == goal }?.cells[index].value
    }
    let points = comparison.variants.indices.compactMap { index in
      value(.coverage, index).flatMap { coverage in
        value(.burden, index).map { (index: index, x: $0, y: coverage) }
      }
    }
    guard points.count > 1 else { return nil }
    let marks = points.map { point in
      TradeOffChart.Mark(
        label: "\(letter(point.index)) \(comparison.variants[point.index].id)", x: point.x,
        y: point.y,
        isBest: !points.contains {
          $0.x <= point.x && $0.y >= point.y && ($0.x < point.x || $0.y > point.y)
        })
    }
    return TradeOffChart(
      xName: Goal.burden.words[language], yName: Goal.coverage.words[language], marks: marks)
  }

  private var maps: String {
    let schools = comparison.schools.map(\.school)
    let layout = MapLayout(schools)
    guard !layout.points.isEmpty else { return "" }
    var html = section(words.say("Карта", "Map")) + PlanMap.legend(words)
    if !layout.atEdge.isEmpty {
      html +=
        "<p class=\"lead\">"
        + escaped(
          words.say("Далеко, показаны у края: ", "Far away, shown at the edge: ")
            + layout.atEdge.map(\.text).joined(separator: ", ")) + "</p>"
    }
    if !layout.unplaced.isEmpty {
      html +=
        "<p class=\"lead\">"
        + escaped(
          words.say("Без координат: ", "Without coordinates: ")
            + layout.unplaced.map(\.text).joined(separator: ", ")) + "</p>"
    }
    html += "<div class=\"maps\">\n"
    for (index, variant) in comparison.variants.enumerated() {
      html +=
        "<figure><figcaption>\(letter(index)) \(escaped(variant.name[language]))</figcaption>"
        + PlanMap(variant: variant, layout: layout, words: words).svg + "</figure>\n"
    }
    return html + "</div>\n"
  }

  private var schools: String {
    let labels = comparison.variants.indices.map(letter)
    return section(words.say("Закрыто по школам", "Covered by school"))
      + "<p class=\"lead\">"
      + escaped(
        words.say(
          "Полоса – закрытые баллы, контур – сколько достижимо (или всего), буква – вариант; ■ – "
            + "школа-получатель.",
          "Bar: points covered; outline: what is attainable (or all); letter: variant; ■ a "
            + "recipient."
        )) + "</p>\n<div class=\"schools\">\n"
      + comparison.schools.filter { row in
        row.cells.contains { ($0?.total.value ?? 0) > 0 }
      }.map { row in
        "<figure><figcaption>\(row.isRecipient ? "■ " : "")\(escaped("\(row.school.id) \(row.school.name)"))</figcaption>"
          + SchoolBars(row: row, labels: labels).svg + "</figure>\n"
      }.joined() + "</div>\n"
  }

  private var tables: String {
    report.report.sections.dropFirst(6).map(table).joined()
  }
}
