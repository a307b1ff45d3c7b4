import Foundation
import Testing
import ZIPArchive

/// Text of a file in an archive.
enum ZIPArchiveText {
  static func read(_ name: String, of data: Data) throws -> String {
    let reader = try ZIPReader(data)
    let entry = try #require(reader.entry(named: name))
    return String(decoding: try reader.read(entry), as: UTF8.self)
  }
}
