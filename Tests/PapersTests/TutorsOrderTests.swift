import Foundation
import Mentoring
import OfficeRecords
import TestSupport
import Testing
import WordTemplates

@testable import Papers

/// The order that appoints tutors, as another program reads it.
@Suite(.enabled(if: OtherPrograms.hasPythonDocx, "python3-docx is not installed"))
struct TutorsOrderTests {
  private func file(_ change: (inout Plan) -> Void = { _ in }) throws -> PaperSet.File? {
    var contents = SmallProgrammes.district
    contents.pupils = [
      Pupil(id: "P1", school: "S1", grade: 5, list: .support, time: Minutes(90)),
      Pupil(id: "P2", school: "S3", grade: 7, list: .new),
    ]
    contents.tutors = [Tutor(teacher: "T02")]
    var plan = SmallProgrammes.districtPlan
    plan.tutoring = [
      TutorAssignment(pupil: "P1", tutor: "T02", mode: .inPerson, time: Minutes(90), score: nil)
    ]
    plan.openPupils = [OpenPupil(pupil: "P2", reason: .allRejected(rule: .otherSchool))]
    change(&plan)
    let office = OfficeRecords(people: [
      Person(code: "T02", name: "Чернилкин Пётр Иванович"),
      Person(code: "P1", name: "Глобусов Миша"),
    ])
    let sources = PaperSources(plan, of: try Programme(contents), office: office)
    var files: [PaperSet.File] = []
    try PaperSet(sources, templates: PaperTemplateSet([.orderTutors])).write([.orderTutors]) {
      files.append($0)
    }
    return files.first
  }

  private func text(_ file: PaperSet.File?) throws -> String {
    let folder = try TemporaryFolder()
    let written = try SamplePapers.write([try #require(file)], to: folder)
    return try OtherPrograms.contents(of: try #require(written.first)).text
  }

  @Test func namesTutorsPupilsAndWhoHasNone() throws {
    let file = try #require(try file())
    #expect(file.path == "orders/order-tutors.docx")
    let text = try text(file)
    for part in [
      "О назначении тьюторов для обучающихся", "Чернилкин Пётр Иванович", "Глобусов Миша",
      "список поддержки", "1,5", "1 тьютор", "1 ученик", "P2", "вновь зачислен",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("{{"))
  }

  @Test func theSignatureStandsWithWhatIsSigned() throws {
    let folder = try TemporaryFolder()
    let files = try SamplePapers.write([try #require(try file())], to: folder)
    #expect(try OtherPrograms.looseSignatures(in: files) == "")
  }

  @Test func whereEverybodyHasATutorNobodyIsLookedFor() throws {
    let text = try text(file { $0.openPupils = [] })
    #expect(text.contains("Тьютор назначен каждому обучающемуся из списков."))
    #expect(!text.contains("подобрать тьюторов"))
  }

  @Test func withoutTutorsThereIsNoOrder() throws {
    #expect(try file { $0.tutoring = [] } == nil)
  }
}
