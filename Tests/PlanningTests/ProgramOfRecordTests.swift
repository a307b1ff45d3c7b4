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

  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  @Test(arguments: ["efremov", "karabudakhkent", "kgo", "leninogorsk", "zhigalovo"])
  func isThePlannersProgramOfShippedProgrammes(folder: String) throws {
    let reading = try ProgrammeFolder.read(at: Self.data.appending(path: folder))
    #expect(differences(reading.programme, seed: 7) == [])
  }

  @Test(arguments: ["karabudakhkent", "kgo", "leninogorsk", "zhigalovo"])
  func isThePlannersProgramUnderEveryShippedScenario(folder: String) throws {
    let url = Self.data.appending(path: folder)
    let programme = try ProgrammeFolder.read(at: url).programme
    let scenarios = ScenarioFolder.of(programmeFolder: url)
    #expect(!scenarios.names.isEmpty)
    for name in scenarios.names {
      let changed = try scenarios.read(name, on: programme).programme
      #expect(differences(changed, seed: 5) == [], "\(name)")
    }
  }

  /// Shipped people and schools under rules of tiny programmes, which no programme would choose.
  @Test(arguments: ["leninogorsk", "zhigalovo"])
  func isThePlannersProgramUnderStrangeRules(folder: String) throws {
    let programme = try ProgrammeFolder.read(at: Self.data.appending(path: folder)).programme
    for seed in 0..<Self.seeds / 50 {
      for flavour in TinyProgramme.Flavour.allCases {
        let strange = try Programme(under(rules: seed, flavour, programme))
        #expect(differences(strange, seed: Int(seed)) == [], "\(flavour) \(seed)")
      }
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func isThePlannersProgramOfTinyProgrammes(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<Self.seeds {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let found = differences(programme, seed: Int(seed))
      #expect(found == [], "\(flavour) \(seed)")
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func isThePlannersProgramWhereAnEarlierPlanCounts(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<Self.seeds {
      let contents = TinyProgramme.contents(seed: seed, flavour: flavour)
        .withEarlierRelations(seed: seed)
      let found = differences(try Programme(contents), seed: Int(seed))
      #expect(found == [], "\(flavour) \(seed)")
    }
  }

  /// The comparison notices one row, one coefficient, one variable's bounds.
  @Test func twoProgramsThatAreNotTheSameDiffer() throws {
    let programme = try Programme(SmallProgrammes.district)
    let goals = programme.rules.goals.flatMap { $0.parts.map(\.goal) }
    let record = ProgramOfRecord(programme, attainable: attainable(programme, 1))
    func differences(_ change: (inout ProgramOfRecord) -> Void) -> Int {
      var changed = record
      change(&changed)
      let found = ProgramText.differences(
        planner: ProgramText(record, goals: goals), audit: ProgramText(changed, goals: goals))
      return found.count
    }
    #expect(differences { _ in } == 0)
    #expect(differences { $0.rows.append($0.rows[0]) } == 1)
    #expect(differences { $0.rows.removeLast() } == 1)
    #expect(differences { $0.rows[0].terms[0].coefficient += 1 } == 2)
    #expect(differences { $0.rows[0].upper = 7 } == 2)
    #expect(differences { $0.variables[0].upper = 2 } == 2)
    #expect(differences { $0.goals[goals[0]]!.constant += 1 } == 2)
  }

  /// Tiny programmes together ask for every constraint, so that their comparison leaves none out.
  @Test func tinyProgrammesHaveRowsOfEveryFamily() throws {
    var missing = Set(ConstraintFamily.allCases).subtracting(
      [.anchor, .demand, .after, .keep]
    ).map(\.rawValue)
    for flavour in TinyProgramme.Flavour.allCases {
      for seed in 0..<UInt64(200) where !missing.isEmpty {
        let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
        let record = ProgramOfRecord(programme, attainable: attainable(programme, Int(seed)))
        for row in record.rows where !row.terms.isEmpty {
          missing.removeAll { $0 == row.name.prefix { $0 != "[" } }
        }
      }
    }
    #expect(missing == [])
  }
}

extension ProgramOfRecordTests {
  /// Where the two programs differ.
  private func differences(_ programme: Programme, seed: Int) -> [String] {
    let attainable = attainable(programme, seed)
    var formulation = Formulation(
      Candidates(for: programme),
      attainable: Dictionary(
        uniqueKeysWithValues: attainable.map { (programme.schoolIndex[$0.key]!, $0.value) }))
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    let goals = programme.rules.goals.flatMap { $0.parts.map(\.goal) }
    return ProgramText.differences(
      planner: ProgramText(formulation, goals: goals),
      audit: ProgramText(ProgramOfRecord(programme, attainable: attainable), goals: goals))
  }

  /// Any numbers will do, as long as both programs are made with the same.
  private func attainable(_ programme: Programme, _ seed: Int) -> [School.ID: Int] {
    var attainable: [School.ID: Int] = [:]
    for (index, school) in programme.fairSchools.enumerated() {
      attainable[school.id] = (index + seed) % 4 == 0 ? 0 : (37 * index + 11 * seed) % 400
    }
    return attainable
  }

  private func under(
    rules seed: UInt64, _ flavour: TinyProgramme.Flavour, _ programme: Programme
  ) -> ProgrammeContents {
    var contents = ProgrammeContents(programme)
    var rules = TinyProgramme.contents(seed: seed, flavour: flavour).rules
    if case .listed = rules.recipients {
      rules.recipients = .listed(Set(programme.schools.suffix(3).map(\.id)))
    }
    contents.rules = rules
    contents.decisions.removeAll { decision in
      guard case .curatorPair(let recipient, _) = decision.subject else { return false }
      return !rules.recipients.includes(programme.school(recipient))
    }
    return contents
  }
}
