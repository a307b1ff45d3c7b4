import Foundation

/// Texts that must come out letter by letter as they stand in a folder of `Tests/Golden`.
///
/// After a wanted change, `TANDEM_REWRITE_GOLDEN=1 swift test` writes them anew; the commit shows what
/// changed.
public struct GoldenFolder: Sendable {
  public let url: URL

  public init(_ name: String) {
    url = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/\(name)", directoryHint: .isDirectory)
  }

  public func text(of name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Where a text differs from the file; nil: nowhere.
  public func difference(of text: String, from name: String) throws -> String? {
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
    }
    let expected = try self.text(of: name)
    guard text != expected else { return nil }
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let first = zip(lines(text), lines(expected)).enumerated().first { $0.1.0 != $0.1.1 }
    let place = first.map { "in line \($0.0 + 1):\nis   \($0.1.0)\nwant \($0.1.1)" }
    return "\(name) differs \(place ?? "in length")"
  }
}
