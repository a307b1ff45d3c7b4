import ProgrammeFolder
import Testing

@Suite struct DefaultsTests {
  @Test func everyDefaultIsTold() throws {
    let lines = try SmallFolder().adding(
      "rules: {mentors: {max_groups: 2}}\n", to: "programme.yaml"
    )
    .read().defaults.map { $0.line(in: .english) }
    for expected in [
      "programme.yaml: default: rules.mentors.max_mentees: 3",
      "programme.yaml: default: rules.mentors.weekly_load_limit: null",
      "programme.yaml: default: rules.mentors.reduced_share: 50%",
      "programme.yaml: default: rules.remote.allowed: yes",
      "programme.yaml: default: rules.travel.detour: 1.3",
      "programme.yaml: default: rules.travel.same_settlement.kilometres: 2",
      "programme.yaml: default: rules.fairness.schools: recipients",
      "programme.yaml: default: rules.floor: null",
      "programme.yaml: default: rules.recipients: {statuses: [low_results, adverse_conditions, "
        + "low_results_and_adverse]}",
      "programme.yaml: default: goals.order: [curators, shortfall, reciprocity, coverage, worst_off, "
        + "quality + burden]",
      "teachers.csv:travel_limit: default: the rules' own (rows: 2 of 2)",
      "teachers.csv:mentoring_hours: default: 0 (rows: 1 of 2)",
      "curators.csv:willing: default: yes (rows: 1 of 1)",
    ] {
      #expect(lines.contains(expected), "\(expected)")
    }
    #expect(!lines.contains { $0.contains("max_groups: ") && $0.contains("rules.mentors") })
    #expect(!lines.contains { $0.hasPrefix("deficits.csv:points") })
  }
}
