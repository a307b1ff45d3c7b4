import Foundation

/// Reads and writes `plan.proof.json`.
public enum ProofJSON {
  /// Documents beyond this many bytes are refused unread.
  public static let maximumSize = 1 << 28

  /// The same bytes for the same proofs.
  public static func encode(_ document: ProofDocument) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var data = try? encoder.encode(document) else {
      preconditionFailure("a proof holds nothing but integers and texts")
    }
    data.append(UInt8(ascii: "\n"))
    return data
  }

  public static func decode(_ data: Data) throws(ProofJSONFault) -> ProofDocument {
    guard data.count <= maximumSize else { throw .tooLarge }
    let document: ProofDocument
    do {
      document = try JSONDecoder().decode(ProofDocument.self, from: data)
    } catch let error as DecodingError {
      throw .malformed(place: error.place)
    } catch {
      throw .malformed(place: "")
    }
    guard document.schemaVersion == ProofDocument.currentVersion else {
      throw .version(document.schemaVersion)
    }
    return document
  }
}

/// Why a document is no proof.
public enum ProofJSONFault: Error, Sendable, Equatable {
  case tooLarge
  /// No JSON, or not of the form of a proof, at the place given, such as `stages[0].cuts[3]`.
  case malformed(place: String)
  case version(Int)
}

extension DecodingError {
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.reduce(into: "") { text, key in
      text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue
    }
  }
}
