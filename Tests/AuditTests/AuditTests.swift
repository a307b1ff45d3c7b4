import Audit
import Mentoring
import TestSupport
import Testing

/// The district's plan, right and rearranged.
@Suite struct AuditTests {
  @Test func findsNothingInARightPlan() throws {
    let programme = try Programme(SmallProgrammes.district)
    let report = Audit.run(SmallProgrammes.districtPlan, of: programme)
    #expect(report.violations.map(\.message.english) == [])
    #expect(report.isClean)
  }

  @Test func findsTheGoalsWorkedOutOnPaper() throws {
    let programme = try Programme(SmallProgrammes.district)
    let report = Audit.run(SmallProgrammes.districtPlan, of: programme)
    #expect(
      report.goals == [
        .curators: 3, .shortfall: 4, .reciprocity: 3, .coverage: 519, .worstOff: 528,
        .quality: 14_840, .burden: 15_430,
      ])
    #expect(report.stageValues == [3, 4, 3, 519, 528, -590])
    #expect(report.indicators == SmallProgrammes.districtPlan.indicators)
  }
}
