/// Turns a part into steps; whatever has no placeholder in it becomes bytes once and for all.
struct PartCompiler {
  private var writer = MarkupWriter()
  private var steps: [Instruction] = []
  private let isBody: Bool

  private init(isBody: Bool) { self.isBody = isBody }

  static func compile(_ root: Element, isBody: Bool) -> [Instruction] {
    var compiler = PartCompiler(isBody: isBody)
    compiler.writer.raw(MarkupWriter.declaration)
    compiler.add(root)
    compiler.flush()
    return compiler.steps
  }

  private mutating func flush() {
    guard !writer.bytes.isEmpty else { return }
    steps.append(.literal(writer.bytes))
    writer = MarkupWriter()
  }

  private mutating func add(_ step: Instruction) {
    flush()
    steps.append(step)
  }

  private mutating func nested(_ children: [Markup]) -> [Instruction] {
    var inner = PartCompiler(isBody: isBody)
    for child in children { inner.add(child) }
    inner.flush()
    return inner.steps
  }

  private func steps(of element: Element) -> [Instruction] {
    var inner = PartCompiler(isBody: isBody)
    inner.write(element)
    inner.flush()
    return inner.steps
  }

  private mutating func add(_ markup: Markup) {
    switch markup {
    case .element(let element): add(element)
    case .text(let text): writer.write(text)
    case .tag(let placed):
      if placed.tag.role == .value { add(.value(placed.tag.path, RunStyle(placed.style))) }
    case .block(let block):
      add(
        .block(block.opening.tag.path, block.opening.tag.role, nested(block.content)))
    }
  }

  private mutating func add(_ element: Element) {
    switch element.name {
    case "w:tbl": add(.table(steps(of: element)))
    case "w:tr": add(.row(steps(of: element)))
    case "w:p" where element.isBlank && element.keepsWithNext:
      add(.keepsLastRow)
      write(element)
    case "w:body":
      writer.open(element)
      let last = element.elements.last?.name == "w:sectPr" ? element.children.count - 1 : nil
      for (index, child) in element.children.enumerated() {
        if index == last, isBody { add(.missingData) }
        add(child)
      }
      if last == nil, isBody { add(.missingData) }
      writer.close(element)
    case "wp:docPr": addNumbered(element)
    default: write(element)
    }
  }

  /// A drawing of the template's own, which needs a number of its own in each repetition.
  private mutating func addNumbered(_ element: Element) {
    writer.raw("<\(element.name) id=\"")
    add(.uniqueNumber)
    writer.raw("\"")
    for attribute in element.attributes where attribute.name != "id" {
      writer.raw(" \(attribute.name)=\"")
      writer.write(attribute.value, inAttribute: true)
      writer.raw("\"")
    }
    writer.raw(">")
    for child in element.children { add(child) }
    writer.close(element)
  }

  private mutating func write(_ element: Element) {
    writer.open(element)
    guard !element.children.isEmpty else { return }
    for child in element.children { add(child) }
    if element.name == "w:tc" { add(.cellEnd) }
    writer.close(element)
  }
}
