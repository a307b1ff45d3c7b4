import Advice
import Mentoring

/// Points covered at one school as bars, one for each variant, with what is attainable as an outline.
struct SchoolBars {
  let row: Comparison.SchoolRow
  let labels: [String]

  private static let (width, bar, left) = (250.0, 11.0, 24.0)

  var svg: String {
    let height = Double(labels.count) * (Self.bar + 3) + 2
    let most = max(1, row.cells.compactMap { $0?.total.value }.max() ?? 1)
    func length(_ points: Int) -> Double {
      Double(points) / Double(most) * (Self.width - Self.left - 44)
    }
    var svg =
      "<svg class=\"bars\" viewBox=\"0 0 \(figure(Self.width)) \(figure(height))\" role=\"img\" "
      + "aria-label=\"\(escaped(row.school.id.text))\">"
    for (index, cell) in row.cells.enumerated() {
      let y = Double(index) * (Self.bar + 3) + 1
      svg +=
        "<text class=\"letter\" x=\"2\" y=\"\(figure(y + 9))\">\(escaped(labels[index]))</text>"
      guard let cell else { continue }
      let outline = cell.attainable ?? cell.total
      svg +=
        "<rect class=\"attainable\" x=\"\(figure(Self.left))\" y=\"\(figure(y))\" "
        + "width=\"\(figure(length(outline.value)))\" height=\"\(figure(Self.bar))\"/>"
      svg +=
        "<rect class=\"covered\(index == 0 ? " first" : "")\" x=\"\(figure(Self.left))\" "
        + "y=\"\(figure(y))\" width=\"\(figure(length(cell.covered.value)))\" "
        + "height=\"\(figure(Self.bar))\"/>"
      svg +=
        "<text class=\"amount\" x=\"\(figure(Self.left + length(outline.value) + 4))\" "
        + "y=\"\(figure(y + 9))\">\(cell.covered.value)</text>"
    }
    return svg + "</svg>"
  }
}
