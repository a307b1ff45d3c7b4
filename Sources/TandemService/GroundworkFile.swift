import Documents
import Foundation
import Planning
import ProgrammeFolder

/// What the first question about a plan found out, kept for the next ones: where the plans are that are
/// hardly worse than the best.
///
/// It holds for one plan document, made from one state of the folder by one version of Tandem; anything
/// else has another key, and the file is made anew.
public struct GroundworkFile: Sendable {
  /// What it belongs to.
  public let key: String

  public init(plan: Data, folder: SoundFolder) {
    let inputs = folder.reading.digests.map { "\($0.file) \($0.sha256)" }
    let whole =
      [Versions.tandem, folder.scenarioName, DecisionRecord.digest(of: plan)] + inputs
    key = DecisionRecord.digest(of: Data(whole.joined(separator: "\n").utf8))
  }

  private static let heading = "tandem groundwork 1"

  public func encode(_ groundwork: Groundwork) -> Data {
    var data = Data("\(Self.heading) \(key)\n".utf8)
    for number in groundwork.numbers {
      // Small numbers of either sign take one byte, larger ones seven bits a byte.
      var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
      while rest >= 0x80 {
        data.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      data.append(UInt8(rest))
    }
    let digest = DecisionRecord.digest(of: data)
    return data + Data(digest.utf8)
  }

  /// Nil where the bytes are no groundwork, or one of something else.
  public func decode(_ data: Data) -> Groundwork? {
    let heading = Data("\(Self.heading) \(key)\n".utf8)
    guard data.count >= heading.count + 64, data.prefix(heading.count) == heading else {
      return nil
    }
    let body = data.prefix(data.count - 64)
    guard Data(DecisionRecord.digest(of: Data(body)).utf8) == data.suffix(64) else { return nil }
    var numbers: [Int] = []
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    for byte in body.dropFirst(heading.count) {
      guard shift < 64 else { return nil }
      rest |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        numbers.append(Int(Int64(bitPattern: rest >> 1)) ^ -Int(rest & 1))
        (rest, shift) = (0, 0)
      } else {
        shift += 7
      }
    }
    return shift == 0 ? Groundwork(numbers: numbers) : nil
  }
}
