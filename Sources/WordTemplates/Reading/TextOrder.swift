/// Whether something that people would see stands before or after each tag in its paragraph.
struct TextOrder {
  /// Where each tag stands first; a paragraph may have the same tag twice.
  private var tags: [Tag: Int] = [:]
  /// Where something stands that people would see.
  private var seen: ClosedRange<Int>?
  private var position = 0

  init(_ paragraph: Element) { visit(paragraph) }

  func isBefore(_ tag: Tag) -> Bool { seen.map { $0.lowerBound < tags[tag] ?? 0 } ?? false }
  func isAfter(_ tag: Tag) -> Bool { seen.map { $0.upperBound > tags[tag] ?? 0 } ?? false }

  private mutating func visit(_ element: Element) {
    for child in element.children {
      position += 1
      switch child {
      case .tag(let placed):
        if placed.tag.role == .value {
          note()
        } else if tags[placed.tag] == nil {
          tags[placed.tag] = position
        }
      case .block: note()
      case .text(let text):
        if element.name == "w:t", text.contains(where: { !$0.isWhitespace }) { note() }
      case .element(let inner):
        if Element.visible.contains(inner.name) { note() }
        if inner.name != "w:pPr" { visit(inner) }
      }
    }
  }

  private mutating func note() { seen = min(seen?.lowerBound ?? position, position)...position }
}

extension Element {
  /// What is seen, or has a meaning, although it has no text.
  static let visible: Set<String> = [
    "w:drawing", "w:pict", "w:object", "w:fldChar", "w:fldSimple", "w:sectPr", "w:sdt", "m:oMath",
  ]

  /// Whether nothing of it would be seen.
  var isBlank: Bool {
    if Self.visible.contains(name) { return false }
    if name == "w:br", self["w:type"] == "page" { return false }
    return children.allSatisfy {
      switch $0 {
      case .element(let inner): inner.isBlank
      case .text(let text): name != "w:t" || text.allSatisfy(\.isWhitespace)
      case .tag(let placed): placed.tag.role != .value
      case .block: false
      }
    }
  }
}
