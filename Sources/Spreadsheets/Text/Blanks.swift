/// Blanks at the ends of cells: no-break ones, line breaks and byte order marks included.
public enum Blanks {
  public static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    let isClean = [scalars.first, scalars.last].allSatisfy { $0.map { !isBlank($0) } ?? true }
    if isClean { return String(text) }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  /// - Parameter text: UTF-8.
  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, text.count)
    while start < end, let length = blank(at: start, in: text, before: end) { start += length }
    while end > start, let length = blank(endingAt: end, in: text, after: start) { end -= length }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// The length of the blank that begins at a byte.
  private static func blank(
    at start: Int, in text: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Int? {
    let first = text[start]
    if first < 0x80 { return isBlank(Unicode.Scalar(first)) ? 1 : nil }
    // Cyrillic letters, which most texts begin and end with.
    if first == 0xD0 || first == 0xD1 { return nil }
    let length = first >= 0xE0 ? 3 : 2
    guard first < 0xF0, start + length <= end else { return nil }
    return isBlank(text[start..<(start + length)]) ? length : nil
  }

  /// The length of the blank that ends before a byte.
  private static func blank(
    endingAt end: Int, in text: UnsafeBufferPointer<UInt8>, after start: Int
  ) -> Int? {
    let last = text[end - 1]
    if last < 0x80 { return isBlank(Unicode.Scalar(last)) ? 1 : nil }
    for length in 2...3 where end - length >= start {
      let first = text[end - length]
      if first >= 0xC0 {
        guard first != 0xD0, first != 0xD1, (first >= 0xE0 ? 3 : 2) == length else { return nil }
        return isBlank(text[(end - length)..<end]) ? length : nil
      }
    }
    return nil
  }

  private static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var iterator = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
    return iterator.next().map(isBlank) ?? false
  }
}
