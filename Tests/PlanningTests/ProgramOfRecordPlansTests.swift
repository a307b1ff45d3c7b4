import Audit
import Foundation
import Mentoring
import TestSupport
import Testing

/// The audit's program has as its points exactly the plans that the audit accepts; neither planner
/// nor solver has a part in this.
@Suite struct ProgramOfRecordPlansTests {
  /// Programmes with at most so many plans are gone through plan by plan.
  private static let enumerable = 300

  /// Tiny programmes of each flavour; `TANDEM_TINY_PROGRAMMES` asks for more.
  private static let seeds =
    ProcessInfo.processInfo.environment["TANDEM_TINY_PROGRAMMES"].flatMap(UInt64.init) ?? 60

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func plansThatTheAuditAcceptsAreThePointsOfItsProgram(flavour: TinyProgramme.Flavour) throws {
    var (accepted, refused) = (0, 0)
    for seed in 0..<Self.seeds {
      var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      if seed % 2 == 1 { contents = contents.withEarlierRelations(seed: seed) }
      let programme = try Programme(contents)
      guard let all = PlanEnumeration(programme, limit: Self.enumerable)?.withAttainable() else {
        continue
      }
      let record = ProgramOfRecord(programme, attainable: all.attainable.mapValues(\.value))
      var wrong: [String] = []
      all.forEachPlan { plan in
        let report = Audit.run(plan, of: programme, attainable: all.attainable)
        let point = ProgramPoint(plan, programme, record, worst: report.goals[.worstOff]!)
        if report.isClean { accepted += 1 } else { refused += 1 }
        if report.isClean != (point.broken == nil) {
          let rules = Set(report.violations.map(\.rule.rawValue)).sorted()
          wrong.append("program: \(point.broken ?? "fits"), audit: \(rules)")
        }
        guard report.isClean else { return }
        for (goal, sum) in record.goals
        where sum.constant + point.value(sum.terms) != report.goals[goal] {
          wrong.append("\(goal): \(sum.constant + point.value(sum.terms))")
        }
      }
      #expect(Set(wrong) == [], "\(flavour) \(seed)")
    }
    print("\(flavour): \(accepted) plans accepted, \(refused) refused")
    #expect(accepted >= 150 && refused >= 150)
  }
}
