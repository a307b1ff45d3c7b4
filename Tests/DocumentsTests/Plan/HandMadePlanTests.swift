import Documents
import Foundation
import Mentoring
import Testing

@Suite struct HandMadePlanTests {
  /// Modes, hours and places follow from the programme; T01's hours for T06 from the estimate.
  @Test func readsChoicesAlone() throws {
    let plan = try PlanJSON.decode(Data(HandMade.minimal.utf8), of: try Sample.programme())
    let expected = Plan(
      status: .unsolved,
      curatorPairs: [
        CuratorPair(recipient: "S3", curator: "S1", mode: .inPerson, score: nil)
      ],
      help: [
        HelpRelation(giver: "S1", receiver: "S3", topic: "K1", mode: .inPerson, score: nil)
      ],
      tandems: [
        Tandem(mentor: "T01", form: .pair, items: [item("T05", "C1", 480)]),
        Tandem(
          mentor: "T03", form: .group(competency: "C1", place: "S4", time: Minutes(720)),
          items: [item("T07", "C1.1", 720), item("T08", "C1", 720)]),
      ], stated: [])
    #expect(plan == expected)
  }

  @Test func takesHoursFromTheEstimate() throws {
    let text =
      #"{"tandems": [{"mentor": "T01", "items": [{"mentee": "T06", "competency": "C1"}]}]}"#
    let plan = try PlanJSON.decode(Data(text.utf8), of: try Sample.programme())
    #expect(plan.tandems[0].items == [item("T06", "C1", 300)])
  }

  @Test func groupWithoutPlaceMeetsAtTheMentorsSchoolAndWithNullNowhere() throws {
    func form(_ place: String) throws -> Tandem.Form {
      let text =
        #"{"tandems": [{"mentor": "T03", "form": "group", "competency": "C1"\#(place), "#
        + #""items": []}]}"#
      return try PlanJSON.decode(Data(text.utf8), of: try Sample.programme()).tandems[0].form
    }
    #expect(try form("") == .group(competency: "C1", place: "S2", time: Minutes(720)))
    #expect(
      try form(#", "place": null"#) == .group(competency: "C1", place: nil, time: Minutes(720)))
  }

  @Test func listsStandInKeyOrderAfterwards() throws {
    let text = """
      {"curatorPairs": [{"recipient": "S4", "curator": "S1"}, {"recipient": "S3", "curator": "S2"}]}
      """
    let plan = try PlanJSON.decode(Data(text.utf8), of: try Sample.programme())
    #expect(plan.curatorPairs.map(\.recipient) == ["S3", "S4"])
  }

  @Test(arguments: HandMade.accepted)
  func accepts(text: String) throws {
    _ = try PlanJSON.decode(Data(text.utf8), of: try Sample.programme())
  }

  private func item(
    _ mentee: Teacher.ID, _ competency: Competency.ID, _ minutes: Int
  ) -> Tandem.Item {
    Tandem.Item(
      deficit: Deficit.ID(teacher: mentee, competency: competency), mode: .inPerson,
      time: Minutes(minutes), score: nil)
  }
}
