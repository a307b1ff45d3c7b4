import Foundation
import Testing

@Suite struct DocumentationTests {
  @Test func exampleInTheDocumentationIsTheOneThatIsTested() throws {
    let page = Golden.folder.url
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Docs/Plan.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("```json\n\(HandMade.minimal)\n```"))
  }
}
