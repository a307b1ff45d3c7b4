/// Reads one part: placeholders made whole, blocks folded, what Word adds for itself taken out.
struct PartReader {
  /// More than any paper has; what is done with them takes longer than their number grows.
  static let maxPlaceholders = 5_000

  private(set) var faults: [TemplateFault] = []
  private(set) var damaged: [PlacedTag] = []
  private var counter: PlaceCounter
  private var count = 0

  init(_ part: TemplatePlace.Part) { counter = PlaceCounter(part) }

  /// - Throws: where there are too many placeholders.
  mutating func read(_ root: Element, part: String) throws(PackageFault) -> Element {
    let separated = separate(root)
    guard count <= Self.maxPlaceholders else {
      throw .tooManyPlaceholders(part: part, limit: Self.maxPlaceholders)
    }
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
    if element.name == "w:p", count <= Self.maxPlaceholders {
      var tags = ParagraphTags(place: counter.place, most: Self.maxPlaceholders - count)
      result = tags.separate(result)
      count += tags.count
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
