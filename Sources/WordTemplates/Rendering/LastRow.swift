/// Keeps the last row of a filled-in table on one page with what follows the table.
///
/// A template has one row for all of a list, so nobody can mark the last one there. The mark is the
/// empty paragraph below the table: where it keeps with the next one, so does the row above it, and
/// no signature stands alone on a page.
enum LastRow {
  /// The row with “keep with next” in each of its paragraphs; nil where it cannot be read.
  static func keptWithNext(_ row: ArraySlice<UInt8>) -> [UInt8]? {
    guard let element = try? MarkupReader.read(Array(row), part: "") else { return nil }
    var writer = MarkupWriter()
    writer.write(kept(element))
    return writer.bytes
  }

  private static func kept(_ element: Element) -> Element {
    var result = element
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(kept(inner)) } else { child }
    }
    if element.name == "w:p" { result.keepWithNext() }
    return result
  }
}

extension Element {
  /// Whether the paragraph itself, not its style, says so.
  var keepsWithNext: Bool {
    guard let mark = first("w:pPr")?.first("w:keepNext") else { return false }
    return !["0", "false", "off"].contains(mark["w:val"])
  }

  /// Word wants the mark right after the style.
  fileprivate mutating func keepWithNext() {
    guard !keepsWithNext else { return }
    var properties = first("w:pPr") ?? Element("w:pPr")
    properties.children = properties.elements.filter { $0.name != "w:keepNext" }.map(Markup.element)
    let place = properties.first("w:pStyle") == nil ? 0 : 1
    properties.children.insert(.element(Element("w:keepNext")), at: place)
    children = children.filter { child in
      if case .element(let inner) = child { inner.name != "w:pPr" } else { true }
    }
    children.insert(.element(properties), at: 0)
  }
}
