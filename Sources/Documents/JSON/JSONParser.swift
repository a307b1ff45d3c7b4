/// Reads JSON (RFC 8259) from bytes into a tree, strictly.
///
/// Foundation's decoders stop at the first fault of a document and pick one of two equal keys
/// silently; a plan made by hand deserves all its faults, each at its place (Docs/Decisions/0101).
struct JSONParser {
  static let maximumDepth = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxFault) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.fault(.trailing) }
    return value
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  // MARK: Values

  private mutating func value() throws(JSONSyntaxFault) -> JSONValue {
    skipBlanks()
    guard let byte = peek else { throw fault(.unfinished) }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault(.unexpected)
    }
  }

  private mutating func object() throws(JSONSyntaxFault) -> JSONValue {
    var members: [JSONValue.Member] = []
    try elements(until: UInt8(ascii: "}")) { parser throws(JSONSyntaxFault) in
      parser.skipBlanks()
      guard parser.peek == UInt8(ascii: "\"") else { throw parser.expectation }
      let key = try parser.text()
      parser.skipBlanks()
      try parser.take(UInt8(ascii: ":"))
      members.append(JSONValue.Member(key: key, value: try parser.value()))
    }
    return .object(members)
  }

  private mutating func list() throws(JSONSyntaxFault) -> JSONValue {
    var values: [JSONValue] = []
    try elements(until: UInt8(ascii: "]")) { parser throws(JSONSyntaxFault) in
      values.append(try parser.value())
    }
    return .list(values)
  }

  private mutating func elements(
    until end: UInt8, _ element: (inout JSONParser) throws(JSONSyntaxFault) -> Void
  ) throws(JSONSyntaxFault) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw fault(.tooDeep) }
    position += 1
    skipBlanks()
    if peek != end {
      try element(&self)
      skipBlanks()
      while peek == UInt8(ascii: ",") {
        position += 1
        try element(&self)
        skipBlanks()
      }
    }
    try take(end)
    depth -= 1
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxFault) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position...].starts(with: letters) else { throw fault(.unexpected) }
    position += letters.count
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxFault) -> JSONValue {
    let start = position
    guard skipNumber() else {
      position = start
      throw fault(.badNumber)
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skipNumber() -> Bool {
    if peek == UInt8(ascii: "-") { position += 1 }
    let first = peek
    let whole = digits()
    guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else { return false }
    if peek == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { return false }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      return digits() > 0
    }
    return true
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  // MARK: Bytes

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) throws(JSONSyntaxFault) {
    guard peek == byte else { throw expectation }
    position += 1
  }

  private var expectation: JSONSyntaxFault { fault(peek == nil ? .unfinished : .unexpected) }

  func fault(_ problem: JSONSyntaxProblem) -> JSONSyntaxFault {
    let before = bytes[..<min(position, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let column = before[lineStart...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return JSONSyntaxFault(line: line, column: column, problem: problem)
  }
}
