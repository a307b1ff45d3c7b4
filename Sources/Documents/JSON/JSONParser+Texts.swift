// Texts in quotes and their escapes.
extension JSONParser {
  /// The text whose opening quote is next.
  mutating func text() throws(JSONSyntaxFault) -> String {
    position += 1
    var content: [UInt8] = []
    while true {
      guard let byte = peek else { throw fault(.unfinished) }
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else { throw fault(.notUTF8) }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        content.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20: throw fault(.controlCharacter)
      default:
        content.append(byte)
        position += 1
      }
    }
  }

  private mutating func escape() throws(JSONSyntaxFault) -> Unicode.Scalar {
    guard let byte = peek else { throw fault(.unfinished) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw fault(.badEscape)
    }
  }

  /// The scalar after `\u`; two escapes where it is a surrogate pair.
  private mutating func unicodeEscape() throws(JSONSyntaxFault) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), bytes[position...].starts(with: Array("\\u".utf8))
    else { throw fault(.badEscape) }
    position += 2
    let low = try hexadecimal()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault(.badEscape) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONSyntaxFault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.badEscape)
      }
      number = number << 4 + UInt32(digit)
      position += 1
    }
    return number
  }
}
