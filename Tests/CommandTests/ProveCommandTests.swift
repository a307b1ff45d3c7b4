import Foundation
import TestSupport
import Testing

/// `tandem prove` and `tandem audit --proof`: what they print, what they refuse.
@Suite struct ProveCommandTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try DistrictFolder().write(to: root.url.appendingPathComponent("district"))
    #expect(try run("plan", "district", "-o", "plan.json", "-q").status == 0)
  }

  private static let leninogorsk = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/leninogorsk").path

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url).run(arguments)
  }

  private func url(_ name: String) -> URL { root.url.appendingPathComponent(name) }

  @Test(arguments: TranscriptTests.languages)
  func everyGoalIsProvenAndTheProofHolds(language: String) throws {
    let proven = try run(
      "prove", "district", "plan.json", "-o", "proof.json", "--lang", language)
    try Golden.expect(proven.text, is: "prove.\(language).txt")
    let audited = try run(
      "audit", "district", "plan.json", "--proof", "proof.json", "--lang", language)
    try Golden.expect(audited.text, is: "audit-proof.\(language).txt")
    #expect(audited.status == 0)
  }

  /// `plan --proof` says in the plan what is certified, and the audit holds it to that.
  @Test func aPlanSaysWhatIsCertifiedAndNoMore() throws {
    let planned = try run(
      "plan", "district", "-o", "certified.json", "--proof", "certified.proof.json", "--lang", "en")
    #expect(planned.status == 0)
    #expect(planned.outputText.contains("proven: cases"))
    let text = try String(contentsOf: url("certified.json"), encoding: .utf8)
    let said = text.components(separatedBy: "\"certified\"").count - 1
    #expect(said == text.components(separatedBy: "\"stageValue\"").count - 1)
    let held = try run("audit", "district", "certified.json", "--proof", "certified.proof.json")
    #expect(held.status == 0)
    #expect(held.errors == "")

    // A proof that shows less than the plan says.
    let proof = try String(contentsOf: url("certified.proof.json"), encoding: .utf8)
    var document = try #require(
      JSONSerialization.jsonObject(with: Data(proof.utf8)) as? [String: Any])
    document["stages"] = [Any]()
    try JSONSerialization.data(withJSONObject: document).write(to: url("empty.proof.json"))
    let refused = try run(
      "audit", "district", "certified.json", "--proof", "empty.proof.json", "--lang", "en")
    #expect(refused.status == 3)
    #expect(refused.outputText.contains("is certified, and the proof does not show it"))
  }

  @Test func everyGoalOfLeninogorskIsProven() throws {
    let folder = Self.leninogorsk
    #expect(try run("plan", folder, "-o", "real.json", "-q").status == 0)
    #expect(try run("prove", folder, "real.json", "-o", "real.proof.json").status == 0)
    let audited = try run(
      "audit", folder, "real.json", "--proof", "real.proof.json", "--lang", "en")
    #expect(audited.status == 0)
    #expect(audited.outputText.components(separatedBy: "checked: nothing better exists").count == 6)
    #expect(
      try run("prove", folder, "real.json", "-o", "again.json", "--threads", "1").status == 0)
    #expect(
      try Data(contentsOf: url("again.json")) == Data(contentsOf: url("real.proof.json")))
    let script = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[1]))):
          print(list(error.absolute_path), error.message[:300])
      """
    let schema = URL(filePath: #filePath).appendingPathComponent("../../../Docs/proof.schema.json")
    let found = try Python.run(
      script, [url("real.proof.json").path, schema.standardized.path])
    #expect(found.output == "")
  }

  @Test(arguments: TranscriptTests.languages)
  func aProofThatSaysMoreThanIsTrueIsRefused(language: String) throws {
    #expect(try run("prove", "district", "plan.json", "-o", "proof.json").status == 0)
    var document = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url("proof.json")))
        as? [String: Any])
    var stages = try #require(document["stages"] as? [[String: Any]])
    for index in stages.indices where stages[index]["stage"] as? String == "coverage" {
      stages[index]["bound"] = try #require(stages[index]["bound"] as? Int) - 1
    }
    document["stages"] = stages
    document["plan"] = String(repeating: "0", count: 64)
    try JSONSerialization.data(withJSONObject: document).write(to: url("proof.json"))
    let audited = try run(
      "audit", "district", "plan.json", "--proof", "proof.json", "--lang", language)
    try Golden.expect(audited.text, is: "audit-proof-refused.\(language).txt")
    #expect(audited.status == 3)
  }

  @Test func aPlanThatBreaksRulesIsNeitherProvenNorItsProofLookedAt() throws {
    #expect(try run("prove", "district", "plan.json", "-o", "proof.json").status == 0)
    var plan = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url("plan.json"))) as? [String: Any])
    plan["curatorPairs"] = [Any]()
    try JSONSerialization.data(withJSONObject: plan).write(to: url("broken-plan.json"))
    let audited = try run(
      "audit", "district", "broken-plan.json", "--proof", "proof.json", "--lang", "en")
    #expect(audited.status == 3)
    #expect(
      audited.outputText.hasSuffix("The proof was not looked at: mend the violations first.\n"))
    let proven = try run("prove", "district", "broken-plan.json", "-o", "none.json")
    #expect(proven.status == 3)
    #expect(!FileManager.default.fileExists(atPath: url("none.json").path))
    #expect(
      try run("prove", "district", "plan.json", "-o", "none.json", "--gap", "1%").status == 1)
  }

  @Test(arguments: TranscriptTests.languages)
  func whatIsNoProofIsAFaultOfTheInput(language: String) throws {
    try Data("{\"schemaVersion\": 1, \"plan\": \"\", \"stages\": [{}]}".utf8)
      .write(to: url("broken.json"))
    let broken = try run(
      "audit", "district", "plan.json", "--proof", "broken.json", "--lang", language)
    #expect(broken.status == 2)
    #expect(broken.errors.hasPrefix("broken.json:stages[0]."))
    #expect(
      try run("audit", "district", "plan.json", "--proof", "none.json", "--lang", language).status
        == 2)
    // A plan is no proof.
    #expect(
      try run("audit", "district", "plan.json", "--proof", "plan.json", "--lang", language).status
        == 2)
    // A proof in place of a table is a slip.
    #expect(
      try run("prove", "district", "plan.json", "-o", "district/schools.csv").status == 1)
  }
}
