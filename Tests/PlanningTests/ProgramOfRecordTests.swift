import Audit
import Foundation
import Matching
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import Planning

/// The audit's formulation and the planner's, written apart from one page, are the same program.
@Suite struct ProgramOfRecordTests {
  /// Tiny programmes of each flavour; `TANDEM_TINY_PROGRAMMES` asks for more.
  private static let seeds =
    ProcessInfo.processInfo.environment["TANDEM_TINY_PROGRAMMES"].flatMap(UInt64.init) ?? 200

  @Test(arguments: ["efremov", "karabudakhkent", "kgo", "leninogorsk", "zhigalovo"])
  func isThePlannersProgramOfRealProgrammes(folder: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let programme = try ProgrammeFolder.read(at: root.appending(path: "Data/\(folder)")).programme
    #expect(differences(programme, seed: 7) == [])
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func isThePlannersProgramOfTinyProgrammes(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<Self.seeds {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let found = differences(programme, seed: Int(seed))
      #expect(found == [], "\(flavour) \(seed)")
    }
  }

  /// Where the two programs differ, both made with the same attainable points.
  private func differences(_ programme: Programme, seed: Int) -> [String] {
    var attainable: [School.ID: Int] = [:]
    for (index, school) in programme.fairSchools.enumerated() {
      attainable[school.id] = (index + seed) % 4 == 0 ? 0 : (37 * index + 11 * seed) % 400
    }
    let record = ProgramOfRecord(programme, attainable: attainable)
    var formulation = Formulation(
      Candidates(for: programme),
      attainable: Dictionary(
        uniqueKeysWithValues: attainable.map { (programme.schoolIndex[$0.key]!, $0.value) }))
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    let goals = programme.rules.goals.flatMap { $0.parts.map(\.goal) }
    return ProgramText.differences(
      planner: ProgramText(formulation, goals: goals), audit: ProgramText(record, goals: goals))
  }
}
