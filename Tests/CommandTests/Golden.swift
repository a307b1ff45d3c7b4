import Foundation
import Testing

/// Transcripts that must come out letter by letter as they stand in `Tests/Golden/Commands`.
///
/// After a wanted change, `TANDEM_REWRITE_GOLDEN=1 swift test --filter CommandTests` writes them
/// anew; the commit shows what changed.
enum Golden {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Commands", directoryHint: .isDirectory)

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    Issue.record("\(name) differs; it is now:\n\(text)", sourceLocation: sourceLocation)
  }
}
