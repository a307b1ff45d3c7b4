/// Holds every placeholder of a part against what the paper offers.
struct ShapeCheck {
  private(set) var faults: [TemplateFault] = []
  /// Fields within reach, those of the innermost block last.
  private var scopes: [[FieldDescription]]
  private var isInList = false
  private let broken: BrokenBlocks

  init(_ fields: [FieldDescription], _ broken: BrokenBlocks) {
    scopes = [fields]
    self.broken = broken
  }

  mutating func check(_ children: [Markup]) {
    for child in children {
      switch child {
      case .element(let element): check(element.children)
      case .text: break
      case .tag(let placed):
        if placed.tag.role == .value { checkValue(placed) }
      case .block(let block): check(block)
      }
    }
  }

  private mutating func checkValue(_ placed: PlacedTag) {
    guard let kind = kind(of: placed) else { return }
    switch kind {
    case .text, .drawing: break
    case .condition, .list, .group:
      faults.append(TemplateFault(.notSingle(placed.tag, kind: kind), at: placed.place))
    }
  }

  private mutating func check(_ block: Block) {
    guard let kind = kind(of: block.opening) else {
      // What an unknown list would hold is unknown too.
      return
    }
    if kind == .drawing {
      faults.append(TemplateFault(.notBlock(block.opening.tag), at: block.opening.place))
    }
    let wasInList = isInList
    let repeats = block.opening.tag.role == .opening
    if repeats, case .list = kind { isInList = true }
    if repeats { scopes.append(kind.fields) }
    check(block.content)
    if repeats { scopes.removeLast() }
    isInList = wasInList
  }

  /// Nil where there is no such name (reported).
  private mutating func kind(of placed: PlacedTag) -> FieldKind? {
    let path = placed.tag.path
    if path.count == 1, let builtIn = BuiltIn.kind(path[0]) {
      if !isInList, !broken.explain(placed) {
        faults.append(TemplateFault(.outsideList(placed.tag), at: placed.place))
      }
      return builtIn
    }
    for fields in scopes.reversed() {
      guard var field = fields.first(where: { $0.name == path[0] }) else { continue }
      for name in path.dropFirst() {
        guard case .group(let inner) = field.kind,
          let next = inner.first(where: { $0.name == name })
        else { return unknown(placed) }
        field = next
      }
      return field.kind
    }
    return unknown(placed)
  }

  private mutating func unknown(_ placed: PlacedTag) -> FieldKind? {
    guard !broken.explain(placed) else { return nil }
    let similar = SimilarName.find(placed.tag.name, in: scopes.reversed().flatMap(Self.names))
    faults.append(TemplateFault(.unknown(placed.tag, similar: similar), at: placed.place))
    return nil
  }

  /// Every name within reach, those of groups after a dot.
  private static func names(_ fields: [FieldDescription]) -> [String] {
    fields.flatMap { field -> [String] in
      guard case .group(let inner) = field.kind else { return [field.name] }
      return [field.name] + names(inner).map { "\(field.name).\($0)" }
    }
  }
}

/// The name that was probably meant.
enum SimilarName {
  /// Nil where none is near: two letters, or a third of a long name's.
  static func find(_ name: String, in names: [String]) -> String? {
    let wanted = Array(name.lowercased())
    let nearest = names.map { ($0, distance(wanted, Array($0.lowercased()))) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= (wanted.count < 4 ? 1 : max(2, wanted.count / 3)) else {
      return nil
    }
    return nearest.0
  }

  /// Letters to add, drop or change (Levenshtein).
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[other.count]
  }
}
