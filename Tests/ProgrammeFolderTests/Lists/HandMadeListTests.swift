import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

/// Lists of curator pairs and tandems that people made by hand.
@Suite struct HandMadeListTests {
  private let folder: TemporaryFolder
  private let programme: Programme

  init() throws {
    folder = try TemporaryFolder()
    programme = try Programme(SmallProgrammes.district)
  }

  private func list(_ text: String) throws -> HandMadeList {
    let file = folder.url.appending(path: "list.csv")
    try Data(text.utf8).write(to: file)
    return try HandMadeList(at: file, of: programme)
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try list(text)
      return []
    } catch let input as InvalidInput {
      return input.issues.map { $0.line(in: .english) }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func pairsAndTandemsStandInOneListInEitherLanguage() throws {
    let mentee = try #require(programme.deficits.first).teacher
    let needs = programme.deficits.filter { $0.teacher == mentee }
    let mentor = try #require(programme.mentors.map(\.teacher).first { $0 != mentee })
    let found = try list(
      """
      Код школы-получателя;Код школы-куратора;Код наставника;Код наставляемого;Режим
      S3;S1;;;очно
      ;;\(mentor);\(mentee);дистанционно

      """)
    #expect(found.curatorPairs.map(\.recipient) == ["S3"])
    #expect(found.curatorPairs.map(\.mode) == [.inPerson])
    #expect(found.tandems.count == 1)
    #expect(found.tandems[0].items.map(\.deficit) == needs.map(\.id))
    #expect(found.tandems[0].items.allSatisfy { $0.mode == .remote && $0.score == nil })
  }

  @Test func rowsOfOneGroupAreOneTandem() throws {
    let needs = programme.deficits.prefix(2)
    let mentor = try #require(
      programme.mentors.map(\.teacher).first { id in !needs.contains { $0.teacher == id } })
    let rows = needs.map { "\(mentor),\($0.teacher),\($0.competency),group,S1,\(mentor)>C@S1" }
    let found = try list(
      "mentor,mentee,competency,form,place,tandem\n" + rows.joined(separator: "\n"))
    let isOne = Set(needs.map(\.competency)).count == 1
    #expect(found.tandems.count == (isOne ? 1 : 2))
    #expect(found.tandems.allSatisfy { $0.isGroup })
  }

  @Test func everyFaultStandsAtItsRowAndColumn() throws {
    let mentee = try #require(programme.deficits.first).teacher
    let idle = try #require(
      programme.teachers.first { teacher in
        !programme.deficits.contains { $0.teacher == teacher.id }
      }
    ).id
    #expect(
      faults(
        """
        recipient,curator,mentor,mentee
        S3,,,
        S3,S1,\(idle),\(mentee)
        ,,\(idle),
        ,,\(mentee),\(idle)
        ,,,

        """) == [
          "list.csv:2:curator: error: the other side is missing; fill in its code",
          "list.csv:3:mentor: error: the row has both a curator pair and a tandem; write them in "
            + "two rows",
          "list.csv:4:mentee: error: the other side is missing; fill in its code",
          "list.csv:5:mentee: error: this teacher has no deficit; add one to the table deficits, or "
            + "remove the row",
        ])
    let unknown = faults("mentor,mentee\nT99999,\(mentee)\n")
    #expect(unknown.count == 1)
    #expect(unknown[0].hasPrefix("list.csv:2:mentor: error: teachers has no code 'T99999'"))
  }
}
