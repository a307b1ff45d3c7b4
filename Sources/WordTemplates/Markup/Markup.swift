/// A piece of the XML of a part of a document.
enum Markup {
  case element(Element)
  case text(String)
  /// A placeholder among the runs of a paragraph.
  case tag(PlacedTag)
  /// What stands between an opening and a closing tag.
  case block(Block)
}

/// An XML element with its prefix; attributes stand in the order of their names, so that the same
/// template gives the same bytes.
struct Element {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var children: [Markup] = []

  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [Markup] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The child elements.
  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  /// All text below, in order.
  var text: String {
    children.map {
      switch $0 {
      case .text(let text): text
      case .element(let element): element.text
      case .tag, .block: ""
      }
    }.joined()
  }
}

/// What an opening tag begins: repeated for a list, kept or left out for a condition.
struct Block {
  let opening: PlacedTag
  var content: [Markup]
}

/// A tag at its place, with the look of the run it stands in.
struct PlacedTag {
  let tag: Tag
  let place: TemplatePlace
  /// The run's properties, `w:rPr`.
  var style: Element?
}
