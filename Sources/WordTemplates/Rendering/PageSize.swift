/// The room for text on a page, in EMU (914 400 an inch).
struct PageSize: Sendable, Hashable {
  var width = 6_120_130
  var height = 8_640_000

  static let emuPerTwip = 635

  /// From the body's last section; A4 with usual margins where it says nothing.
  init(_ document: Element) {
    guard let section = document.first("w:body")?.elements.last(where: { $0.name == "w:sectPr" }),
      let size = section.first("w:pgSz"), let margins = section.first("w:pgMar")
    else { return }
    func twips(_ element: Element, _ name: String) -> Int? { element[name].flatMap(Int.init) }
    if let whole = twips(size, "w:w"), let left = twips(margins, "w:left"),
      let right = twips(margins, "w:right")
    {
      width = max(1000, whole - left - right) * Self.emuPerTwip
    }
    if let whole = twips(size, "w:h"), let top = twips(margins, "w:top"),
      let bottom = twips(margins, "w:bottom")
    {
      height = max(1000, whole - top - bottom - 2200) * Self.emuPerTwip
    }
  }
}
