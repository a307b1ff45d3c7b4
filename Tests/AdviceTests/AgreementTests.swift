import Advice
import Documents
import Foundation
import Mentoring
import TestSupport
import Testing

@Suite struct AgreementTests {
  private static let plan = SmallProgrammes.districtPlan

  @Test func allTandemsAgreedBecomeOnePinForEachDeficit() throws {
    let programme = try Programme(SmallProgrammes.district)
    let decisions = Agreement(parts: [.tandems], reason: "yes", declines: []).decisions(
      from: Self.plan, of: programme)
    let known = Set(programme.decisions.map(\.subject))
    let items = Self.plan.tandems.flatMap { tandem in
      tandem.items.map {
        Decision.Subject.tandem(
          mentor: tandem.mentor, mentee: $0.deficit.teacher, competency: $0.deficit.competency)
      }
    }
    #expect(Set(decisions.map(\.subject)) == Set(items).subtracting(known))
    #expect(decisions.allSatisfy { $0.kind == .pinned && $0.reason == "yes" })
  }

  @Test func whatIsDeclinedIsBannedAndNeverPinned() throws {
    let programme = try Programme(SmallProgrammes.district)
    let tandem = try #require(Self.plan.tandems.first)
    let declined = Decision.Subject.tandem(
      mentor: tandem.mentor, mentee: tandem.mentees[0], competency: nil)
    let decisions = Agreement(
      parts: [.tandems], reason: "yes", declines: [.init(subject: declined, reason: "no")]
    ).decisions(from: Self.plan, of: programme)
    #expect(decisions.filter { $0.kind == .forbidden }.map(\.subject) == [declined])
    #expect(
      !decisions.contains { decision in
        guard decision.kind == .pinned, case .tandem(let mentor, let mentee, _) = decision.subject
        else { return false }
        return mentor == tandem.mentor && mentee == tandem.mentees[0]
      })
  }

  @Test func scenarioTextQuotesWhatYAMLWouldMisread() {
    let text = ScenarioText(
      name: LocalizedText(ru: "а", en: "a"), question: LocalizedText(ru: "?", en: "?"),
      extended: nil,
      decisions: [
        Decision(
          kind: .forbidden, subject: .tandem(mentor: "M", mentee: "T", competency: nil),
          reason: "said \"no\" & *left*")
      ]
    ).text
    #expect(text.contains("reason: \"said \\\"no\\\" \\x26 \\x2Aleft\\x2A\""))
  }

  @Test func anEarlierPlanKeepsCodesThatAreNoLongerKnown() throws {
    let programme = try Programme(SmallProgrammes.district)
    let document = """
      {"tandems": [{"mentor": "GONE", "items": [{"mentee": "T", "competency": "C"}]}],
       "curatorPairs": [{"recipient": "X", "curator": "Y"}]}
      """
    let plan = try EarlierPlanJSON.decode(Data(document.utf8), of: programme)
    #expect(Relations(plan).mentoring == [.init(mentor: "GONE", mentee: "T")])
    #expect(Relations(plan).curating == [.init(recipient: "X", curator: "Y")])
    #expect(throws: EarlierPlanJSON.Fault.noPlan) {
      try EarlierPlanJSON.decode(Data("{}".utf8), of: programme)
    }
  }

  @Test(arguments: [
    (#""hours": 1e300, "items": []"#, "tandems[1].hours"),
    (
      #""items": [{"mentee": "T", "competency": "C", "hours": -0.5}]"#,
      "tandems[1].items[0].hours"
    ),
  ])
  func hoursThatNobodyWorksAreNoPlan(stated: String, place: String) throws {
    let programme = try Programme(SmallProgrammes.district)
    let document = #"{"tandems": [{"mentor": "A", "items": []}, {"mentor": "B", \#(stated)}]}"#
    #expect(throws: EarlierPlanJSON.Fault.hours(place: place)) {
      try EarlierPlanJSON.decode(Data(document.utf8), of: programme)
    }
  }
}
