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

  @Test(arguments: Language.allCases)
  func fitsATerminal(language: Language) throws {
    var text = ""
    PlanSummary(Sample.plan, of: try Sample.programme(), language: language).write(to: &text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
