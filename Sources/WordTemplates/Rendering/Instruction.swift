/// One step of filling in a part.
indirect enum Instruction: Sendable {
  case literal([UInt8])
  case value([String], RunStyle)
  case block([String], Tag.Role, [Instruction])
  /// A number for a picture or frame that no other has.
  case uniqueNumber
  /// A table of which no row is left goes, since Word refuses it.
  case table([Instruction])
  case row([Instruction])
  /// Before an empty paragraph that keeps with the next one: a table that ends here keeps its last
  /// row with them.
  case keepsLastRow
  /// A cell has to end with a paragraph.
  case cellEnd
  case missingData
}

/// How a datum's run looks: as the placeholder's own, and as a highlighted blank.
struct RunStyle: Sendable, Hashable {
  let plain: String
  let highlighted: String

  init(_ properties: Element?) {
    let own = properties ?? Element("w:rPr")
    plain = own.children.isEmpty ? "" : MarkupWriter.text(own)
    highlighted = MarkupWriter.text(Self.highlight(own))
  }

  /// What has to stand after the highlight among a run's properties.
  private static let later: Set<String> = [
    "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em",
    "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath",
  ]

  private static func highlight(_ properties: Element) -> Element {
    var result = properties
    result.children = properties.elements.filter { $0.name != "w:highlight" }.map(Markup.element)
    let place = result.elements.firstIndex { later.contains($0.name) } ?? result.children.count
    result.children.insert(
      .element(Element("w:highlight", [(name: "w:val", value: "yellow")])), at: place)
    return result
  }
}
