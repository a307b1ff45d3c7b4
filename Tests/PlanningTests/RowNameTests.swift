import IntegerProgramming
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Rows have names that people read in a file, each its own.
@Suite struct RowNameTests {
  @Test func eachRowHasANameOfItsOwn() throws {
    var families: Set<ConstraintFamily> = []
    for seed in 0..<UInt64(60) {
      for flavour in TinyProgramme.Flavour.allCases {
        var formulation = try formulation(TinyProgramme.contents(seed: seed, flavour: flavour))
        for stage in formulation.candidates.programme.rules.goals + [Stage(.coverage)] {
          formulation.anchor(stage, at: 0)
        }
        let rows = 0..<formulation.program.constraintCount
        let names = rows.map(formulation.naming.constraint)
        let doubled = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }
        #expect(doubled.isEmpty, "\(flavour) \(seed): \(doubled.keys.sorted())")
        families.formUnion(rows.map { formulation.rowMeanings[$0].family })
      }
    }
    #expect(families.isSuperset(of: [.partnerLink, .tripLink, .groupSize, .member, .relationLink]))
  }

  @Test func aLinkSaysWhatItLinks() throws {
    let names = try formulation(TightProgrammes.twoGroups)
    let text = (0..<names.program.constraintCount).map(names.naming.constraint)
    for name in text where name.hasPrefix("group_size") {
      #expect(name.hasSuffix(",least]") || name.hasSuffix(",most]"), "\(name)")
    }
    for name in text where name.hasPrefix("partner_link") {
      #expect(name.hasPrefix("partner_link[partner["), "\(name)")
      #expect(name.contains("serve[") || name.contains("join["), "\(name)")
    }
    #expect(text.contains { $0.hasPrefix("group_size") })
  }

  private func formulation(_ contents: ProgrammeContents) throws -> Formulation {
    Formulation(Candidates(for: try Programme(contents)), attainable: [:])
  }
}
