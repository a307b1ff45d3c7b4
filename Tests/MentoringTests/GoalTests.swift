import Mentoring
import Testing

@Suite struct ToleranceTests {
  @Test func unitsStandForThemselves() {
    #expect(Tolerance.units(3).units(of: 1_000_000) == 3)
  }

  /// 0.5 % of 1 399 is 6.995.
  @Test func aShareIsRoundedDown() {
    #expect(Tolerance.share(Thousandths(5)).units(of: 1399) == 6)
    #expect(Tolerance.share(Thousandths(5)).units(of: 199) == 0)
    #expect(Tolerance.share(Thousandths(1000)).units(of: 199) == 199)
  }

  @Test func aShareOfANegativeStageValueIsThatOfItsAmount() {
    #expect(Tolerance.share(Thousandths(100)).units(of: -250) == 25)
  }
}

@Suite struct StageTests {
  private let values: [Goal: Int] = [.quality: 700, .burden: 120, .curators: 4, .coverage: 50]

  private func value(of stage: Stage) -> Int { stage.value { values[$0] ?? 0 } }

  @Test func aSingleGoalIsTakenAsItIs() {
    #expect(value(of: Stage(.coverage)) == 50)
    #expect(Stage(.coverage).isMaximised)
    #expect(value(of: Stage(.curators)) == 4)
    #expect(!Stage(.curators).isMaximised)
  }

  @Test func aSingleWeightedGoalIsWeighted() {
    #expect(value(of: Stage([.init(goal: .curators, weight: 10)])) == 40)
  }

  /// 2 × 700 − 3 × 120.
  @Test func joinedGoalsAreGainsLessLosses() {
    let stage = Stage([.init(goal: .quality, weight: 2), .init(goal: .burden, weight: 3)])
    #expect(value(of: stage) == 1040)
    #expect(stage.isMaximised)
  }

  @Test func joinedLossesAreStillMaximised() {
    let stage = Stage([.init(goal: .burden), .init(goal: .curators)])
    #expect(value(of: stage) == -124)
    #expect(stage.isMaximised)
  }

  @Test func theIDNamesTheGoals() {
    #expect(Stage([.init(goal: .worstOff), .init(goal: .burden)]).id == "worst_off+burden")
  }
}
