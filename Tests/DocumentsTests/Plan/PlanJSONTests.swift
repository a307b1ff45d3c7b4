import Documents
import Foundation
import Mentoring
import Testing

@Suite struct PlanJSONTests {
  @Test func writesEverythingAPlanHolds() throws {
    let data = PlanJSON.encode(
      Sample.plan, of: try Sample.programme(), provenance: Sample.provenance)
    try Golden.expect(String(decoding: data, as: UTF8.self), is: "plan.json")
  }

  @Test func leavesOutWhatThePlanDoesNotState() throws {
    let data = PlanJSON.encode(
      Sample.otherPlan, of: try Sample.programme(), provenance: Sample.provenance)
    try Golden.expect(String(decoding: data, as: UTF8.self), is: "plan-partly-stated.json")
  }

  @Test func orderOfListsChangesNothing() throws {
    let programme = try Sample.programme()
    var shuffled = Sample.plan
    shuffled.tandems.reverse()
    shuffled.help.reverse()
    shuffled.partnerships.reverse()
    shuffled.openDeficits.reverse()
    shuffled.trips.reverse()
    shuffled.tandems[0].items.reverse()
    #expect(
      PlanJSON.encode(shuffled, of: programme, provenance: Sample.provenance)
        == PlanJSON.encode(Sample.plan, of: programme, provenance: Sample.provenance))
  }

  @Test(arguments: [Sample.plan, Sample.otherPlan])
  func readsBackWhatItWrites(plan: Plan) throws {
    let programme = try Sample.programme()
    let data = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
    #expect(try PlanJSON.decode(data, of: programme) == plan)
  }

  @Test(arguments: Plan.Section.allCases)
  func remembersWhichSectionsWereStated(section: Plan.Section) throws {
    let programme = try Sample.programme()
    let plan = Plan(status: .timeLimit, stated: [section])
    let data = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
    #expect(try PlanJSON.decode(data, of: programme) == plan)
  }

  @Test func everyMinuteOfWorkSurvives() throws {
    let programme = try Sample.programme()
    for minutes in 1...400 {
      var plan = Sample.plan
      plan.tandems[0].items[0].time = Minutes(minutes)
      let data = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
      #expect(try PlanJSON.decode(data, of: programme) == plan)
    }
  }
}
