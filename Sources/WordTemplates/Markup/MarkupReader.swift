import CExpat
import Foundation

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
    if let encoding = declaredEncoding(text), encoding.uppercased() != "UTF-8" {
      throw .notUTF8(part: part)
    }
    guard let parser = XML_ParserCreate("UTF-8") else { throw .partTooLarge(part: part) }
    defer { XML_ParserFree(parser) }
    let builder = MarkupBuilder(parser)
    let isSound = builder.read(bytes)
    if builder.hasDocumentType { throw .documentType(part: part) }
    if builder.isTooLarge { throw .partTooLarge(part: part) }
    guard isSound, let root = builder.root else {
      throw .notXML(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
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

/// Gathers the parser's events into a tree; what is no element and no text is passed over.
private final class MarkupBuilder {
  private(set) var root: Element?
  private(set) var isTooLarge = false
  private(set) var hasDocumentType = false
  private let parser: XML_Parser
  private var open: [Element] = []
  private var count = 0

  init(_ parser: XML_Parser) { self.parser = parser }

  /// Whether it is a whole, well-formed document.
  func read(_ bytes: [UInt8]) -> Bool {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, onStart, onEnd)
    XML_SetCharacterDataHandler(parser, onText)
    XML_SetStartDoctypeDeclHandler(parser) { builder, _, _, _, _ in
      MarkupBuilder.from(builder).stop(noting: \.hasDocumentType)
    }
    let status = bytes.withUnsafeBytes { piece in
      XML_Parse(
        parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), 1)
    }
    return status == XML_STATUS_OK
  }

  private func stop(noting note: ReferenceWritableKeyPath<MarkupBuilder, Bool>) {
    self[keyPath: note] = true
    XML_StopParser(parser, 0)
  }

  private func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    count += 1
    guard count <= MarkupReader.maxElements, open.count < MarkupReader.maxDepth else {
      return stop(noting: \.isTooLarge)
    }
    open.append(
      Element(name, attributes.sorted { ($0.name.order, $0.name) < ($1.name.order, $1.name) }))
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

  private func end() {
    guard var element = open.popLast() else { return }
    element.dropBlanksBetweenElements()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> MarkupBuilder {
    Unmanaged<MarkupBuilder>.fromOpaque(pointer!).takeUnretainedValue()
  }

  private let onStart: XML_StartElementHandler = { builder, name, pairs in
    var attributes: [(name: String, value: String)] = []
    var index = 0
    while let name = pairs?[index], let value = pairs?[index + 1] {
      attributes.append((String(cString: name), String(cString: value)))
      index += 2
    }
    MarkupBuilder.from(builder).start(String(cString: name!), attributes)
  }
  private let onEnd: XML_EndElementHandler = { builder, _ in MarkupBuilder.from(builder).end() }
  private let onText: XML_CharacterDataHandler = { builder, text, length in
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
    MarkupBuilder.from(builder).append(String(decoding: bytes, as: UTF8.self))
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
