import AdviceDocuments
import Identification
import Mentoring

/// Schools by how hard their conditions are and what they achieve, as SVG: a strong school in a hard
/// place stands at the upper right.
public struct ConditionsChart {
  private let identification: Identification
  private let words: Wording
  private static let (width, height) = (640.0, 380.0)
  private static let (left, right, top, bottom) = (64.0, 20.0, 16.0, 46.0)

  public init(_ identification: Identification, language: Language) {
    self.identification = identification
    words = Wording(language: language)
  }

  /// Empty where fewer than two schools have both figures.
  public var svg: String {
    let marks = identification.findings.compactMap { finding -> (SchoolFinding, Int, Int)? in
      guard let index = finding.socialIndex, let own = finding.dynamics.last,
        own.year == identification.years.upperBound
      else { return nil }
      return (finding, index, own.share)
    }
    guard marks.count > 1 else { return "" }
    let least = min(marks.map(\.2).min()! / 100 * 100, 900)
    func x(_ index: Int) -> Double {
      Self.left + Double(index) / 1000 * (Self.width - Self.left - Self.right)
    }
    func y(_ share: Int) -> Double {
      let part = Double(share - least) / Double(1000 - least)
      return Self.height - Self.bottom - part * (Self.height - Self.top - Self.bottom)
    }
    let title = words.say("Условия и результаты", "Conditions and results")
    var svg =
      "<figure><figcaption>\(escaped(title))</figcaption><svg class=\"chart\" viewBox=\"0 0 "
      + "\(figure(Self.width)) \(figure(Self.height))\" role=\"img\" "
      + "aria-label=\"\(escaped(title))\">"
    for share in stride(from: least, through: 1000, by: 100) {
      svg +=
        "<line class=\"grid\" x1=\"\(figure(Self.left))\" x2=\"\(figure(Self.width - Self.right))\" "
        + "y1=\"\(figure(y(share)))\" y2=\"\(figure(y(share)))\"/><text class=\"tick end\" "
        + "x=\"\(figure(Self.left - 6))\" y=\"\(figure(y(share) + 4))\">"
        + "\(escaped(words.percent(Thousandths(share))))</text>"
    }
    for index in stride(from: 0, through: 1000, by: 200) {
      svg +=
        "<text class=\"tick\" x=\"\(figure(x(index)))\" "
        + "y=\"\(figure(Self.height - Self.bottom + 16))\">\(index / 10)</text>"
    }
    svg +=
      "<text class=\"axis\" x=\"\(figure((Self.left + Self.width - Self.right) / 2))\" "
      + "y=\"\(figure(Self.height - 8))\">"
      + escaped(words.say("социальный индекс: труднее →", "social index: harder →")) + "</text>"
      + "<text class=\"axis\" transform=\"translate(13 "
      + "\(figure((Self.top + Self.height - Self.bottom) / 2))) rotate(-90)\">"
      + escaped(words.say("достигли порога", "reach the threshold")) + "</text>"
    // Many schools are dots alone.
    let named = marks.count <= 60
    for (finding, index, share) in marks {
      let isListed = ![.leader, .ordinary].contains(finding.proposed)
      let letter = finding.cluster?.cluster.letter ?? "·"
      svg +=
        "<circle class=\"school\(isListed ? " recipient" : "")\" cx=\"\(figure(x(index)))\" "
        + "cy=\"\(figure(y(share)))\" r=\"\(named ? 9 : 3)\"><title>\(escaped(finding.school.id.text))"
        + " \(escaped(finding.school.name))</title></circle>"
      guard named else { continue }
      svg +=
        "<text class=\"code\(isListed ? " inverse" : "")\" x=\"\(figure(x(index)))\" "
        + "y=\"\(figure(y(share) + 2.6))\">\(escaped(finding.school.id.text))</text>"
        + "<text class=\"label\" x=\"\(figure(x(index) + 10))\" y=\"\(figure(y(share) - 6))\">"
        + "\(letter)</text>"
    }
    let legend = words.say(
      "Чёрные – в предлагаемых списках; буква – кластер.",
      "Black: on the proposed lists; the letter is the cluster.")
    return svg + "</svg></figure>\n<p class=\"lead\">\(escaped(legend))</p>\n"
  }
}
