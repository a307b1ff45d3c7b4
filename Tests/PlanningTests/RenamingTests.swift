import GLPKSolver
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Codes are names: other ones make the same plan.
@Suite struct RenamingTests {
  private func plan(_ contents: ProgrammeContents) throws -> Plan? {
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions())
      .plan(Programme(contents))
    if case .planned(let plan) = outcome { return plan }
    return nil
  }

  /// `S1` becomes `Я-S1`: longer, in another alphabet, in the same order.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func codesInTheSameOrderChangeNothingButTheCodes(flavour: TinyProgramme.Flavour) throws {
    let renaming = Renaming { "Я-\($0)" }
    var compared = 0
    for seed in 0..<UInt64(60) {
      let contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      let expected = try plan(contents).map(renaming.plan)
      #expect(try plan(renaming.contents(contents)) == expected, "\(flavour) \(seed)")
      if expected != nil { compared += 1 }
    }
    #expect(compared > 20)
  }

  /// Every code is written backwards with its letters turned round, so that `S1` comes after `S2`.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func anyOtherCodesKeepTheValuesOfGoals(flavour: TinyProgramme.Flavour) throws {
    let renaming = Renaming { code in
      String(
        String.UnicodeScalarView(
          code.unicodeScalars.map { Unicode.Scalar(0x7E - ($0.value - 0x21) % 0x5E)! }))
    }
    var compared = 0
    for seed in 0..<UInt64(60) {
      let contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      let (before, after) = (try plan(contents), try plan(renaming.contents(contents)))
      #expect((before == nil) == (after == nil), "\(flavour) \(seed)")
      guard let before, let after else { continue }
      #expect(before.goals.map(\.stageValue) == after.goals.map(\.stageValue), "\(flavour) \(seed)")
      compared += 1
    }
    #expect(compared > 20)
  }
}
