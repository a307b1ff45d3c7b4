import Documents
import Foundation
import Mentoring
import Planning
import TestSupport
import Testing

@testable import TandemService

/// The whole line, from the files of each shipped programme to an audited document.
@Suite struct ShippedFolderTests {
  @Test func allFiveProgrammesAreThere() {
    #expect(
      ShippedFolders.names.filter(
        ["efremov", "karabudakhkent", "kgo", "leninogorsk", "zhigalovo"].contains
      ).count == 5)
  }

  @Test(arguments: ShippedFolders.names)
  func isPlannedWithLittleEffortAndPassesTheAudit(name: String) throws {
    let folder = try ShippedFolders.read(name)
    guard case .planned(let planned) = try folder.plan(PlanningOptions(effort: 1, threads: 2))
    else {
      Issue.record("\(name) has no plan")
      return
    }
    #expect(planned.report.isClean)
    #expect(try PlanJSON.decode(planned.document, of: folder.programme) == planned.plan)
    let audit = try folder.audit(planned.document, threads: 2)
    #expect(audit.report.violations.map { $0.message[.english] } == [])
    #expect(audit.contradictions == [])
    try expectValid(planned.document)
  }

  private func expectValid(_ document: Data) throws {
    guard Python.hasJSONSchema else { return }
    let folder = try TemporaryFolder()
    try folder.write(bytes: Array(document), to: "plan.json")
    let breaches = try Python.breaches(
      of: ShippedFolders.schema, in: folder.url.appendingPathComponent("plan.json"))
    #expect(breaches == "")
  }

  @Test func provenanceNamesInputsVersionsAndOptions() throws {
    let folder = try ShippedFolders.read("leninogorsk")
    let options = PlanningOptions(effort: 0, timeLimit: 90, relativeGap: 0.01)
    guard case .planned(let planned) = try folder.plan(options) else {
      Issue.record("no plan")
      return
    }
    let text = String(decoding: planned.document, as: UTF8.self)
    for digest in folder.reading.digests { #expect(text.contains(digest.sha256)) }
    #expect(text.contains(#""tandem": "\#(Versions.tandem)""#))
    #expect(text.contains(#""glpk": "\#(Versions.glpk)""#))
    #expect(text.contains(#"{"name": "gap", "value": "0.01"}"#))
    #expect(text.contains(#"{"name": "timeLimit", "value": "90"}"#))
  }

  @Test func changedPlanIsFoundOut() throws {
    let folder = try ShippedFolders.read("leninogorsk")
    guard case .planned(let planned) = try folder.plan(PlanningOptions(effort: 0)) else {
      Issue.record("no plan")
      return
    }
    let text = String(decoding: planned.document, as: UTF8.self)
    let count = try #require(text.firstMatch(of: #/"count": (\d+)/#))
    let changed = text.replacingCharacters(in: count.range, with: "\"count\": 99")
    let audit = try folder.audit(Data(changed.utf8), threads: 1)
    #expect(audit.report.isClean)
    #expect(audit.contradictions.count == 1)
    #expect(!audit.isClean)
  }
}
