import Foundation
import FoundationXML

/// Reads one XML part of an office document.
///
/// Only UTF-8 without a document type is read, so that no entity can be declared, and only so much
/// that memory stays bounded.
enum MarkupReader {
  static let maxBytes = 8 << 20
  static let maxElements = 400_000
  static let maxDepth = 200

  static func read(_ bytes: [UInt8], part: String) throws(PackageFault) -> Element {
    guard bytes.count <= maxBytes else { throw .partTooLarge(part: part) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(part: part) }
    guard !text.contains("<!DOCTYPE"), !text.contains("<!ENTITY") else {
      throw .documentType(part: part)
    }
    if let encoding = declaredEncoding(text), encoding.uppercased() != "UTF-8" {
      throw .notUTF8(part: part)
    }
    let parser = XMLParser(data: Data(bytes))
    let builder = MarkupBuilder()
    parser.delegate = builder
    let isSound = parser.parse()
    if builder.isTooLarge { throw .partTooLarge(part: part) }
    guard isSound, let root = builder.root else {
      throw .notXML(part: part, line: parser.lineNumber)
    }
    return root
  }

  /// What the XML declaration names, if it names any.
  private static func declaredEncoding(_ text: String) -> String? {
    guard text.hasPrefix("<?xml"), let end = text.range(of: "?>"),
      let name = text[..<end.lowerBound].range(of: "encoding")
    else { return nil }
    let value = text[name.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return "" }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}

/// Gathers the parser's events into a tree.
private final class MarkupBuilder: NSObject, XMLParserDelegate {
  private(set) var root: Element?
  private(set) var isTooLarge = false
  private var open: [Element] = []
  private var count = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    count += 1
    guard count <= MarkupReader.maxElements, open.count < MarkupReader.maxDepth else {
      isTooLarge = true
      parser.abortParsing()
      return
    }
    let sorted = attributes.sorted { ($0.key.order, $0.key) < ($1.key.order, $1.key) }
    open.append(Element(name, sorted.map { (name: $0.key, value: $0.value) }))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { append(text) }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    append(String(decoding: data, as: UTF8.self))
  }

  private func append(_ text: String) {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    if case .text(let before)? = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + text)
    } else {
      open[last].children.append(.text(text))
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard var element = open.popLast() else { return }
    element.dropBlanksBetweenElements()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}

extension String {
  /// Declarations of namespaces before everything else.
  fileprivate var order: Int { self == "xmlns" || hasPrefix("xmlns:") ? 0 : 1 }
}

extension Element {
  /// Line breaks with which some editors lay out the tags mean nothing.
  fileprivate mutating func dropBlanksBetweenElements() {
    guard children.count > 1 else { return }
    let hasElements = children.contains { if case .element = $0 { true } else { false } }
    guard hasElements else { return }
    children.removeAll {
      if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }
}
