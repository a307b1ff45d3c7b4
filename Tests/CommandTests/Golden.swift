import TestSupport
import Testing

/// Texts that must come out as they stand in `Tests/Golden/Commands`.
enum Golden {
  static let folder = GoldenFolder("Commands")

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if let difference = try folder.difference(of: text, from: name) {
      Issue.record("\(difference)", sourceLocation: sourceLocation)
    }
  }
}
