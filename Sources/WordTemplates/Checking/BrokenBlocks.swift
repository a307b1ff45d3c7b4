/// Blocks of one part without a right beginning or end: the one fault that people have to mend, and
/// what merely follows from it.
///
/// The fields of a list have no meaning outside of its block, so each of them would be a fault of its
/// own where the block is broken. Only the cause is reported.
struct BrokenBlocks {
  /// Where the fields of a broken block may stand.
  private struct Region {
    /// What the broken block may be; empty where its name is unknown.
    let blocks: [FieldKind]
    let table: Int?
    let orders: ClosedRange<Int>
  }

  private(set) var faults: [TemplateFault] = []
  private var regions: [Region] = []

  /// - Parameters:
  ///   - faults: those of reading the part.
  ///   - damaged: tags of blocks whose braces are not whole (reported).
  ///   - fields: what the paper offers.
  init(_ faults: [TemplateFault], damaged: [PlacedTag], fields: [FieldDescription]) {
    var faults = faults
    for tag in damaged { faults.removeAll { Self.follows($0, from: tag) } }
    self.faults = Self.joined(faults)
    let names = Self.blockNames(fields)
    var unknown: [TemplateFault] = []
    for fault in self.faults {
      guard let region = Self.region(fault, fields) else { continue }
      regions.append(region)
      // A block that is not closed may have a wrong name besides.
      guard case .unclosedBlock(let tag) = fault.problem, region.blocks.isEmpty else { continue }
      let similar = SimilarName.find(tag.name, in: names)
      unknown.append(TemplateFault(.unknown(tag, similar: similar), at: fault.place))
    }
    self.faults += unknown
    regions += damaged.map { Self.region([$0.tag], $0.place, fields) }
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
      // What an unknown list would hold is unknown too.
      if region.blocks.isEmpty { return true }
      if BuiltIn.kind(placed.tag.path[0]) != nil {
        return region.blocks.contains { if case .list = $0 { true } else { false } }
      }
      return region.blocks.contains { Self.offers(placed.tag.path, $0.fields) }
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
    // A typing error is near its other half.
    return
      (same ?? closings.prefix(20).first { SimilarName.find($0.1.name, in: [tag.name]) != nil })?.0
  }

  private static func region(_ fault: TemplateFault, _ fields: [FieldDescription]) -> Region? {
    guard let place = fault.place else { return nil }
    return switch fault.problem {
    case .unclosedBlock(let tag), .unopenedBlock(let tag), .crossed(let tag, _),
      .closedElsewhere(let tag, _):
      region([tag], place, fields)
    case .closedByAnother(let tag, let closing): region([tag, closing], place, fields)
    default: nil
    }
  }

  /// From an opening tag on, or up to a closing one; inside a table only there.
  private static func region(
    _ tags: [Tag], _ place: TemplatePlace, _ fields: [FieldDescription]
  ) -> Region {
    Region(
      blocks: tags.flatMap { kinds(named: $0.path, in: fields) }, table: place.table,
      orders: tags[0].role == .closing ? 0...place.order : place.order...Int.max)
  }

  /// What has this name anywhere.
  private static func kinds(named path: [String], in fields: [FieldDescription]) -> [FieldKind] {
    if let builtIn = BuiltIn.kind(path[0]) { return [builtIn] }
    return fields.flatMap { field -> [FieldKind] in
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
