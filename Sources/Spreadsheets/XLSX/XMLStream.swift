import CExpat
import ZIPArchive

/// What an XML part is read by: told of elements and text in their order.
///
/// Names come without prefix: workbooks differ in their namespaces, not in their names.
class XMLHandler {
  fileprivate var parser: XML_Parser?
  fileprivate var isStopped = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end(_ name: XMLName) {}
  /// Text within the element that was started last, in pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Ends the reading of the part; what was found so far is kept.
  final func stop() {
    isStopped = true
    if let parser { XML_StopParser(parser, 0) }
  }
}

/// The name of an element or attribute, without prefix.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ raw: UnsafePointer<CChar>) {
    var start = raw
    var position = raw
    while position.pointee != 0 {
      if position.pointee == 58 { start = position + 1 }
      position += 1
    }
    self.start = start
  }

  static func == (name: XMLName, text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    let bytes = text.utf8Start
    for index in 0..<length where UInt8(bitPattern: name.start[index]) != bytes[index] {
      return false
    }
    return name.start[length] == 0
  }
}

/// The attributes of an element.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// nil: the element has no such attribute.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    var index = 0
    while let own = pairs[index] {
      if XMLName(own) == name { return pairs[index + 1] }
      index += 2
    }
    return nil
  }

  func string(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// A number of at most nine digits.
  func number(_ name: StaticString) -> Int? {
    guard var digit = self[name] else { return nil }
    var (value, count) = (0, 0)
    while case let byte = UInt8(bitPattern: digit.pointee), byte != 0 {
      guard (48...57).contains(byte), count < 9 else { return nil }
      value = value * 10 + Int(byte - 48)
      count += 1
      digit += 1
    }
    return count > 0 ? value : nil
  }

  func isTrue(_ name: StaticString) -> Bool {
    guard let text = string(name) else { return false }
    return text == "1" || text == "true"
  }
}

/// Reads one part of an archive with a handler, in bounded memory.
struct XMLStream {
  /// Elements within elements; workbooks have about ten.
  private static let maxDepth = 64
  /// Bytes of one element's start, or of one comment.
  private static let maxTokenBytes = 4 << 20

  static func read(
    _ part: String, of archive: ZIPReader, with handler: XMLHandler
  ) throws(WorkbookFault) {
    guard let entry = archive.entry(named: part) else { throw .missingPart(part) }
    guard let parser = XML_ParserCreate(nil) else { throw .noMemory }
    defer { XML_ParserFree(parser) }
    let state = XMLState(handler, parser)
    handler.parser = parser
    defer { handler.parser = nil }
    state.connect()
    var fault: WorkbookFault?
    do throws(ZIPFault) {
      try archive.stream(entry) { piece in
        let status = XML_Parse(
          parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), 0)
        state.pendingBytes += piece.count
        if state.pendingBytes > maxTokenBytes { state.isShapeless = true }
        if status != XML_STATUS_OK || state.isShapeless { fault = state.fault(part) }
        return status == XML_STATUS_OK && !state.isShapeless
      }
    } catch {
      throw .archive(error)
    }
    if let fault { throw fault }
    if handler.isStopped { return }
    if XML_Parse(parser, nil, 0, 1) != XML_STATUS_OK, let fault = state.fault(part) { throw fault }
  }

  /// What the parser's callbacks know.
  private final class XMLState {
    let handler: XMLHandler
    private let parser: XML_Parser
    var pendingBytes = 0
    var isShapeless = false
    private var hasDocumentType = false
    private var depth = 0

    init(_ handler: XMLHandler, _ parser: XML_Parser) {
      self.handler = handler
      self.parser = parser
    }

    func connect() {
      XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
      XML_SetElementHandler(parser, onStart, onEnd)
      XML_SetCharacterDataHandler(parser, onText)
      XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
        XMLState.from(state).stop { $0.hasDocumentType = true }
      }
    }

    static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLState {
      Unmanaged<XMLState>.fromOpaque(pointer!).takeUnretainedValue()
    }

    func start(_ name: UnsafePointer<CChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
      pendingBytes = 0
      depth += 1
      guard depth <= maxDepth else { return stop { $0.isShapeless = true } }
      handler.start(XMLName(name), XMLAttributes(pairs))
    }

    func end(_ name: UnsafePointer<CChar>) {
      pendingBytes = 0
      depth -= 1
      handler.end(XMLName(name))
    }

    func stop(_ note: (XMLState) -> Void) {
      note(self)
      XML_StopParser(parser, 0)
    }

    /// nil where the handler itself ended the reading.
    func fault(_ part: String) -> WorkbookFault? {
      if hasDocumentType { return .documentType(part: part) }
      if isShapeless { return .shapeless(part: part) }
      if handler.isStopped { return nil }
      if XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY { return .noMemory }
      return .malformed(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
    }

    private let onStart: XML_StartElementHandler = { state, name, pairs in
      XMLState.from(state).start(name!, pairs!)
    }
    private let onEnd: XML_EndElementHandler = { state, name in XMLState.from(state).end(name!) }
    private let onText: XML_CharacterDataHandler = { state, text, length in
      guard let text else { return }
      let state = XMLState.from(state)
      state.pendingBytes = 0
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        state.handler.text(UnsafeBufferPointer(start: $0, count: Int(length)))
      }
    }
  }
}
