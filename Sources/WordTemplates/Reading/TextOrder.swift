/// Whether something that people would see stands before or after a tag in its paragraph.
struct TextOrder {
  private(set) var before = false
  private(set) var after = false
  private var isPast = false
  private let wanted: PlacedTag
  private var passed = 0

  /// A paragraph may have the same tag twice; then the first counts for both.
  init(_ paragraph: Element, around tag: PlacedTag) {
    wanted = tag
    visit(paragraph)
  }

  private mutating func visit(_ element: Element) {
    for child in element.children {
      switch child {
      case .tag(let placed):
        if !isPast, placed.tag == wanted.tag {
          isPast = true
        } else if placed.tag.role == .value {
          note()
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

  private mutating func note() { if isPast { after = true } else { before = true } }
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
