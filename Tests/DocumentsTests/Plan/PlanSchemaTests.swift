import Documents
import Foundation
import Mentoring
import TestSupport
import Testing

@Suite struct PlanSchemaTests {
  static let schema = Golden.folder.url
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/plan.schema.json")

  /// Every key that is ever written stands in the schema, and every key of the schema is written.
  @Test func knowsExactlyTheKeysThatAreWritten() throws {
    let programme = try Sample.programme()
    var written: Set<String> = []
    for plan in [Sample.plan, Sample.otherPlan] {
      let data = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
      Self.keys(in: try JSONSerialization.jsonObject(with: data), at: "", into: &written)
    }
    var other = TutoringSample.plan
    other.openPupils?.append(OpenPupil(pupil: "P1", reason: .outweighed(stage: "coverage")))
    let tutored = PlanJSON.encode(
      other, of: try Programme(TutoringSample.contents), provenance: Sample.provenance)
    Self.keys(in: try JSONSerialization.jsonObject(with: tutored), at: "", into: &written)
    var described: Set<String> = []
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    let root = try #require(schema as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: [String: Any]])
    Self.properties(of: root, definitions, at: "", into: &described)
    #expect(written.subtracting(described).sorted() == [])
    #expect(described.subtracting(written).sorted() == [])
  }

  @Test func describesEveryFieldAndForbidsOthers() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    var faults: [String] = []
    func visit(_ value: Any, _ path: String) {
      if let list = value as? [Any] { for element in list { visit(element, path) } }
      guard let object = value as? [String: Any] else { return }
      if object["type"] as? String == "object", object["additionalProperties"] as? Bool != false {
        faults.append("\(path) allows other keys")
      }
      // What a condition asks of a key is told where the key stands.
      let isCondition = ["/if", "/then", "/allOf"].contains { path.hasPrefix($0) }
      if let properties = object["properties"] as? [String: [String: Any]], !isCondition {
        for (key, property) in properties where property["description"] == nil {
          faults.append("\(path)/\(key) has no description")
        }
      }
      for (key, child) in object { visit(child, path + "/" + key) }
    }
    visit(schema, "")
    #expect(faults == [])
  }

  @Test(
    .enabled(if: Python.hasJSONSchema, "python3 with the module jsonschema is not installed"),
    arguments: [Sample.plan, Sample.otherPlan])
  func acceptsWhatIsWritten(plan: Plan) throws {
    let data = PlanJSON.encode(
      plan, of: try Sample.programme(), provenance: Sample.provenance)
    #expect(try Self.judge(data) == "")
  }

  @Test(
    .enabled(if: Python.hasJSONSchema, "python3 with the module jsonschema is not installed"),
    arguments: HandMade.accepted)
  func acceptsWhatTheReaderAccepts(text: String) throws {
    #expect(try Self.judge(Data(text.utf8)) == "")
  }

  @Test(
    .enabled(if: Python.hasJSONSchema, "python3 with the module jsonschema is not installed"),
    arguments: [
      (#"{}"#, " anyOf\n"),
      (#"{"tandems": [], "extra": 1}"#, " additionalProperties\n"),
      (#"{"tandems": [{"mentor": "T01"}]}"#, "tandems/0 oneOf\n"),
      (#"{"help": [{"giver": "S1", "receiver": "S2", "topic": 3}]}"#, "help/0/topic type\n"),
    ])
  func refusesWhatIsNoPlan(text: String, faults: String) throws {
    #expect(try Self.judge(Data(text.utf8)) == faults)
  }

  private static func judge(_ plan: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "tandem-\(UUID().uuidString).json")
    try plan.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Python.run(Python.validate, [schema.path, file.path]).output
  }

  /// A score has the same keys wherever it stands.
  private static func place(_ path: String, _ key: String) -> String {
    key == "score" ? "score" : "\(path)/\(key)"
  }

  private static func keys(in value: Any, at path: String, into keys: inout Set<String>) {
    if let list = value as? [Any] {
      for element in list { Self.keys(in: element, at: path, into: &keys) }
    } else if let object = value as? [String: Any] {
      for (key, element) in object {
        let place = Self.place(path, key)
        keys.insert(place)
        Self.keys(in: element, at: place, into: &keys)
      }
    }
  }

  private static func properties(
    of schema: [String: Any], _ definitions: [String: [String: Any]], at path: String,
    into keys: inout Set<String>
  ) {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let definition = definitions[String(name)]
    {
      properties(of: definition, definitions, at: path, into: &keys)
    }
    for choice in schema["oneOf"] as? [[String: Any]] ?? [] {
      properties(of: choice, definitions, at: path, into: &keys)
    }
    if let items = schema["items"] as? [String: Any] {
      properties(of: items, definitions, at: path, into: &keys)
    }
    for (key, property) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      let place = Self.place(path, key)
      keys.insert(place)
      properties(of: property, definitions, at: place, into: &keys)
    }
  }
}
