import Documents
import Mentoring
import Testing

@Suite struct PlanSummaryTests {
  @Test(arguments: Language.allCases, PlanSummary.Detail.allCases)
  func tellsWhatThePlanHolds(language: Language, detail: PlanSummary.Detail) throws {
    var text = ""
    PlanSummary(Sample.plan, of: try Sample.programme(), language: language, detail: detail)
      .write(to: &text)
    try Golden.expect(text, is: "summary-\(detail.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func tellsEveryReasonInWords(language: Language) throws {
    var text = ""
    PlanSummary(Sample.otherPlan, of: try Sample.programme(), language: language)
      .write(to: &text)
    try Golden.expect(text, is: "summary-reasons.\(language.rawValue).txt")
  }

  /// T01 works 8 h and 5 h, T02 6 h and 4.55 h, T03 12 h with a group; S2 curates nobody.
  @Test func tellsWhatItCostsBesideWhatMayBeSpent() throws {
    var contents = Sample.contents
    contents.rules.pay.perHour = Roubles(100)
    contents.rules.budgets.pay = Roubles(5_000)
    contents.rules.budgets.tripDistance = Hectometres(7_005)
    contents.curators[0].openingCost = Roubles(1_500)
    contents.curators[1].openingCost = Roubles(900)
    let programme = try Programme(contents)
    func words(_ language: Language) -> String {
      var text = ""
      PlanSummary(Sample.plan, of: programme, language: language).write(to: &text)
      return text.split { $0.isWhitespace }.joined(separator: " ")
    }
    #expect(words(.english).contains("(out and back, journeys on each: 8), limit 700.5 km Costs: "))
    #expect(
      words(.english).contains(
        "Costs: pay of mentors 3555 roubles, limit 5000 roubles; curating 1500 roubles"))
    #expect(
      words(.russian).contains(
        "Расходы: оплата наставников 3555 руб., предел 5000 руб.; кураторство 1500 руб."))
  }

  @Test(arguments: Language.allCases)
  func fitsATerminal(language: Language) throws {
    var text = ""
    PlanSummary(Sample.plan, of: try Sample.programme(), language: language).write(to: &text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  /// The header names the goals of the sum, the table each in its own line.
  @Test(arguments: Language.allCases)
  func aSumOfAllGoalsFitsATerminal(language: Language) throws {
    var plan = Sample.plan
    plan.goals = [
      GoalResult(
        id: Goal.allCases.map(\.rawValue).joined(separator: "+"), isMaximised: true,
        stageValue: 1_234_567, value: 1_234_567, bound: 1_300_000, status: .unproven,
        isConditional: false,
        parts: Goal.allCases.map { .init(goal: $0, weight: 1_000_000, value: 12_345) })
    ]
    var text = ""
    PlanSummary(plan, of: try Sample.programme(), language: language).write(to: &text)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    for goal in Goal.allCases {
      #expect(lines.contains { $0.contains("\(goal.words[language]) ") && $0.hasSuffix(" 12345") })
    }
  }
}
