import Mentoring
import Testing

@testable import TandemService

@Suite struct CandidateListTests {
  @Test(arguments: ["leninogorsk", "kgo"])
  func rowsAreAllCandidatesWithTheirQuality(name: String) throws {
    let candidates = try ShippedFolders.read(name).candidates
    let list = CandidateList(candidates)
    let qualities =
      candidates.curatorChoices.map(\.quality) + candidates.helpChoices.map(\.quality)
      + candidates.serves.map(\.quality) + candidates.groups.flatMap { $0.joins.map(\.quality) }
      + candidates.tutorChoices.map(\.quality)
    #expect(list.rows.map(\.score.total.value) == qualities)
  }

  @Test(arguments: ["leninogorsk", "kgo", "zhigalovo"])
  func countsAreThoseOfTheRows(name: String) throws {
    let folder = try ShippedFolders.read(name)
    let mentee = try #require(folder.programme.deficits.first?.teacher)
    for filter in [CandidateFilter(), CandidateFilter(mentee: mentee)] {
      let rejections = RejectionList(folder.candidates, filter: filter)
      let rows = rejections.rows()
      let counts = rejections.counts()
      #expect(counts.reduce(0) { $0 + $1.count } == rows.count)
      for count in counts {
        #expect(
          rows.count { $0.sides.kind == count.kind && $0.rejection == count.rejection }
            == count.count)
      }
    }
  }

  @Test func filtersNarrowTheList() throws {
    let folder = try ShippedFolders.read("leninogorsk")
    let school = try #require(folder.programme.schools.first?.id)
    let ofSchool = CandidateList(folder.candidates, filter: CandidateFilter(school: school))
    #expect(!ofSchool.rows.isEmpty)
    #expect(
      ofSchool.rows.allSatisfy {
        $0.sides.giverSchool == school || $0.sides.receiverSchool == school
      })
    let mentor = try #require(folder.candidates.serves.first?.mentor)
    let id = folder.programme.teachers[mentor].id
    let ofMentor = CandidateList(folder.candidates, filter: CandidateFilter(mentor: id))
    #expect(!ofMentor.rows.isEmpty)
    #expect(ofMentor.rows.allSatisfy { $0.sides.giver == id.text })
  }

  @Test func pupilsAndTutorsAreListedByThemselves() throws {
    let candidates = try ShippedFolders.read("kgo").candidates
    let (programme, choice) = (candidates.programme, try #require(candidates.tutorChoices.first))
    let (tutor, pupil) = (programme.teachers[choice.tutor].id, programme.pupils[choice.pupil].id)
    let ofPupil = CandidateList(candidates, filter: CandidateFilter(pupil: pupil)).rows
    #expect(!ofPupil.isEmpty)
    #expect(ofPupil.allSatisfy { $0.sides.kind == .tutor && $0.sides.receiver == pupil.text })
    let ofTutor = CandidateList(candidates, filter: CandidateFilter(tutor: tutor)).rows
    #expect(ofTutor.contains { $0.sides.receiver == pupil.text })
    #expect(ofTutor.allSatisfy { $0.sides.kind == .tutor && $0.sides.giver == tutor.text })
    #expect(
      CandidateList(candidates, filter: CandidateFilter(mentor: tutor)).rows(of: .tutor) == [])
  }

  @Test func aTutorOfAnotherSchoolIsTurnedDownWhereBothAreAskedFor() throws {
    let candidates = try ShippedFolders.read("kgo").candidates
    let programme = candidates.programme
    let far = try #require(candidates.tutorRejections().first { $0.rule == .otherSchool })
    var filter = CandidateFilter(pupil: programme.pupils[far.pupil].id)
    let ofPupil = RejectionList(candidates, filter: filter).rows().map(\.rejection)
    #expect(!ofPupil.contains(.tutor(.otherSchool)))
    filter.tutor = programme.teachers[far.tutor].id
    #expect(
      RejectionList(candidates, filter: filter).rows().map(\.rejection) == [.tutor(.otherSchool)])
  }

  @Test func unknownCodesAreFaults() throws {
    let programme = try ShippedFolders.read("leninogorsk").programme
    let filter = CandidateFilter(
      mentee: "nobody", mentor: "nobody", pupil: "noone", school: "nowhere")
    #expect(
      filter.faults(in: programme).map { $0[.english] } == [
        "the table teachers has no code 'nobody'; check it",
        "the table teachers has no code 'nobody'; check it",
        "the table pupils has no code 'noone'; check it",
        "the table schools has no code 'nowhere'; check it",
      ])
  }

  @Test func formulasAndQuotesAreHarmlessInTheTable() {
    let sides = CandidateSides(
      kind: .pair, giver: "=T1", giverSchool: "S,1", receiver: "T\"2", receiverSchool: "S2",
      subject: nil)
    var text = ""
    CandidateTable([], rejected: [RejectedRow(sides: sides, rejection: .rule("ban"))]).write(
      to: &text)
    #expect(text.hasSuffix("pair,'=T1,\"S,1\",\"T\"\"2\",S2,,,,,,,,,,,,,,,,,,ban\n"))
  }
}
