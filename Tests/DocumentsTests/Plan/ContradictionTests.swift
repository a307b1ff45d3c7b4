import Documents
import Foundation
import Mentoring
import Testing

@Suite struct ContradictionTests {
  @Test func ownDocumentsHaveNone() throws {
    #expect(try contradictions { $0 } == [])
  }

  @Test func namesTheFiguresThatAreOutOfDate() throws {
    let lines = try contradictions {
      $0.replacing("\"travel\": 5.07, \"work\": 13", with: "\"travel\": 5.070, \"work\": 14")
        .replacing("\"points\": 110", with: "\"points\": 100")
        .replacing("\"teachers\": [\"T08\"]", with: "\"teachers\": [\"T08\", \"T09\"]")
    }
    #expect(
      lines == [
        "trainingRequests[0].teachers: error: says [2], but the rest gives [1]; "
          + "correct the field or leave it out",
        "trainingRequests[1].points: error: says 100, but the rest gives 110; "
          + "correct the field or leave it out",
        "loads.mentors[0].hours.work: error: says 14, but the rest gives 13; "
          + "correct the field or leave it out",
      ])
  }

  @Test func sectionsLeftOutSayNothing() throws {
    let programme = try Sample.programme()
    let data = Data(HandMade.minimal.utf8)
    let plan = try PlanJSON.decode(data, of: programme)
    #expect(PlanJSON.contradictions(in: data, of: plan, programme) == [])
  }

  private func contradictions(_ change: (String) -> String) throws -> [String] {
    let programme = try Sample.programme()
    let text = String(
      decoding: PlanJSON.encode(Sample.plan, of: programme, provenance: Sample.provenance),
      as: UTF8.self)
    let data = Data(change(text).utf8)
    let plan = try PlanJSON.decode(data, of: programme)
    return PlanJSON.contradictions(in: data, of: plan, programme).map { $0.line(in: .english) }
  }
}
