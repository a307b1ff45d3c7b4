/// The encodings in which offices save tables.
public enum TextEncoding: Sendable, Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1251
}

/// Why bytes are no text.
public enum TextFault: Error, Sendable, Hashable {
  /// UTF-8 or UTF-16 up to a line, counted from 1, and then not.
  case broken(TextEncoding, line: Int)
  /// A zero byte, which no text has.
  case zeroByte(line: Int)
  /// No encoding that is known here.
  case unknown(line: Int)
}

/// Text in UTF-8, without byte order mark, and what it was encoded in.
public struct DecodedText: Sendable {
  public let utf8: [UInt8]
  public let encoding: TextEncoding

  /// Finds the encoding by the byte order mark, else by what the bytes can be.
  ///
  /// A file that is no UTF-8 is taken for Windows-1251 only where its bytes are Russian words in that
  /// encoding and in no other.
  public init(_ bytes: [UInt8]) throws(TextFault) {
    if let encoding = UTF16Text.encoding(of: bytes) {
      utf8 = try UTF16Text.decode(bytes, encoding)
      self.encoding = encoding
    } else if let invalid = Self.firstInvalid(bytes) {
      guard !Self.isMostlyUTF8(bytes) else {
        throw .broken(.utf8, line: Self.line(of: invalid, in: bytes))
      }
      guard CyrillicBytes(bytes).isWindows1251 else {
        throw .unknown(line: Self.line(of: invalid, in: bytes))
      }
      utf8 = Windows1251.decode(bytes)
      encoding = .windows1251
    } else {
      utf8 = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      encoding = .utf8
    }
    if let zero = utf8.firstIndex(of: 0) { throw .zeroByte(line: Self.line(of: zero, in: utf8)) }
  }

  /// The line of a byte, counted from 1; lines end in LF, CR or both.
  static func line(of index: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for (position, byte) in bytes[..<index].enumerated() {
      if byte == 10 || (byte == 13 && (position + 1 == bytes.count || bytes[position + 1] != 10)) {
        line += 1
      }
    }
    return line
  }

  /// The first byte at which the bytes are no UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var position = 0
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return position
      }
    }
  }

  /// Whether most bytes beyond ASCII belong to well-formed UTF-8: then some are broken, and it is no
  /// other encoding.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (inside, high) = (0, 0)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let rest = bytes[min(index + 1, bytes.count)..<min(index + length, bytes.count)]
      let isFormed =
        byte >= 0xC2 && byte < 0xF5 && rest.count == length - 1
        && rest.allSatisfy { $0 & 0xC0 == 0x80 }
      high += isFormed ? length : 1
      inside += isFormed ? length : 0
      index += isFormed ? length : 1
    }
    return inside * 2 > high
  }
}
