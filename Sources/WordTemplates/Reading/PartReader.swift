/// Reads one part: placeholders made whole, blocks folded, what Word adds for itself taken out.
struct PartReader {
  private(set) var faults: [TemplateFault] = []
  private(set) var damaged: [PlacedTag] = []
  private var counter: PlaceCounter

  init(_ part: TemplatePlace.Part) { counter = PlaceCounter(part) }

  mutating func read(_ root: Element) -> Element {
    let separated = separate(root)
    var folding = BlockFolding()
    let folded = folding.fold(root: separated)
    faults += folding.faults
    return folded
  }

  /// Marks of spell checking and of editing sessions; bookmarks, which may stand once only.
  private static let dropped: Set<String> = ["w:proofErr", "w:lastRenderedPageBreak"]

  private mutating func separate(_ element: Element) -> Element {
    counter.enter(element.name)
    defer { counter.leave(element.name) }
    var result = element
    result.attributes.removeAll { Self.isSessionMark($0.name) }
    if element.name == "w:p" {
      var tags = ParagraphTags(place: counter.place)
      result = tags.separate(result)
      faults += tags.faults
      damaged += tags.damaged
    }
    result.children = result.children.compactMap { child in
      guard case .element(let inner) = child else { return child }
      return Self.dropped.contains(inner.name) ? nil : .element(separate(inner))
    }
    return result
  }

  private static func isSessionMark(_ name: String) -> Bool {
    name.hasPrefix("w:rsid") || name == "w14:paraId" || name == "w14:textId"
  }
}
