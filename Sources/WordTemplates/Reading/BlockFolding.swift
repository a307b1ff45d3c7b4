/// Folds what stands between opening and closing tags into blocks.
///
/// Both in one paragraph: the text between them. In different paragraphs of one cell or part: the
/// paragraphs and tables between them; a paragraph with nothing but tags goes. In different cells of
/// one table: the rows, from that of the opening tag to that of the closing one.
struct BlockFolding {
  private(set) var faults: [TemplateFault] = []

  mutating func fold(root: Element) -> Element {
    let (element, loose) = fold(root)
    report(loose)
    return element
  }

  /// An element with its blocks folded, and the tags that belong to blocks further out.
  private mutating func fold(_ element: Element) -> (Element, [LooseTag]) {
    var result = element
    var events: [(child: Int, tag: LooseTag)] = []
    for (index, child) in element.children.enumerated() {
      switch child {
      case .element(let inner):
        let (folded, loose) = fold(inner)
        result.children[index] = .element(folded)
        events += loose.map { (index, $0) }
      case .tag(let placed) where placed.tag.role != .value:
        events.append((index, LooseTag(placed: placed)))
      case .tag, .text, .block: break
      }
    }
    guard !events.isEmpty else { return (result, []) }
    if element.name == "w:tr" { return (result, events.map(\.tag)) }
    let matching = TagMatching(events.map(\.tag))
    faults += matching.faults
    var layout = BlockLayout(
      children: result.children, events: zip(events, matching.roles).map { ($0.child, $0.tag, $1) },
      container: element.name)
    result.children = layout.run()
    faults += layout.faults
    var loose = zip(events, matching.roles).filter { $1 == .loose }.map(\.0.tag)
    if element.name == "w:p" { mark(&loose, in: element) }
    if Self.walls.contains(element.name) {
      report(loose)
      loose = []
    }
    return (result, loose)
  }

  /// No block goes across their borders.
  private static let walls: Set<String> = ["w:tbl", "w:txbxContent", "w:footnote", "w:endnote"]

  /// Notes what stands before and after each tag in its paragraph.
  private func mark(_ loose: inout [LooseTag], in paragraph: Element) {
    guard !loose.isEmpty else { return }
    let texts = TextOrder(paragraph)
    for index in loose.indices {
      loose[index].hasTextBefore = texts.isBefore(loose[index].placed.tag)
      loose[index].hasTextAfter = texts.isAfter(loose[index].placed.tag)
    }
  }

  private mutating func report(_ loose: [LooseTag]) {
    for tag in loose {
      let isClosing = tag.placed.tag.role == .closing
      faults.append(
        TemplateFault(
          isClosing ? .unopenedBlock(tag.placed.tag) : .unclosedBlock(tag.placed.tag),
          at: tag.placed.place))
    }
  }
}

/// A tag whose other half stands further out.
struct LooseTag {
  let placed: PlacedTag
  var hasTextBefore = false
  var hasTextAfter = false
}

/// Which opening tag belongs to which closing one.
struct TagMatching {
  enum Role: Hashable {
    case matched(pair: Int)
    case loose
    /// Reported already.
    case lost
  }

  private(set) var roles: [Role]
  private(set) var faults: [TemplateFault] = []

  init(_ tags: [LooseTag]) {
    roles = tags.map { _ in .loose }
    var open: [Int] = []
    // Of each name: which of them are open, and which closing tags are still to come.
    var openByPath: [[String]: [Int]] = [:]
    var closings = Dictionary(
      grouping: tags.indices.filter { tags[$0].placed.tag.role == .closing }
    ) { tags[$0].placed.tag.path }.mapValues { $0[...] }
    for (index, loose) in tags.enumerated() where roles[index] == .loose {
      let path = loose.placed.tag.path
      guard loose.placed.tag.role == .closing else {
        open.append(index)
        openByPath[path, default: []].append(index)
        continue
      }
      guard let start = openByPath[path]?.last else { continue }
      while let last = open.popLast(), last > start {
        let crossed = tags[last].placed.tag.path
        openByPath[crossed]?.removeLast()
        lose(last, crossedAt: index, tags, &closings[crossed, default: []])
      }
      openByPath[path]?.removeLast()
      (roles[start], roles[index]) = (.matched(pair: index), .matched(pair: index))
    }
  }

  /// A block that begins inside another and does not end there: with its own closing tag behind the
  /// other's, or with none.
  private mutating func lose(
    _ opening: Int, crossedAt outer: Int, _ tags: [LooseTag], _ closings: inout ArraySlice<Int>
  ) {
    let placed = tags[opening].placed
    roles[opening] = .lost
    while let first = closings.first, first <= outer || roles[first] != .loose {
      closings.removeFirst()
    }
    if let closing = closings.first { roles[closing] = .lost }
    let problem =
      closings.isEmpty
      ? TemplateProblem.unclosedBlock(placed.tag)
      : .crossed(placed.tag, outer: tags[outer].placed.tag)
    faults.append(TemplateFault(problem, at: placed.place))
  }
}
