/// Text in UTF-16, with a byte order mark or recognised by its shape.
enum UTF16Text {
  /// nil: the bytes are no UTF-16.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    // Latin and Cyrillic letters have 0 or 4 in their high byte, and a text is full of commas.
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, sample.contains(0) else { return nil }
    func share(_ parity: Int, _ matches: (UInt8) -> Bool) -> Double {
      let half = stride(from: parity, to: sample.count, by: 2)
      return Double(half.count { matches(sample[$0]) }) / Double(sample.count / 2)
    }
    if share(1, { $0 == 0 || $0 == 4 }) > 0.9, share(0, { $0 == 0 }) < 0.1 {
      return .utf16LittleEndian
    }
    if share(0, { $0 == 0 || $0 == 4 }) > 0.9, share(1, { $0 == 0 }) < 0.1 {
      return .utf16BigEndian
    }
    return nil
  }

  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) throws(TextFault) -> [UInt8] {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    let units = bytes.count / 2
    func unit(_ index: Int) -> UInt16 {
      UInt16(bytes[2 * index + low]) | UInt16(bytes[2 * index + 1 - low]) << 8
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var index = units > 0 && unit(0) == 0xFEFF ? 1 : 0
    while index < units {
      let first = unit(index)
      index += 1
      var scalar = Unicode.Scalar(first)
      if UTF16.isLeadSurrogate(first), index < units, UTF16.isTrailSurrogate(unit(index)) {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit(index)) - 0xDC00)
        scalar = Unicode.Scalar(value)
        index += 1
      }
      guard let scalar else { throw broken(utf8, encoding) }
      utf8.append(contentsOf: UTF8.encode(scalar)!)
    }
    guard bytes.count % 2 == 0 else { throw broken(utf8, encoding) }
    return utf8
  }

  private static func broken(_ before: [UInt8], _ encoding: TextEncoding) -> TextFault {
    .broken(encoding, line: DecodedText.line(of: before.count, in: before))
  }
}
