import Foundation
import Mentoring
import Testing
import WordTemplates

@testable import Papers

/// Docs/Templates.md lists every name that a template may use; the code is the source.
///
/// After a change of fields, `TANDEM_REWRITE_GOLDEN=1 swift test --filter TemplateDocumentationTests`
/// writes the list anew.
@Suite struct TemplateDocumentationTests {
  private static let file = SamplePapers.root.appending(path: "Docs/Templates.md")
  private static let mark = "<!-- The rest is written by TemplateDocumentationTests. -->\n"

  /// Records that several papers share, described once.
  private static let shared: [(name: String, fields: [FieldDescription])] = [
    ("programme", ProgrammeEntry.shape.fields), ("organisation", OrganisationEntry.shape.fields),
    ("certificate", OrganisationEntry.certificate.fields),
    ("representative", RepresentativeEntry.shape.fields), ("person", PersonEntry.shape.fields),
    ("tandem", TandemEntry.shape.fields), ("deficit of a tandem", ItemEntry.shape.fields),
    ("topic of a tandem", SubjectEntry.shape.fields), ("meeting", SessionEntry.shape.fields),
    ("deficit", DeficitEntry.shape.fields), ("contract", PartnershipEntry.shape.fields),
    ("mentor in a bank", MentorEntry.shape.fields), ("skill", SkillEntry.shape.fields),
    ("step of a route", RouteStep.shape.fields), ("row of the request", RequestEntry.shape.fields),
    ("event", ContractEventEntry.shape.fields), ("obligation", ObligationGroup.line.fields),
  ]

  private static func kind(_ kind: FieldKind) -> String {
    switch kind {
    case .text: "text"
    case .condition: "condition"
    case .drawing: "picture"
    case .group(let fields): name(of: fields) ?? "group"
    case .list(let fields): "list" + (name(of: fields).map { " of: \($0)" } ?? "")
    }
  }

  private static func name(of fields: [FieldDescription]) -> String? {
    shared.first { $0.fields == fields }?.name
  }

  private static func table(_ fields: [FieldDescription]) -> String {
    "| name | kind | meaning | значение |\n| --- | --- | --- | --- |\n"
      + rows(fields, depth: 0).joined(separator: "\n") + "\n"
  }

  /// Fields of records that stand nowhere else follow their list, moved to the right.
  private static func rows(_ fields: [FieldDescription], depth: Int) -> [String] {
    fields.flatMap { field -> [String] in
      let indent = String(repeating: "· ", count: depth)
      let row =
        "| \(indent)`\(field.name)` | \(kind(field.kind)) | \(field.meaning.english) "
        + "| \(field.meaning.russian) |"
      let inner: [FieldDescription] =
        switch field.kind {
        case .list(let fields), .group(let fields): name(of: fields) == nil ? fields : []
        case .text, .condition, .drawing: []
        }
      return [row] + rows(inner, depth: depth + 1)
    }
  }

  private static var list: String {
    var text = mark + "\n## Papers\n"
    for kind in PaperKind.allCases {
      text += "\n### \(kind.file): \(kind.title.english)\n\n"
      let own = kind.fields.filter { $0.name != "programme" && $0.name != "department" }
      text += own.isEmpty ? "" : table(own)
    }
    text += "\n## Shared records\n"
    for (name, fields) in shared { text += "\n### \(name)\n\n\(table(fields))" }
    return text
  }

  @Test func everyNameOfATemplateIsDescribed() throws {
    var text = try String(contentsOf: Self.file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["TANDEM_REWRITE_GOLDEN"] == "1" {
      let start = text.range(of: Self.mark)?.lowerBound ?? text.endIndex
      text = text[..<start] + Self.list
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let start = try #require(text.range(of: Self.mark)).lowerBound
    #expect(String(text[start...]) == Self.list)
  }
}
