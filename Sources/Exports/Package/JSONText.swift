import Documents
import Foundation

/// JSON as bytes that are the same on every machine: sorted keys, laid out for people.
enum JSONText {
  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts, whole numbers and finite decimals never fail.
    guard let compact = try? encoder.encode(value) else {
      preconditionFailure("an export holds only what JSON can")
    }
    return JSONLayout.lines(of: Array(compact))
  }
}
