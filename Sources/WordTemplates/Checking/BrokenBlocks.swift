/// Blocks of one part without a right beginning or end: the one fault that people have to mend, and
/// what merely follows from it.
///
/// The fields of a list have no meaning outside of its block, so each of them would be a fault of its
/// own where the block is broken. Only the cause is reported.
struct BrokenBlocks {
  /// Where the fields of a broken block may stand.
  private struct Region {
    let paths: [[String]]
    let table: Int?
    let orders: ClosedRange<Int>
  }

  private(set) var faults: [TemplateFault] = []
  private var regions: [Region] = []
  private let fields: [FieldDescription]

  /// - Parameters:
  ///   - faults: those of reading the part.
  ///   - damaged: tags of blocks whose braces are not whole (reported).
  ///   - fields: what the paper offers.
  init(_ faults: [TemplateFault], damaged: [PlacedTag], fields: [FieldDescription]) {
    self.fields = fields
    var faults = faults
    for tag in damaged { faults.removeAll { Self.follows($0, from: tag) } }
    self.faults = Self.joined(faults)
    regions = self.faults.flatMap(Self.regions) + damaged.map { Self.region([$0.tag], $0.place) }
    self.faults += self.faults.compactMap(unknownName)
  }

  /// A block that is not closed may have a wrong name besides.
  private func unknownName(_ fault: TemplateFault) -> TemplateFault? {
    guard case .unclosedBlock(let tag) = fault.problem, BuiltIn.kind(tag.path[0]) == nil,
      Self.kinds(named: tag.path, in: fields).isEmpty
    else { return nil }
    let similar = SimilarName.find(tag.name, in: Self.blockNames(fields))
    return TemplateFault(.unknown(tag, similar: similar), at: fault.place)
  }

  private static func blockNames(_ fields: [FieldDescription]) -> [String] {
    fields.flatMap { field in
      field.kind.fields.isEmpty ? [] : [field.name] + blockNames(field.kind.fields)
    }
  }

  /// Whether a name or `{{@index}}` is unknown at its place only because a block is broken.
  func explain(_ placed: PlacedTag) -> Bool {
    regions.contains { region in
      guard region.orders.contains(placed.place.order),
        region.table == nil || region.table == placed.place.table
      else { return false }
      let blocks = region.paths.flatMap { Self.kinds(named: $0, in: fields) }
      // What an unknown list would hold is unknown too.
      if blocks.isEmpty { return true }
      if BuiltIn.kind(placed.tag.path[0]) != nil {
        return blocks.contains { if case .list = $0 { true } else { false } }
      }
      return blocks.contains { Self.offers(placed.tag.path, $0.fields) }
    }
  }

  /// Whether a damaged tag is the other half of a block of which one half was found.
  private static func follows(_ fault: TemplateFault, from damaged: PlacedTag) -> Bool {
    guard let place = fault.place else { return false }
    switch fault.problem {
    case .unopenedBlock(let tag):
      return damaged.tag.role != .closing && tag.path == damaged.tag.path
        && place.order >= damaged.place.order
    case .unclosedBlock(let tag):
      return damaged.tag.role == .closing && tag.path == damaged.tag.path
        && place.order <= damaged.place.order
    default: return false
    }
  }

  /// An opening tag and a closing one behind it that belong together are one fault.
  private static func joined(_ faults: [TemplateFault]) -> [TemplateFault] {
    var result = faults.sorted()
    var index = 0
    while index < result.count {
      defer { index += 1 }
      guard case .unclosedBlock(let tag) = result[index].problem else { continue }
      guard
        let other = closing(of: tag, in: result[(index + 1)...]),
        case .unopenedBlock(let closing) = result[other].problem, let place = result[other].place
      else { continue }
      let isSame = closing.path == tag.path
      guard isSame || place.table == result[index].place?.table else { continue }
      result[index] = TemplateFault(
        isSame ? .closedElsewhere(tag, at: place) : .closedByAnother(tag, closing: closing),
        at: result[index].place)
      result.remove(at: other)
    }
    return result
  }

  /// One of the same name, else one whose name looks like it.
  private static func closing(of tag: Tag, in faults: ArraySlice<TemplateFault>) -> Int? {
    let closings = faults.indices.compactMap { index -> (Int, Tag)? in
      if case .unopenedBlock(let closing) = faults[index].problem { (index, closing) } else { nil }
    }
    let same = closings.first { $0.1.path == tag.path }
    return (same ?? closings.first { SimilarName.find($0.1.name, in: [tag.name]) != nil })?.0
  }

  private static func regions(of fault: TemplateFault) -> [Region] {
    guard let place = fault.place else { return [] }
    return switch fault.problem {
    case .unclosedBlock(let tag), .crossed(let tag, _), .closedElsewhere(let tag, _):
      [region([tag], place)]
    case .closedByAnother(let tag, let closing): [region([tag, closing], place)]
    case .unopenedBlock(let tag): [region([tag], place)]
    default: []
    }
  }

  /// From an opening tag on, or up to a closing one; inside a table only there.
  private static func region(_ tags: [Tag], _ place: TemplatePlace) -> Region {
    Region(
      paths: tags.map(\.path), table: place.table,
      orders: tags[0].role == .closing ? 0...place.order : place.order...Int.max)
  }

  /// What has this name anywhere.
  private static func kinds(named path: [String], in fields: [FieldDescription]) -> [FieldKind] {
    fields.flatMap { field -> [FieldKind] in
      let inner = kinds(named: path, in: field.kind.fields)
      return field.name == path.last ? [field.kind] + inner : inner
    }
  }

  private static func offers(_ path: [String], _ fields: [FieldDescription]) -> Bool {
    guard let field = fields.first(where: { $0.name == path[0] }) else { return false }
    return path.count == 1 || offers(Array(path.dropFirst()), field.kind.fields)
  }
}

extension [TemplateFault] {
  /// In the order of the part; those of one place as they came.
  func sorted() -> [TemplateFault] {
    enumerated().sorted {
      ($0.element.place?.order ?? 0, $0.offset) < ($1.element.place?.order ?? 0, $1.offset)
    }.map(\.element)
  }
}
