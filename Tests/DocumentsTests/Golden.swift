import Foundation
import Testing

/// Documents that must come out letter by letter as they stand in `Tests/Golden/Documents`.
///
/// After a wanted change, `TANDEM_REWRITE_GOLDEN=1 swift test --filter DocumentsTests` writes them
/// anew; the commit shows what changed.
enum Golden {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Documents", directoryHint: .isDirectory)

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let pair = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pair.enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(name) differs\(line.map { " in line \($0.offset + 1):\nis   \($0.element.0)\nwant \($0.element.1)" } ?? " in length")
      """, sourceLocation: sourceLocation)
  }
}
