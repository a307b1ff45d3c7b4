import IntegerProgramming
import Matching
import Mentoring
import Planning
import TestSupport
import Testing

@testable import TandemService

@Suite struct WordsTests {
  @Test func everyRuleHasWords() {
    let rules =
      Rejections.personRules
      + ["level", "season", "own_self", "not_willing", "recipient", "no_road", "travel_limit"]
    for rule in rules {
      #expect(RuleWords.reason(rule).russian != rule)
      #expect(RuleWords.reason(rule).english != rule)
    }
    #expect(RuleWords.reason("other").english == "other")
  }

  @Test func stagesAreNamedByTheirGoals() {
    #expect(GoalWords.stage("quality+burden").english == "quality + burden")
    #expect(GoalWords.stage("quality+burden").russian == "качество + издержки")
    #expect(GoalWords.stage("other").russian == "other")
  }

  @Test func glpkIsTheFifth() { #expect(Versions.glpk.hasPrefix("5.")) }
}

@Suite struct NoPlanTests {
  @Test func unprovenSaysWhatMoreWorkMayBring() throws {
    let noPlan = NoPlan(
      requirement: .floors, subjects: [.floor("S7", lacking: Points(12))], isProven: false,
      of: try Programme(SmallProgrammes.district))
    #expect(
      noPlan.lines(in: .english) == [
        "No plan found. Not achieved so far: the hard floor of every school (rules.floor).",
        "It is not proven that there is none. Best attempt:",
        "  school S7 “Epsilon” stays below its floor by 12 points",
        "What could be done: allow more work (--effort) or time (--time-limit), or lower the floor "
          + "of these schools, make it soft (hard: no), relax contracts and budgets, or add mentors.",
      ])
  }

  @Test func pinSaysWhatBarsIt() throws {
    func noPlan(isProven: Bool) throws -> NoPlan {
      NoPlan(
        requirement: .pins, subjects: [], isProven: isProven,
        of: try Programme(SmallProgrammes.district))
    }
    let pin = Decision(
      kind: .pinned, subject: .curatorPair(recipient: "S2", curator: "S1"), reason: "order")
    #expect(
      try noPlan(isProven: true).sentence(.pin(pin, .rule("not_willing"))).english
        == "curator S1 “First” for school S2 “Second”: the curator is not willing")
    #expect(
      try noPlan(isProven: true).sentence(.pin(pin, nil)).russian
        == "куратор S1 «First» для школы S2 «Second»: правила этого не запрещают, но вместе с "
        + "пределами и другими решениями невозможно; закреплено ещё и: куратор S1 «First» для школы "
        + "S3 «Alpha»")
  }
}

@Suite struct SolverFailureWordsTests {
  @Test func whatIsTooLargeIsTheGoalsMatterNotTheSolvers() {
    let failure = SolverFailure(
      code: .numberOutOfRange, doing: "checking the goal", text: "beyond", subject: "quality+burden"
    )
    #expect(failure.words.english.hasPrefix("the goal “quality + burden” may become too large"))
    #expect(failure.words.russian.hasPrefix("цель «качество + издержки» может стать слишком"))
    #expect(!failure.words.russian.contains("GLPK") && !failure.words.russian.contains("goal "))
  }

  /// Only a breakdown of GLPK is told as one; the technical text stands in brackets behind.
  @Test(arguments: [SolverFailure.Code.infeasibleStart, .nestedCall, .brokenDown])
  func whoIsToBlameIsNamed(code: SolverFailure.Code) {
    let words = SolverFailure(code: code, doing: "loading the rows", text: "no memory").words
    for text in [words.russian, words.english] {
      #expect(text.contains("GLPK") == (code == .brokenDown))
      #expect(text.hasSuffix("\(code.rawValue), loading the rows: no memory)"))
    }
  }
}
