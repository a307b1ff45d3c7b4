/// Writes XML as bytes.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// An element whose children are elements and texts alone.
  static func text(_ element: Element) -> String {
    var writer = MarkupWriter()
    writer.write(element)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ element: Element) {
    open(element)
    guard !element.children.isEmpty else { return }
    for child in element.children {
      switch child {
      case .element(let element): write(element)
      case .text(let text): write(text)
      case .tag, .block: break
      }
    }
    close(element)
  }

  /// The start of an element; the whole of one without children.
  mutating func open(_ element: Element) {
    raw("<" + element.name)
    for attribute in element.attributes {
      raw(" " + attribute.name + "=\"")
      write(attribute.value, inAttribute: true)
      raw("\"")
    }
    raw(element.children.isEmpty ? "/>" : ">")
  }

  mutating func close(_ element: Element) { raw("</" + element.name + ">") }

  /// Text; characters that XML cannot hold are left out.
  mutating func write(_ text: String, inAttribute: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"" where inAttribute: raw("&quot;")
      case "\t" where inAttribute: raw("&#9;")
      case "\n" where inAttribute: raw("&#10;")
      case "\r": raw("&#13;")
      case "\t", "\n": bytes.append(UInt8(ascii: scalar))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }

  static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var writer = MarkupWriter()
    writer.write(text, inAttribute: inAttribute)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
