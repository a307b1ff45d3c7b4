import Documents
import Foundation

/// JSON as bytes that are the same on every machine: keys in the order of their code points, laid out
/// for people. Written directly, since a general encoder takes most of the time of a large export.
enum JSONText {
  static func bytes(_ value: JSONObject) -> [UInt8] {
    var compact: [UInt8] = []
    add(value, to: &compact)
    return JSONLayout.lines(of: compact)
  }

  private static func add(_ value: JSONObject, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .text(let text): add(text, to: &bytes)
    case .integer(let number): bytes += "\(number)".utf8
    case .number(let number): bytes += "\(number)".utf8
    case .truth(let truth): bytes += (truth ? "true" : "false").utf8
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in list.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        add(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (index, item) in object.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        add(item.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        add(item.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// RFC 8259, section 7.
  private static func add(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
