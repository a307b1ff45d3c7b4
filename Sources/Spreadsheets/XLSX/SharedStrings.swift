/// The texts that cells of a workbook share.
final class SharedStringsHandler: XMLHandler {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var text = TextCollector()

  var count: Int { ends.count }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) { text.start(name) }

  override func end(_ name: XMLName) {
    text.end(name)
    guard name == "si" else { return }
    bytes.append(contentsOf: text.take())
    ends.append(bytes.count)
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) { text.add(piece) }

  /// - Precondition: `index` is below `count`.
  func withText<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = (index == 0 ? 0 : ends[index - 1])..<ends[index]
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

/// Collects the text of `t` elements: one run or several, without the readings of Asian signs.
struct TextCollector {
  private var bytes: [UInt8] = []
  private var isText = false
  private var readings = 0

  mutating func start(_ name: XMLName) {
    if name == "rPh" { readings += 1 }
    isText = readings == 0 && name == "t"
  }

  mutating func end(_ name: XMLName) {
    if name == "rPh" { readings -= 1 }
    isText = false
  }

  mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
    if isText { bytes.append(contentsOf: piece) }
  }

  /// The text so far, its escapes such as `_x000D_` resolved; the next one begins.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Self.unescaped(bytes)
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 6, bytes.contains(UInt8(ascii: "_")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = escape(bytes, at: index) {
        result.append(contentsOf: UTF8.encode(scalar)!)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The character that `_xHHHH_` stands for.
  private static func escape(_ bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + 7 <= bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_"),
      let code = UInt32(
        String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(code)
  }
}
