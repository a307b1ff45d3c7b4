import Contracts
import Exports
import Foundation
import Mentoring
import Testing

@Suite struct ContractsJSONTests {
  private static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Docs/contracts.schema.json").standardized.path

  private static let validate = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(
        json.load(open(sys.argv[2], encoding="utf-8"))):
        print("/".join(str(step) for step in error.absolute_path), error.validator)
    """

  private func faults(_ file: ExportFile) throws -> String {
    let folder = try Python.folder([file])
    return try Python.run(
      Self.validate, [Self.schema, folder.url.appendingPathComponent(file.path).path]
    ).output
  }

  private func file(_ names: PersonNames) throws -> ExportFile {
    ContractsJSON.file(
      try Sample.records(names), of: try Sample.programme.identity, names: names)
  }

  @Test(.enabled(if: Python.has("jsonschema"), "needs python3-jsonschema"))
  func theSchemaFindsNothingWrong() throws {
    #expect(try faults(file(.joined)) == "")
    #expect(try faults(file(.codes)) == "")
  }

  @Test(.enabled(if: Python.has("jsonschema"), "needs python3-jsonschema"))
  func theSchemaWouldFindAnUnknownKeyAndAWrongWord() throws {
    let text = try file(.joined).text
      .replacingOccurrences(of: "\"copies\"", with: "\"copy\"")
      .replacingOccurrences(of: "\"curating\"", with: "\"ruling\"")
    let faults = try faults(ExportFile("contracts.json", Array(text.utf8)))
    #expect(faults.contains("additionalProperties") && faults.contains("enum"))
  }

  /// A target of any indicator becomes a criterion of the contracts.
  @Test func theSchemaKnowsEveryIndicator() throws {
    func words(_ node: Any) -> [String]? {
      if let list = node as? [Any] { return list.lazy.compactMap(words).first }
      guard let object = node as? [String: Any] else { return nil }
      if let indicator = object["indicator"] as? [String: Any],
        let words = indicator["enum"] as? [String]
      {
        return words
      }
      return object.values.lazy.compactMap(words).first
    }
    let schema = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: Self.schema)))
    #expect(words(schema) == Indicator.allCases.map(\.rawValue))
  }

  @Test func aRecordSaysWhatTheGeneratorNeeds() throws {
    let object = try JSONSerialization.jsonObject(with: Data(file(.joined).bytes))
    let document = try #require(object as? [String: Any])
    let contracts = try #require(document["contracts"] as? [[String: Any]])
    #expect(contracts.count == Sample.plan.partnerships.count)
    let first = try #require(contracts.first { $0["id"] as? String == "S1+S3" })
    #expect(first["number"] as? String == "=1+1")
    #expect(first["date"] as? String == "2021-09-10")
    let parties = try #require(first["parties"] as? [[String: Any]])
    let signatory = try #require(parties[0]["signatory"] as? [String: Any])
    let person = try #require(signatory["person"] as? [String: Any])
    #expect(person["genitive"] as? String == "Глобусовой Анны Ивановны")
    #expect(signatory["phone"] is NSNull)
    let supervisor = try #require(parties[0]["supervisor"] as? [String: Any])
    #expect(supervisor["phone"] as? String == "+7 000 555-00-77")
    let missing = try #require(first["missing"] as? [[String: Any]])
    #expect(missing.contains { $0["field"] as? String == "licenceNumber" })
  }
}
