import Foundation

/// Any document as JSON text in the layout of `plan.json`: sorted keys, the same bytes everywhere.
public enum JSONDocument {
  /// - Precondition: the document holds texts, whole numbers and finite decimals only.
  public static func encode(_ document: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let compact = try? encoder.encode(document) else {
      preconditionFailure("a document holds only what JSON can")
    }
    return Data(JSONLayout.lines(of: Array(compact)))
  }
}
