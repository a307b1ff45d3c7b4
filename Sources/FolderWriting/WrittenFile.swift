import Foundation

/// A file of a folder that is written.
public struct WrittenFile: Sendable {
  public let name: String
  public let data: Data
}
