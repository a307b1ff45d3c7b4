import Mentoring
import ProgrammeFolder
import Testing

@Suite struct ProgrammeFileTests {
  /// The lines about `programme.yaml` with this text.
  private func lines(_ text: String, _ language: Language = .english) throws -> [String] {
    try SmallFolder().with("programme.yaml", text).lines(language)
  }

  private func rulesLines(_ text: String) throws -> [String] {
    try SmallFolder().adding("rules:\n" + text + "\n", to: "programme.yaml").lines()
  }

  // MARK: Text that is no YAML

  @Test func textThatIsNoYAMLIsReportedAtItsPlace() throws {
    #expect(
      try lines("programme: {id: x\nperiod: }\n") == [
        "programme.yaml:2:7: error: this is no YAML: the braces { … } lack a comma or the brace }"
      ])
    #expect(
      try lines("programme:\n\tid: x\n") == [
        "programme.yaml:2:1: error: this is no YAML: a tab makes the indent; make it of blanks"
      ])
    #expect(
      try lines("a: 1\n---\nb: 2\n") == [
        "programme.yaml:2:1: error: this is no YAML: the file has several documents (a line ---); "
          + "keep one"
      ])
    #expect(
      try lines("") == [
        "programme.yaml: error: the file is empty; write the keys programme and period "
          + "(Docs/DataFolder.md)"
      ])
    #expect(
      try lines("- a\n") == [
        "programme.yaml:1:1: error: keys with values must stand here, such as programme: {id: …}"
      ])
  }

  @Test func deepNestingIsRefused() throws {
    let lines = try lines(String(repeating: "[", count: 100_000))
    #expect(lines.count == 1 && lines[0].hasPrefix("programme.yaml:1:1: error: this is no YAML"))
  }

  @Test func repeatedKeysAreRefused() throws {
    #expect(
      try lines("programme: 1\nprogramme: 2\n") == [
        "programme.yaml:1:1: error: the key 'programme' stands twice; keep one"
      ])
  }

  @Test func anchorsAndAliasesAreRefusedBeforeTheyCanGrow() throws {
    let message =
      "error: a sign & or * before a word (an anchor or alias of YAML) is refused, even in "
      + "quotation marks; write the value in full, or put a blank after the sign"
    #expect(
      try lines("a: &x 1\nb: [*x,*x]\n# see *this*\n") == [
        "programme.yaml:1:4: \(message)", "programme.yaml:2:5: \(message)",
        "programme.yaml:2:8: \(message)", "programme.yaml:3:7: \(message)",
      ])
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: x\n" }
    #expect(try lines(bomb).count == 101)
  }

  @Test func signsInsideWordsAndBeforeBlanksAreNoAliases() throws {
    let changed = SmallFolder().replacing(
      "Малая программа", by: "R&D, 2*3 и Школа & дом * сад", in: "programme.yaml")
    #expect(try changed.read().programme.identity.name == "R&D, 2*3 и Школа & дом * сад")
  }

  // MARK: Identity

  @Test func theProgrammeAndItsPeriodAreRequired() throws {
    #expect(
      try lines("programs: {}\n")
        == [
          "programme.yaml: error: period: the key is missing; add it, it is required "
            + "(Docs/DataFolder.md)",
          "programme.yaml:1:1: error: programs: unknown key; did you mean 'programme'? known here: "
            + "programme, period, rules, goals, targets, "
            + "identification, diagnostics, swot, indicators, monitoring, calendar",
        ])
    #expect(
      try lines("programme: {id: [1], name: null}\nperiod: {from: 2021-09-01, to: 2021-8-31}\n")
        == [
          "programme.yaml:1:12: error: programme.municipality: the value is missing; write a text",
          "programme.yaml:1:17: error: programme.id: one value must stand here; write a code, such as "
            + "T012",
          "programme.yaml:1:28: error: programme.name: the value is missing; write a text",
          "programme.yaml:2:32: error: period.to: '2021-8-31' is not a date; write a date as "
            + "year-month-day, such as 2021-09-15",
        ])
  }

  @Test func thePeriodDoesNotEndBeforeItBegins() throws {
    let small = SmallFolder()
    #expect(
      try small.replacing("to: 2022-05-31", by: "to: 2021-08-31", in: "programme.yaml").lines() == [
        "programme.yaml:2:32: error: period.to: the end is before the beginning; write a day not "
          + "before from"
      ])
    #expect(
      try small.replacing("to: 2022-05-31", by: "to: 2021-09-01", in: "programme.yaml").lines()
        == [])
  }

  // MARK: Rules

  @Test func unknownKeysListTheKnownOnes() throws {
    #expect(
      try rulesLines("  curators: {travel_limt: 3}\n  remote: {x: 1}\n  networks: {}") == [
        "programme.yaml:4:14: error: rules.curators.travel_limt: unknown key; did you mean "
          + "'travel_limit'? known here: per_recipient, travel_limit, remote, "
          + "recipients_may_curate, min_used, max_used, team_visits",
        "programme.yaml:5:12: error: rules.remote.x: unknown key; known here: allowed, loss",
        "programme.yaml:6:3: error: rules.networks: unknown key; did you mean 'network'? known "
          + "here: recipients, curators, consent, mentors, mentees, groups, network, remote, "
          + "contracts, travel, budgets, pay, help, reciprocity, floor, fairness, coverage, quality, "
          + "burden, risks, tutoring",
      ])
  }

  @Test func everyBadValueIsReportedAtOnce() throws {
    #expect(
      try rulesLines(
        """
          recipients: {status: [low_results]}
          curators: {per_recipient: 0, travel_limit: 1h, remote: true}
          consent: yes
          mentors: {reduced_share: 50, weekly_load_limit: 18.01, level_margin: [1]}
          remote: {loss: 100.1%}
          travel: {seasons: [winter, fall, winter], detour: 0.9, visits: null}
          budgets: {trip_kilometres: 1.25, pay: -1}
          fairness: {schools: some}
        """) == [
          "programme.yaml:4:16: error: rules.recipients.status: unknown key; did you mean "
            + "'statuses'? known here: statuses, schools",
          "programme.yaml:5:29: error: rules.curators.per_recipient: '0' is below 1; write a whole "
            + "number from 1 to 1000000, such as 1",
          "programme.yaml:5:46: error: rules.curators.travel_limit: '1h' is not a number of "
            + "minutes; write whole minutes from 0 to 100000, such as 45",
          "programme.yaml:5:58: error: rules.curators.remote: 'true' does not fit here; write yes "
            + "or no",
          "programme.yaml:6:12: error: rules.consent: keys with values must stand here, such as "
            + "{allowed: yes}",
          "programme.yaml:7:28: error: rules.mentors.reduced_share: '50' is not a share in percent; "
            + "write a share from 0% to 100%, with at most one decimal, such as 35%",
          "programme.yaml:7:51: error: rules.mentors.weekly_load_limit: '18.01' is not in steps of "
            + "0.05; write hours a week, from 0 to 168, such as 18",
          "programme.yaml:7:72: error: rules.mentors.level_margin: one value must stand here; write "
            + "a whole number from 0 to 10, such as 1",
          "programme.yaml:8:18: error: rules.remote.loss: '100.1%' is above 100; write a share from "
            + "0% to 100%, with at most one decimal, such as 35%",
          "programme.yaml:9:30: error: rules.travel.seasons: 'fall' does not fit here; write "
            + "autumn, winter, spring or summer",
          "programme.yaml:9:36: error: rules.travel.seasons: 'winter' stands twice; keep it once",
          "programme.yaml:9:53: error: rules.travel.detour: '0.9' is below 1; write a number from 1 "
            + "to 10, with at most three decimals, such as 1.3",
          "programme.yaml:9:66: error: rules.travel.visits: the value is missing; write a whole "
            + "number from 1 to 1000, such as 8",
          "programme.yaml:10:30: error: rules.budgets.trip_kilometres: '1.25' is not in steps of "
            + "0.1; write kilometres from 0 to 10000000, with at most one decimal, such as 12.5",
          "programme.yaml:10:41: error: rules.budgets.pay: '-1' is below 0; write whole roubles "
            + "from 0 to 1000000000, such as 5000",
          "programme.yaml:11:23: error: rules.fairness.schools: 'some' does not fit here; write "
            + "recipients or all",
        ])
  }

  @Test func boundsAreInOrder() throws {
    #expect(
      try rulesLines("  curators: {min_used: 5, max_used: 4}\n  groups: {min_size: 7}") == [
        "programme.yaml:4:37: error: rules.curators.max_used: min_used 5 is above max_used 4; mend "
          + "one of them",
        "programme.yaml:5:22: error: rules.groups.min_size: min_size 7 is above max_size 6; mend "
          + "one of them",
      ])
    #expect(
      try rulesLines("  curators: {min_used: 5, max_used: 5}\n  groups: {min_size: 6}") == [])
  }

  @Test func weightsAreForCriteriaThatApply() throws {
    #expect(
      try rulesLines("  quality: {curator: {competence: 3}, help: {in_school: 1}}") == [
        "programme.yaml:4:23: error: rules.quality.curator.competence: unknown key; known here: "
          + "swot, context, travel, preference",
        "programme.yaml:4:46: error: rules.quality.help.in_school: unknown key; known here: swot, "
          + "context, travel, preference",
      ])
    #expect(
      try rulesLines("  quality: {help: {swot: 0, context: 0, travel: 0, preference: 0}}") == [
        "programme.yaml:4:19: error: rules.quality.help: all weights are 0; give at least one "
          + "criterion a weight above 0"
      ])
    #expect(try rulesLines("  quality: {help: {swot: 0, context: 0, travel: 0}}") == [])
  }

  @Test func anEmptySectionSaysNothing() throws {
    #expect(try rulesLines("  curators:\n  mentors: {}") == [])
  }

  @Test func messagesAreRussianToo() throws {
    #expect(
      try lines(
        "programme: {id: a, name: b, municipality: c}\nperiod: {from: x, to: 2021-09-01}\n"
          + "rule: {}\n", .russian) == [
          "programme.yaml:2:16: ошибка: period.from: «x» — не дата; напишите дату как "
            + "год-месяц-день, например 2021-09-15",
          "programme.yaml:3:1: ошибка: rule: неизвестный ключ; может быть, имеется в виду «rules»? "
            + "здесь бывают: programme, period, rules, goals, targets, "
            + "identification, diagnostics, swot, indicators, monitoring, calendar",
        ])
  }
}
