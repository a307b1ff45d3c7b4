import Advice
import Mentoring

/// A map of one plan as SVG: schools, contracts as thin lines, curator pairs as thick arrows.
struct PlanMap {
  let variant: Variant
  let layout: MapLayout
  let words: Wording

  var svg: String {
    var svg = """
      <svg class="map" viewBox="0 0 \(figure(MapLayout.width)) \(figure(MapLayout.height))" role="img" \
      aria-label="\(escaped(words.say("Карта", "Map"))) \(escaped(variant.id))">
      """
    for settlement in layout.settlements {
      svg += text(settlement.name, settlement.point, "place")
    }
    for contract in variant.plan.partnerships { svg += line(contract) }
    for pair in variant.plan.curatorPairs { svg += arrow(pair) }
    for school in variant.programme.schools { svg += mark(school) }
    return svg + "</svg>\n"
  }

  private func text(_ text: String, _ point: Point, _ style: String) -> String {
    "<text class=\"\(style)\" x=\"\(figure(point.x))\" "
      + "y=\"\(figure(point.y))\">\(escaped(text))</text>"
  }

  private func line(_ contract: Partnership) -> String {
    guard let from = layout.points[contract.first], let to = layout.points[contract.second] else {
      return ""
    }
    let style = contract.mode == .remote ? "contract remote" : "contract"
    return """
      <line class="\(style)" x1="\(figure(from.x))" y1="\(figure(from.y))" x2="\(figure(to.x))" \
      y2="\(figure(to.y))"/>
      """
  }

  private func arrow(_ pair: CuratorPair) -> String {
    guard let from = layout.points[pair.curator], let to = layout.points[pair.recipient] else {
      return ""
    }
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 1 else { return "" }
    let (ux, uy) = (dx / length, dy / length)
    let tip = Point(x: to.x - 10 * ux, y: to.y - 10 * uy)
    let base = Point(x: tip.x - 8 * ux, y: tip.y - 8 * uy)
    let style = pair.mode == .remote ? "curator remote" : "curator"
    return """
      <line class="\(style)" x1="\(figure(from.x))" y1="\(figure(from.y))" x2="\(figure(base.x))" \
      y2="\(figure(base.y))"/><polygon class="tip" points="\(figure(tip.x)),\(figure(tip.y)) \
      \(figure(base.x - 4 * uy)),\(figure(base.y + 4 * ux)) \
      \(figure(base.x + 4 * uy)),\(figure(base.y - 4 * ux))"/>
      """
  }

  /// Recipients are squares, partner organisations diamonds, other schools circles.
  private func mark(_ school: School) -> String {
    guard let point = layout.points[school.id] else { return "" }
    let (x, y) = (figure(point.x), figure(point.y))
    let name = "<title>\(escaped("\(school.id) \(school.name)"))</title>"
    let shape =
      if variant.programme.isRecipient(school) {
        "<rect class=\"school recipient\" x=\"\(figure(point.x - 9))\" "
          + "y=\"\(figure(point.y - 9))\" width=\"18\" height=\"18\">\(name)</rect>"
      } else if school.kind == .partner {
        "<rect class=\"school partner\" x=\"\(figure(point.x - 8))\" "
          + "y=\"\(figure(point.y - 8))\" width=\"16\" height=\"16\" transform=\"rotate(45 \(x) "
          + "\(y))\">\(name)</rect>"
      } else {
        "<circle class=\"school\" cx=\"\(x)\" cy=\"\(y)\" r=\"9\">\(name)</circle>"
      }
    let isRecipient = variant.programme.isRecipient(school)
    return shape
      + "<text class=\"code\(isRecipient ? " inverse" : "")\" x=\"\(x)\" "
      + "y=\"\(figure(point.y + 2.6))\">\(escaped(String(school.id.text.prefix(4))))</text>"
  }

  /// What the signs mean.
  static func legend(_ words: Wording) -> String {
    let items = [
      (
        "<rect class=\"school recipient\" x=\"3\" y=\"2\" width=\"14\" height=\"14\"/>",
        words.say("школа-получатель", "recipient")
      ),
      ("<circle class=\"school\" cx=\"10\" cy=\"9\" r=\"7\"/>", words.say("школа", "school")),
      (
        "<rect class=\"school partner\" x=\"4\" y=\"3\" width=\"12\" height=\"12\" "
          + "transform=\"rotate(45 10 9)\"/>",
        words.say("организация-партнёр", "partner organisation")
      ),
      (
        "<line class=\"curator\" x1=\"0\" y1=\"9\" x2=\"26\" y2=\"9\"/>",
        words.say("куратор", "curator")
      ),
      (
        "<line class=\"contract\" x1=\"0\" y1=\"9\" x2=\"26\" y2=\"9\"/>",
        words.say("договор", "contract")
      ),
      (
        "<line class=\"contract remote\" x1=\"0\" y1=\"9\" x2=\"26\" y2=\"9\"/>",
        words.say("только дистанционно", "remote only")
      ),
    ]
    return "<p class=\"legend\">"
      + items.map { sign, text in
        "<span><svg class=\"sign\" viewBox=\"0 0 28 18\">\(sign)</svg> \(escaped(text))</span>"
      }.joined(separator: " ") + "</p>\n"
  }
}
