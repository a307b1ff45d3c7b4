import Mentoring
import ProgrammeFolder
import Testing

@Suite struct GoalsKeysTests {
  private func lines(_ text: String) throws -> [String] {
    try SmallFolder().adding(text + "\n", to: "programme.yaml").lines()
  }

  private func goals(_ text: String) throws -> [Stage] {
    try SmallFolder().adding(text + "\n", to: "programme.yaml").read().programme.rules.goals
  }

  @Test func withoutGoalsTheUsualOrderHolds() throws {
    #expect(try goals("") == Rules.defaultGoals)
    #expect(try goals("goals:") == Rules.defaultGoals)
  }

  @Test func toleranceIsUnitsOrAShare() throws {
    #expect(
      try goals("goals: {order: [{goal: coverage, tolerance: 0}, {goal: burden, tolerance: 100%}]}")
        == [Stage(.coverage), Stage(.burden, tolerance: .share(Thousandths(1000)))])
    #expect(
      try lines(
        "goals: {order: [{goal: coverage, tolerance: 0.55%}, {goal: burden, tolerance: 1.5}]}") == [
          "programme.yaml:3:45: error: goals.order.tolerance: '0.55%' is not in steps of 0.1; "
            + "write "
            + "a whole number of the goal's units (such as 3) or a share (such as 0.5%)",
          "programme.yaml:3:79: error: goals.order.tolerance: '1.5' is not a tolerance; write a "
            + "whole number of the goal's units (such as 3) or a share (such as 0.5%)",
        ])
  }

  @Test func aGoalStandsOnce() throws {
    #expect(
      try lines("goals: {order: [curators, curators, {join: {quality: 1, curators: 1}}]}") == [
        "programme.yaml:3:27: error: goals.order: 'curators' stands twice; keep it once",
        "programme.yaml:3:57: error: goals.order.join: 'curators' stands twice; keep it once",
      ])
  }

  @Test func weightsArePositiveWholeNumbers() throws {
    #expect(
      try lines("goals: {weighted: {quality: 0, burden: 1.5, coverage: -1, curators: 1000000001}}")
        == [
          "programme.yaml:3:29: error: goals.weighted.quality: '0' is below 1; write a whole "
            + "number "
            + "from 1 to 1000000000, such as 1",
          "programme.yaml:3:40: error: goals.weighted.burden: '1.5' is not a whole number; write a "
            + "whole number from 1 to 1000000000, such as 1",
          "programme.yaml:3:55: error: goals.weighted.coverage: '-1' is below 1; write a whole "
            + "number from 1 to 1000000000, such as 1",
          "programme.yaml:3:69: error: goals.weighted.curators: '1000000001' is above 1000000000; "
            + "write a whole number from 1 to 1000000000, such as 1",
        ])
  }

  @Test func goalsAreKnown() throws {
    let right =
      "write curators, shortfall, reciprocity, coverage, worst_off, quality, burden, changes, left_out, "
      + "untutored, tutors_changed, siblings_apart or tutoring"
    #expect(
      try lines("goals: {order: [cover, [burden], {join: {qualities: 1}}]}") == [
        "programme.yaml:3:17: error: goals.order: 'cover' does not fit here; \(right)",
        "programme.yaml:3:24: error: goals.order: one value must stand here; \(right)",
        "programme.yaml:3:42: error: goals.order.join: 'qualities' does not fit here; \(right)",
      ])
  }

  @Test func goalsHaveAnOrderOrWeights() throws {
    let either =
      "error: goals: write either order: [goals in order] or weighted: {goal: weight}"
    #expect(
      try lines("goals: {order: [coverage], weighted: {burden: 1}}") == [
        "programme.yaml:3:8: \(either)"
      ])
    #expect(try lines("goals: {}") == ["programme.yaml:3:8: \(either)"])
    #expect(
      try lines("goals: {order: []}") == [
        "programme.yaml:3:16: error: goals.order: no goal is listed; name at least one: curators, "
          + "shortfall, reciprocity, coverage, worst_off, quality, burden, changes, left_out, untutored, "
          + "tutors_changed, siblings_apart or tutoring"
      ])
    #expect(
      try lines("goals: {order: [{}, {goal: burden, join: {quality: 1}}]}") == [
        "programme.yaml:3:17: error: goals.order: write either goal: a goal, or join: {goal: "
          + "weight}",
        "programme.yaml:3:21: error: goals.order: write either goal: a goal, or join: {goal: "
          + "weight}",
      ])
  }

  @Test func targetsAreSharesOfIndicators() throws {
    #expect(
      try lines("targets: {schools_analysed: 100, deficits_coverd: 1%}") == [
        "programme.yaml:3:29: error: targets.schools_analysed: '100' is not a share in percent; "
          + "write a share from 0% to 100%, with at most one decimal, such as 35%",
        "programme.yaml:3:34: error: targets.deficits_coverd: unknown key; did you mean "
          + "'deficits_covered'? known here: schools_analysed, recipients_with_curator, "
          + "schools_in_network, recipients_in_network, schools_giving, schools_receiving, "
          + "weaknesses_answered, deficits_covered, points_covered, teachers_with_mentor, "
          + "recipient_teachers_with_mentor, mentors_engaged, pupils_with_tutor, "
          + "support_pupils_with_tutor, new_pupils_with_tutor",
      ])
  }
}
