import Foundation

/// Gaps over time as SVG: a panel a size, model and number of threads, a line a solver.
struct GapChart {
  let groups: [RunGroup]

  private static let (width, height) = (330.0, 230.0)
  private static let (left, right, top, bottom) = (60.0, 12.0, 26.0, 30.0)
  private static let columns = 3
  private static let legendHeight = 26.0
  /// Tandem first; colours that colour-blind people can tell apart (Okabe and Ito, 2008).
  private static let colours = ["#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7"]
  /// In percent; better gaps are drawn at the lower edge.
  private static let (leastGap, mostGap) = (0.01, 100.0)

  private struct Panel {
    let title: String
    let groups: [RunGroup]
  }

  private var panels: [Panel] {
    var panels: [Panel] = []
    for group in groups {
      let threads = group.key.threads
      let title =
        "\(group.key.sizeName), \(group.key.forms), \(threads) thread\(threads == 1 ? "" : "s")"
      if panels.last?.title == title {
        panels[panels.count - 1] = Panel(title: title, groups: panels.last!.groups + [group])
      } else {
        panels.append(Panel(title: title, groups: [group]))
      }
    }
    return panels
  }

  /// When the first and the last of the moments are that are drawn.
  private var times: (first: Double, last: Double) {
    let last = groups.flatMap(\.runs).map { max($0.seconds, $0.ended) }.max() ?? 1
    return (0.03, max(1, last))
  }

  var svg: String {
    let panels = panels
    let columns = min(Self.columns, panels.count)
    let rows = (panels.count + columns - 1) / columns
    let width = Double(columns) * Self.width
    let height = Double(rows) * Self.height + Self.legendHeight
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(number(width)) \(number(height))\" "
      + "font-family=\"sans-serif\" font-size=\"11\">\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    for (position, panel) in panels.enumerated() {
      let (x, y) = (
        Double(position % columns) * Self.width, Double(position / columns) * Self.height
      )
      svg += "<g transform=\"translate(\(number(x)) \(number(y)))\">\n\(drawing(of: panel))</g>\n"
    }
    return svg + legend(y: height - 10) + "</svg>\n"
  }

  // MARK: Parts

  private func drawing(of panel: Panel) -> String {
    var svg =
      "<text x=\"\(number(Self.left))\" y=\"16\" font-weight=\"bold\">\(panel.title)</text>\n"
    for percent in [0.01, 0.1, 1, 10, 100] {
      let y = number(y(ofPercent: percent))
      let label = (percent == Self.leastGap ? "≤ " : "") + Figures.plain(percent) + " %"
      svg +=
        "<line x1=\"\(number(Self.left))\" x2=\"\(number(Self.width - Self.right))\" y1=\"\(y)\" "
        + "y2=\"\(y)\" stroke=\"#ddd\"/><text x=\"\(number(Self.left - 4))\" y=\"\(y)\" dy=\"3.5\" "
        + "text-anchor=\"end\">\(label)</text>\n"
    }
    for tick in ticks {
      let x = number(x(ofSecond: tick))
      svg +=
        "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(number(Self.top))\" "
        + "y2=\"\(number(Self.height - Self.bottom))\" stroke=\"#ddd\"/><text x=\"\(x)\" "
        + "y=\"\(number(Self.height - Self.bottom + 14))\" text-anchor=\"middle\">"
        + "\(Figures.plain(tick)) s</text>\n"
    }
    // Tandem last, above the others.
    for group in panel.groups.reversed() { svg += line(of: group) }
    return svg
  }

  private var ticks: [Double] {
    [0.1, 1, 10, 100, 1000].filter { $0 <= times.last * 1.0001 }
  }

  /// Steps through the medians; nothing where half of the seeds have no gap yet.
  private func line(of group: RunGroup) -> String {
    let samples = 120
    var points: [String] = []
    var previous: Double?
    var proof: Double?
    for sample in 0...samples {
      let share = Double(sample) / Double(samples)
      let seconds = times.first * pow(times.last / times.first, share)
      let gap = sample == samples ? group.finalGap : group.gap(at: seconds)
      guard let gap else { continue }
      if gap == 0, proof == nil { proof = seconds }
      let (x, y) = (x(ofSecond: seconds), y(ofPercent: gap * 100))
      if let previous, previous != y { points.append("\(number(x)),\(number(previous))") }
      if previous != y || sample == samples { points.append("\(number(x)),\(number(y))") }
      previous = y
    }
    guard let end = points.last?.split(separator: ",") else { return "" }
    // A dot at the end of a line, or where the proof stands.
    let colour = Self.colours[group.key.solver]
    let dot =
      proof.map { (number(x(ofSecond: $0)), number(y(ofPercent: 0))) }
      ?? (String(end[0]), String(end[1]))
    return "<circle cx=\"\(dot.0)\" cy=\"\(dot.1)\" r=\"3\" fill=\"\(colour)\"/>"
      + "<polyline fill=\"none\" stroke=\"\(colour)\" stroke-width=\""
      + "\(group.key.solver == 0 ? "2.5" : "1.5")\" points=\"\(points.joined(separator: " "))\"/>\n"
  }

  private func legend(y: Double) -> String {
    let names = ["Tandem"] + Peer.allCases.map(\.name)
    return names.enumerated().map { position, name in
      let x = Self.left + Double(position) * 90
      return "<line x1=\"\(number(x))\" x2=\"\(number(x + 20))\" y1=\"\(number(y - 4))\" "
        + "y2=\"\(number(y - 4))\" stroke=\"\(Self.colours[position])\" stroke-width=\"2.5\"/>"
        + "<text x=\"\(number(x + 25))\" y=\"\(number(y))\">\(name)</text>\n"
    }.joined()
  }

  // MARK: Scales, both logarithmic

  private func x(ofSecond second: Double) -> Double {
    let share = log(max(second, times.first) / times.first) / log(times.last / times.first)
    return Self.left + share * (Self.width - Self.left - Self.right)
  }

  private func y(ofPercent percent: Double) -> Double {
    let clamped = min(max(percent, Self.leastGap), Self.mostGap)
    let share = log(clamped / Self.leastGap) / log(Self.mostGap / Self.leastGap)
    return Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
  }

  private func number(_ number: Double) -> String { Figures.fixed(number, 1) }
}
