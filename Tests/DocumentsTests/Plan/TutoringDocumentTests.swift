import Documents
import Foundation
import Mentoring
import Testing

/// Tutors in `plan.json`, the tables and the summary.
@Suite struct TutoringDocumentTests {
  private var contents: ProgrammeContents { TutoringSample.contents }
  private var plan: Plan { TutoringSample.plan }

  private func text(_ plan: Plan, _ contents: ProgrammeContents) throws -> String {
    String(
      decoding: PlanJSON.encode(
        plan, of: try Programme(contents), provenance: Sample.provenance), as: UTF8.self)
  }

  @Test func aPlanIsReadAsItWasWritten() throws {
    let programme = try Programme(contents)
    let data = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
    let read = try PlanJSON.read(data, of: programme)
    #expect(read.contradictions.map(\.message.english) == [])
    #expect(read.plan.tutoring == plan.inKeyOrder().tutoring)
    #expect(read.plan.openPupils == plan.openPupils)
    let again = try EarlierPlanJSON.decode(data, of: programme)
    #expect(Relations(again).tutoring == Relations(plan).tutoring)
  }

  @Test func onlyAProgrammeWithPupilsSaysAnythingOfThem() throws {
    let with = try text(plan, contents)
    #expect(with.contains("\"schemaVersion\": \"1.1\""))
    #expect(with.contains("\"openPupils\"") && with.contains("\"tutors\""))
    let without = try text(Sample.plan, Sample.contents)
    #expect(!without.lowercased().contains("tutor") && !without.contains("upils"))
  }

  @Test func everyReasonIsReadAsItWasWritten() throws {
    let programme = try Programme(contents)
    let reasons: [OpenPupil.Reason] =
      [.nobodyOffers, .tutorsFull, .siblings, .outweighed(stage: "coverage")]
      + TutorRule.allCases.map { .allRejected(rule: $0) }
    for reason in reasons {
      var stated = plan
      stated.openPupils = [OpenPupil(pupil: "P3", reason: reason)]
      let data = PlanJSON.encode(stated, of: programme, provenance: Sample.provenance)
      #expect(try PlanJSON.decode(data, of: programme).openPupils == stated.openPupils)
    }
  }

  @Test func whatIsLeftOutFollowsFromThePupil() throws {
    let programme = try Programme(contents)
    let data = Data(#"{"tutoring": [{"pupil": "P2", "tutor": "T01"}]}"#.utf8)
    let plan = try PlanJSON.decode(data, of: programme)
    #expect(
      plan.tutoring == [
        TutorAssignment(pupil: "P2", tutor: "T01", mode: .remote, time: Minutes(90), score: nil)
      ])
    #expect(plan.openPupils == nil)
  }

  @Test func unknownPupilsAndWrongLoadsAreFound() throws {
    let programme = try Programme(contents)
    let strange = Data(#"{"tutoring": [{"pupil": "P9", "tutor": "T01"}]}"#.utf8)
    #expect(throws: PlanJSONFault.self) { try PlanJSON.decode(strange, of: programme) }
    let wrong = try text(plan, contents).replacingOccurrences(
      of: "\"used\": 19.5", with: "\"used\": 20")
    let read = try PlanJSON.read(Data(wrong.utf8), of: programme)
    #expect(
      read.contradictions.map(\.message.english) == [
        "The load of tutor T01, hours of work: the rest of the plan gives 19.5\u{A0}h; it says "
          + "20\u{A0}h."
      ])
  }

  @Test func theTableHasARowAPupil() throws {
    var table = ""
    PlanTables(plan, of: try Programme(contents)).writeTutoring(to: &table)
    #expect(
      table == """
        pupil,pupil_school,grade,list,tutor,tutor_school,mode,hours,score
        P1,S1,5,support,T01,S1,in_person,18,
        P2,S3,7,new,T01,S1,remote,1.5,400

        """)
  }

  @Test func theSummaryNamesTutorsAndWhoHasNone() throws {
    var summary = ""
    PlanSummary(plan, of: try Programme(contents), language: .english, detail: .full)
      .write(to: &summary)
    let lines = summary.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("Tutors: 1") })
    #expect(lines[start] == "Tutors: 1, pupils 2 of 3")
    #expect(
      lines[start + 2]
        == "support list\u{A0}1\u{A0}of\u{A0}1, newly enrolled\u{A0}1\u{A0}of\u{A0}2, "
        + "with the tutor of last year\u{A0}1, remote\u{A0}1")
    #expect(
      lines[start + 4] == "    T01 → P1\u{A0}(5\u{A0}gr.), P2\u{A0}(7\u{A0}gr.,\u{A0}S3)")
    #expect(lines[start + 5] == "Without a tutor: 1")
    let open = lines[(start + 6)...].prefix(2).joined(separator: " ")
    #expect(open.contains("of another school") && open.contains(": P3"))
  }
}
