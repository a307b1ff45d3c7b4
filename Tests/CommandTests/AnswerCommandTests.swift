import Foundation
import TestSupport
import Testing

/// Questions to a small district, as people ask them.
@Suite struct AnswerCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try DistrictFolder().write(to: folder.url.appending(path: "district"))
    let planned = try Command(folder: folder.url).run(
      "plan", "district", "-o", "plan.json", "--csv", "tables", "-q")
    #expect(planned.status == 0, "\(planned.errors)")
  }

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: folder.url).run(arguments)
  }

  @Test func aRobustPlanOrAProofIsToldAndThePlanPassesTheAudit() throws {
    let stress = try run(
      "stress", "district", "plan.json", "--robust", "--plan-to", "robust.json", "--years", "0",
      "-o", "stress.json")
    #expect(stress.status == 0, "\(stress.errors)")
    #expect(stress.outputText.contains("A plan that survives any loss"))
    let document = try Data(contentsOf: folder.url.appending(path: "stress.json"))
    let answer = try #require(
      try JSONSerialization.jsonObject(with: document) as? [String: Any])
    let robust = try #require(answer["robust"] as? [String: Any])
    #expect(robust["interrupted"] as? Bool == false)
    if robust["price"] != nil {
      #expect(try run("audit", "district", "robust.json").status == 0)
    }
  }

  @Test func groundworkIsKeptForThePlanThatItBelongsTo() throws {
    let first = try run(
      "explain", "district", "plan.json", "school:S3", "--groundwork", "kept")
    #expect(first.status == 0, "\(first.errors)")
    let again = try run(
      "explain", "district", "plan.json", "school:S3", "--groundwork", "kept")
    #expect(again.outputText == first.outputText)
  }

  @Test func theListsOfAPlanAreThePlan() throws {
    let improved = try run(
      "improve", "district", "--plan", "tables/curator_pairs.csv", "--plan", "tables/tandems.csv",
      "--changes", "0", "--report", "curve.json")
    #expect(improved.status == 0, "\(improved.errors)")
    let document = try Data(contentsOf: folder.url.appending(path: "curve.json"))
    let answer = try #require(
      try JSONSerialization.jsonObject(with: document) as? [String: Any])
    let steps = try #require(answer["steps"] as? [[String: Any]])
    #expect(steps.count == 1)
    let new = try #require(steps[0]["new"] as? [String: [Any]])
    #expect(new["tandems"]?.isEmpty == true && new["curatorPairs"]?.isEmpty == true)
  }

  @Test func aFaultOfAListStandsAtItsRow() throws {
    try Data("mentor,mentee\nNOBODY,\n".utf8).write(to: folder.url.appending(path: "list.csv"))
    let improved = try run("improve", "district", "--plan", "list.csv", "--changes", "1")
    #expect(improved.status == 2)
    #expect(improved.errors.contains("list.csv:2:mentee: error: the other side is missing"))
  }

  /// Numbers beyond those that a computer counts with are faults like others, whoever reads the plan.
  @Test(arguments: ["audit", "plan"], ["1e300", "-1e300"])
  func hoursThatNobodyWorksAreAFaultAtTheirPlace(command: String, hours: String) throws {
    let item = #"{"mentee": "T3", "competency": "C11", "hours": \#(hours)}"#
    let tandem = #"{"mentor": "T1", "items": [\#(item)]}"#
    try Data(#"{"programme": {"id": "district"}, "tandems": [\#(tandem)]}"#.utf8)
      .write(to: folder.url.appending(path: "strange.json"))
    let option = command == "plan" ? ["--start"] : []
    for (language, word) in [("ru", "ошибка"), ("en", "error")] {
      let transcript = try Command(folder: folder.url).run(
        [command, "district"] + option + ["strange.json", "--lang", language])
      #expect(transcript.status == 2)
      let place = "strange.json:tandems[0].items[0].hours: \(word): "
      #expect(transcript.errors.contains(place), "\(transcript.text)")
    }
  }

  @Test func theMostDifferentPlansStateTheirDistance() throws {
    let found = try run(
      "alternatives", "district", "--plan", "plan.json", "--count", "2", "--within", "5%", "-o",
      "plans.json")
    #expect(found.status == 0, "\(found.errors)")
    let isFar = found.outputText.contains("The most different plans")
    #expect(isFar || found.outputText.contains("There are no further plans"))
    let wrong = try run(
      "alternatives", "district", "--plan", "plan.json", "--within", "glory=1")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("the programme has no goal 'glory'"))
  }

  @Test func whatARepairEndsStandsInTheRegister() throws {
    let document = try Data(contentsOf: folder.url.appending(path: "plan.json"))
    let plan = try #require(try JSONSerialization.jsonObject(with: document) as? [String: Any])
    let tandems = try #require(plan["tandems"] as? [[String: Any]])
    let mentor = try #require(tandems.first?["mentor"] as? String)
    let repaired = try run(
      "repair", "district", "--plan", "plan.json", "--event", "mentor-stops:\(mentor)", "--date",
      "2021-11-01", "--register")
    #expect(repaired.status == 0, "\(repaired.errors)")
    #expect(repaired.outputText.contains("Entries added to the register of closed tandems"))
    let listed = try run("decide", "district", "--list")
    #expect(listed.outputText.contains("closed 2021-11-04: tandem \(mentor)"))
    let undated = try run(
      "repair", "district", "--plan", "plan.json", "--event", "mentor-stops:\(mentor)",
      "--register")
    #expect(undated.status == 1)
  }
}
