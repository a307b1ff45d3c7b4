import Foundation
import TestSupport
import Testing

/// What the documents say of the command and of the files.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(of file: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
  }

  @Test(arguments: [
    "plan", "check", "candidates", "audit", "generate", "compare", "export", "import-travel",
    "papers", "new", "convert",
    "frontier", "keep", "decide", "renew", "repair", "improve", "explain", "alternatives",
    "conflicts", "stress", "identify", "diagnose", "monitor", "swot",
  ])
  func everyOptionIsDescribed(command: String) throws {
    let folder = try TemporaryFolder()
    let help = try Command(folder: folder.url).run("help", command).outputText
    let description = try text(of: "Docs/CommandLine.md")
    for option in help.matches(of: #/--[a-z-]+/#) where option.output != "--version" {
      #expect(description.contains(option.output), "\(option.output)")
    }
    #expect(description.contains("## tandem \(command)"))
  }

  @Test(arguments: [
    "README.md", "Docs/Checklists.md", "Docs/CommandLine.md", "Docs/Exports.md",
    "Docs/UserGuide.ru.md",
  ])
  func everyFileThatIsNamedIsThere(document: String) throws {
    for path in try text(of: document).matches(of: #/(?:Sources|Tests|Docs|Data)/[\w./-]*\w/#) {
      let file = Self.root.appending(path: String(path.output))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path.output)")
    }
  }
}
