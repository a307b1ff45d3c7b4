/// Finds the placeholders of a paragraph, however Word split them into runs, and gives each a place of
/// its own among the runs.
struct ParagraphTags {
  private enum Piece {
    case literal(String)
    case tag(Tag)
  }

  let place: TemplatePlace
  private(set) var faults: [TemplateFault] = []
  /// What braces that are not whole were meant for, as far as that can be read.
  private(set) var damaged: [PlacedTag] = []
  /// How many placeholders begin, sound or not; one more than `most` where there are more.
  private(set) var count = 0
  private let most: Int
  /// What each text of the paragraph becomes, in order.
  private var pieces: [[Piece]] = []
  private var next = 0

  init(place: TemplatePlace, most: Int) {
    self.place = place
    self.most = most
  }

  /// The paragraph with a `Markup.tag` for each placeholder.
  mutating func separate(_ paragraph: Element) -> Element {
    var texts: [String] = []
    Self.collect(paragraph, into: &texts)
    guard texts.contains(where: { $0.contains("{") || $0.contains("}") }) else { return paragraph }
    pieces = cut(texts)
    next = 0
    return rewrite(paragraph)
  }

  /// No placeholder goes across a break, a tab or a picture.
  private static let barriers: Set<String> = [
    "w:tab", "w:br", "w:cr", "w:drawing", "w:pict", "w:object", "w:ruby", "mc:AlternateContent",
  ]
  /// What holds no text of this paragraph.
  private static let passedOver: Set<String> = [
    "w:p", "w:del", "w:pPr", "w:rPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd",
  ]

  /// The texts of a paragraph's runs; those of text boxes in it belong to paragraphs of their own.
  private static func collect(_ element: Element, into texts: inout [String]) {
    for child in element.elements {
      switch child.name {
      case "w:t": texts.append(child.text)
      case let name where passedOver.contains(name): break
      case let name where barriers.contains(name): texts.append("\n")
      default: collect(child, into: &texts)
      }
    }
  }

  private mutating func cut(_ texts: [String]) -> [[Piece]] {
    let whole = Array(texts.joined().unicodeScalars)
    var tags: [(range: Range<Int>, tag: Tag)] = []
    var position = 0
    // Looked for once, however many braces stand before it.
    var end: Int?
    while count <= most, let opening = Self.find("{", in: whole, from: position) {
      count += 1
      if end.map({ $0 < opening + 2 }) ?? true {
        end = Self.find("}", in: whole, from: opening + 2)
      }
      guard let closing = end, !whole[(opening + 2)..<closing].contains("\n")
      else {
        report(.unclosedBraces, meant: whole[(opening + 2)...])
        break
      }
      if let inner = Self.find("{", in: whole, from: opening + 2), inner < closing {
        report(.unclosedBraces, meant: whole[(opening + 2)..<inner])
        position = inner
        continue
      }
      let inside = Self.string(whole[(opening + 2)..<closing])
      if let tag = Tag(inside: inside) {
        tags.append((opening..<(closing + 2), tag))
      } else {
        report(
          .noPlaceholder(String(inside.prefix(60))), meant: whole[(opening + 2)..<closing])
      }
      position = closing + 2
    }
    let ends = Set(tags.map(\.range.upperBound))
    position = 0
    while let stray = Self.find("}", in: whole, from: position) {
      if !ends.contains(stray + 2), faults.isEmpty {
        let start = whole[position..<stray].lastIndex(of: "{").map { $0 + 1 } ?? stray
        report(.strayBraces, meant: whole[start..<stray])
      }
      position = stray + 2
    }
    return Self.distribute(texts, tags)
  }

  private mutating func report(_ problem: TemplateProblem, meant: ArraySlice<Unicode.Scalar>) {
    faults.append(TemplateFault(problem, at: place))
    guard let tag = Tag(damaged: Self.string(meant)) else { return }
    damaged.append(PlacedTag(tag: tag, place: place, style: nil))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The next `{{` or `}}`.
  private static func find(
    _ sign: Unicode.Scalar, in text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    guard start >= 0, start + 1 < text.count else { return nil }
    return (start..<(text.count - 1)).first { text[$0] == sign && text[$0 + 1] == sign }
  }

  /// A placeholder stands in the text in which it begins; what else of it stands in later ones goes.
  private static func distribute(
    _ texts: [String], _ tags: [(range: Range<Int>, tag: Tag)]
  ) -> [[Piece]] {
    var (start, first) = (0, 0)
    var result: [[Piece]] = []
    for text in texts {
      let characters = Array(text.unicodeScalars)
      let range = start..<(start + characters.count)
      var pieces: [Piece] = []
      var position = range.lowerBound
      func literal(upTo end: Int) {
        guard end > position else { return }
        let slice = characters[(position - start)..<(end - start)]
        pieces.append(.literal(string(slice)))
        position = end
      }
      while first < tags.count, tags[first].range.upperBound <= range.lowerBound { first += 1 }
      for (span, tag) in tags[first...].prefix(while: { $0.range.lowerBound < range.upperBound })
      where span.overlaps(range) {
        literal(upTo: max(position, span.lowerBound))
        if range.contains(span.lowerBound) { pieces.append(.tag(tag)) }
        position = min(range.upperBound, span.upperBound)
      }
      literal(upTo: range.upperBound)
      result.append(pieces)
      start = range.upperBound
    }
    return result
  }

  private mutating func rewrite(_ element: Element) -> Element {
    var result = element
    result.children = []
    for child in element.children {
      guard case .element(let inner) = child else {
        result.children.append(child)
        continue
      }
      switch inner.name {
      case "w:r": result.children += split(inner)
      case let name where Self.passedOver.contains(name): result.children.append(child)
      case let name where Self.barriers.contains(name):
        next += 1
        result.children.append(child)
      default: result.children.append(.element(rewrite(inner)))
      }
    }
    return result
  }

  /// A run as runs and tags; a run of which nothing is left goes.
  private mutating func split(_ run: Element) -> [Markup] {
    let style = run.first("w:rPr")
    var result: [Markup] = []
    var current: [Markup] = []
    var hasTag = false
    func flush() {
      guard !current.isEmpty else { return }
      let children = (style.map { [.element($0)] } ?? []) + current
      result.append(.element(Element(run.name, run.attributes, children)))
      current = []
    }
    for child in run.children {
      guard case .element(let inner) = child, inner.name != "w:rPr" else { continue }
      guard inner.name == "w:t" else {
        if Self.barriers.contains(inner.name) { next += 1 }
        current.append(child)
        continue
      }
      let own = next < pieces.count ? pieces[next] : []
      next += 1
      for piece in own {
        switch piece {
        case .literal(let text): current.append(.element(Self.text(text)))
        case .tag(let tag):
          hasTag = true
          flush()
          result.append(.tag(PlacedTag(tag: tag, place: place, style: style)))
        }
      }
    }
    flush()
    return result.isEmpty && !hasTag ? [] : result
  }

  private static func text(_ text: String) -> Element {
    Element("w:t", [(name: "xml:space", value: "preserve")], [.text(text)])
  }
}
