/// Lays the children of one element out as blocks, once it is known which tags belong together.
struct BlockLayout {
  private struct Frame {
    let opening: PlacedTag
    let pair: Int
    var content: [Markup] = []
  }

  let children: [Markup]
  let events: [(child: Int, tag: LooseTag, role: TagMatching.Role)]
  /// The element's name.
  let container: String
  private(set) var faults: [TemplateFault] = []
  private var frames: [Frame] = []
  private var result: [Markup] = []

  init(
    children: [Markup], events: [(child: Int, tag: LooseTag, role: TagMatching.Role)],
    container: String
  ) {
    self.children = children
    self.events = events
    self.container = container
  }

  mutating func run() -> [Markup] {
    let byChild = Dictionary(grouping: events, by: \.child)
    for (index, child) in children.enumerated() where !isLeftOver(child, byChild[index] ?? []) {
      let own = (byChild[index] ?? []).compactMap { event -> (LooseTag, Int)? in
        if case .matched(let pair) = event.role { (event.tag, pair) } else { nil }
      }
      if case .tag(let placed) = child, placed.tag.role != .value {
        for (tag, pair) in own { step(tag, pair) }
      } else {
        lay(child, own)
      }
    }
    return result
  }

  /// A cell's paragraph with nothing but tags that repeat rows; a cell's only paragraph stays.
  private func isLeftOver(
    _ child: Markup, _ own: [(child: Int, tag: LooseTag, role: TagMatching.Role)]
  ) -> Bool {
    guard container == "w:tc", !own.isEmpty, own.allSatisfy({ $0.role == .loose }),
      case .element(let element) = child
    else { return false }
    return element.isBlank
      && children.count { if case .element(let it) = $0 { it.name == "w:p" } else { false } } > 1
  }

  private mutating func step(_ tag: LooseTag, _ pair: Int) {
    if tag.placed.tag.role == .closing { close(pair) } else { open(tag, pair) }
  }

  private mutating func open(_ tag: LooseTag, _ pair: Int) {
    frames.append(Frame(opening: tag.placed, pair: pair))
  }

  private mutating func close(_ pair: Int) {
    guard let frame = frames.last, frame.pair == pair else { return }
    frames.removeLast()
    append(.block(Block(opening: frame.opening, content: frame.content)))
  }

  private mutating func append(_ markup: Markup) {
    if frames.isEmpty {
      result.append(markup)
    } else {
      frames[frames.count - 1].content.append(markup)
    }
  }

  /// A child that is no tag itself, but may hold tags of blocks that go on beyond it.
  private mutating func lay(_ child: Markup, _ own: [(LooseTag, Int)]) {
    let pairs = Dictionary(grouping: own.map(\.1)) { $0 }
    let inside = own.filter { pairs[$0.1]?.count == 2 }
    let closings = own.filter { $0.0.placed.tag.role == .closing && pairs[$0.1]?.count == 1 }
    let openings = own.filter { $0.0.placed.tag.role != .closing && pairs[$0.1]?.count == 1 }
    let isBlank = if case .element(let element) = child { element.isBlank } else { false }
    let isBorder = !(closings.isEmpty && openings.isEmpty)
    let isDropped = isBlank && isBorder
    if !isDropped { check(openings, closings) }
    let piece = isDropped ? nil : wrapped(child, inside)
    if openings.isEmpty {
      if let piece { append(piece) }
      for (_, pair) in closings { close(pair) }
    } else {
      for (_, pair) in closings { close(pair) }
      for (tag, pair) in openings { open(tag, pair) }
      if let piece { append(piece) }
    }
  }

  /// A table's row with both halves of a block is repeated as a whole.
  private func wrapped(_ child: Markup, _ inside: [(LooseTag, Int)]) -> Markup {
    let openings = inside.filter { $0.0.placed.tag.role != .closing }.map(\.0.placed)
    return openings.reversed().reduce(child) { .block(Block(opening: $1, content: [$0])) }
  }

  private mutating func check(_ openings: [(LooseTag, Int)], _ closings: [(LooseTag, Int)]) {
    if let opening = openings.first, !closings.isEmpty {
      faults.append(
        TemplateFault(.closesAndOpens(opening.0.placed.tag), at: opening.0.placed.place))
      return
    }
    guard container != "w:tbl" else { return }
    for (tag, _) in openings where tag.hasTextBefore {
      faults.append(TemplateFault(.textBeforeOpening(tag.placed.tag), at: tag.placed.place))
    }
    for (tag, _) in closings where tag.hasTextAfter {
      faults.append(TemplateFault(.textAfterClosing(tag.placed.tag), at: tag.placed.place))
    }
  }
}
