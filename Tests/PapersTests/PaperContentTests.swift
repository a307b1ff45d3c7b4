import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Papers

/// Papers as another program reads them, held against the plan.
@Suite(.enabled(if: OtherPrograms.hasPythonDocx, "python3-docx is not installed"))
struct PaperContentTests {
  private let folder: TemporaryFolder
  private let sources: PaperSources

  init() throws {
    folder = try TemporaryFolder()
    sources = try SamplePapers.sources()
  }

  private func contents(_ kind: PaperKind, _ name: String) throws -> OtherPrograms.Contents {
    let files = try SamplePapers.files([kind])
    let file = try #require(files.first { $0.path.hasSuffix("/\(name).docx") })
    return try OtherPrograms.contents(
      of: try #require(SamplePapers.write([file], to: folder).first))
  }

  private func name(_ code: Teacher.ID) throws -> String {
    try #require(sources.person(code).person?.name)
  }

  @Test func noSignatureCanStandAloneOnAPage() throws {
    let files = try SamplePapers.write(
      SamplePapers.files().filter { $0.path.hasSuffix(".docx") }, to: folder)
    #expect(try OtherPrograms.looseSignatures(in: files) == "")
    // Without the marks the same look finds them.
    let schedule = try #require(files.first { $0.lastPathComponent == "schedule-S10.docx" })
    let script = """
      import docx, sys
      document = docx.Document(sys.argv[1])
      for paragraph in document.tables[0].rows[-1].cells[0].paragraphs:
          paragraph.paragraph_format.keep_with_next = False
      document.save(sys.argv[1])
      """
    _ = try OtherPrograms.run("/usr/bin/python3", ["-c", script, schedule.path])
    #expect(try OtherPrograms.looseSignatures(in: [schedule]).hasPrefix("schedule-S10.docx"))
  }

  @Test func theOrderOnTandemsListsContractsInAnAnnex() throws {
    let order = try contents(.orderTandems, "order-tandems")
    #expect(order.text.contains("по перечню (приложение 3)"))
    let contracts = try #require(order.tables.last)
    #expect(contracts.count == 1 + sources.plan.partnerships.count)
    for (row, partnership) in zip(contracts.dropFirst(), sources.plan.partnerships) {
      #expect(row[1] == sources.organisation(partnership.first).name)
      #expect(row[2] == sources.organisation(partnership.second).name)
    }
  }

  @Test func theContractNamesPartiesTopicsVisitsAndTerms() throws {
    let contract = try contents(.contract, "contract-S06-S10")
    let text = contract.text
    let school = sources.organisation(School.ID("S06"))
    let representative = try #require(school.signatory.representative)
    let signatory = try #require(sources.person(representative.person).genitive)
    for part in [
      "ДОГОВОР № 1", "«07» мая 2019 г.", "г. Лениногорск",
      "Муниципальное общеобразовательное учреждение «СОШ № 6»",
      "в лице директора \(signatory)",
      "действующей на основании Устава", "Условный институт развития образования",
      "с третьей стороны", "не позднее чем за 7 (семь) дней", "3 (три) рабочих дня",
      "2 (два) месяца", "с «15» мая 2019 г. по «31» декабря 2019 г.", "в трёх экземплярах",
      "ИНН 0000010023",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let record = try #require(sources.contracts.first { $0.sides.first == "S06" })
    let topics = contract.tables.first { $0.first?.contains("Направление работы") == true }
    #expect(topics?.dropFirst().map { $0[1] } == record.topics.map(\.name))
  }

  @Test func theContractListsTeachersWithTheirMentorsAndHours() throws {
    let contract = try contents(.contract, "contract-S02-S10")
    let table = try #require(contract.tables.first { $0.first?.contains("Педагог") == true })
    let rows = try table.dropFirst().map { row in
      [try #require(row[1].split(separator: ",").first), row[4][...]]
    }
    #expect(
      rows == [
        [try name("T110")[...], "10,5"], [try name("T085")[...], "8"],
        [try name("T118")[...], "8"],
      ])
  }

  @Test func theOrderOnTandemsListsEachOnce() throws {
    let order = try contents(.orderTandems, "order-tandems")
    let tables = order.tables.filter { $0.first?.contains("Наставляемые") == true }
    #expect(tables.count == 2)
    #expect(tables.map { $0.count - 1 } == [1, 2])
    let network = try #require(tables.last)
    #expect(network[1][1].hasPrefix(try name("T004")))
    #expect(network[1][2] == "\(try name("T110")) (СОШ №\u{A0}10)")
    #expect(network[2][4] == "8")
    #expect(
      order.text.contains("всего 3 тандема, 2 наставника, 5 наставляемых"))
  }

  /// The head's office begins the line of the signature; the letter names the school in the genitive.
  @Test func officesAndSchoolsStandInTheirForm() throws {
    #expect(try contents(.orderTandems, "order-tandems").text.contains("Начальник"))
    let consent = try contents(.consent, "consent-T004").text
    #expect(consent.contains("Руководителю Муниципального общеобразовательного учреждения"))
  }

  @Test func theOrderOnCuratorsNamesTheHeadOfTheCuratorSchool() throws {
    let order = try contents(.orderCurators, "order-curators")
    let curators = try #require(order.tables.first { $0.first?.contains("Куратор") == true })
    let person = sources.curatorPerson(of: "S06")
    #expect(curators[1][1].hasPrefix(try #require(person.person?.name)))
    #expect(Array(curators[1].dropFirst(2)) == ["СОШ №\u{A0}6", "СОШ №\u{A0}10"])
  }

  @Test func theProgrammeOfAGroupHasItsDeficitsAndMeetings() throws {
    let programme = try contents(.programme, "programme-T014-PSY-MOT-S10")
    let deficits = try #require(
      programme.tables.first { $0.first?.contains("Нужный уровень") == true })
    let expected = ["T085", "T118", "T126"].map { code in
      let deficit = sources.programme.deficit(
        .init(teacher: Teacher.ID(code), competency: "PSY-MOT"))
      return ["\(deficit.levelFound)", "\(deficit.levelNeeded)"]
    }
    #expect(deficits.dropFirst().map { Array($0[3...4]) } == expected)
    let meetings = try #require(programme.tables.first { $0.first?.contains("Месяц") == true })
    let hours = meetings.dropFirst().compactMap { Double($0[4].replacing(",", with: ".")) }
    #expect(hours.reduce(0, +) == 8)
    #expect(programme.text.contains("сетевой групповой тандем"))
  }

  @Test func theAgreementLeavesBlanksWhereThePayIsNotKnown() throws {
    let agreement = try contents(.agreement, "agreement-T004")
    #expect(agreement.text.contains("не менее чем за три рабочих дня"))
    #expect(agreement.text.contains("25,5 часа"))
    #expect(agreement.highlighted.filter { $0.hasPrefix("____") }.count == 3)
    #expect(agreement.paragraphs.last?.contains("оплата наставничества всего") == true)
  }

  @Test func theRequestCountsEveryOpenDeficitOnce() throws {
    let request = try contents(.request, "request")
    let table = try #require(request.tables.first { $0.first?.contains("Компетенция") == true })
    let counts = table.dropFirst().compactMap { Int($0[3]) }
    #expect(counts.reduce(0, +) == sources.plan.openDeficits.count)
  }

  @Test func theRouteSaysForEachDeficitWhoHelpsOrThatCoursesAreAsked() throws {
    let route = try contents(.route, "route-T110")
    let own = sources.programme.deficits.filter { $0.teacher == "T110" }
    let names = own.map { sources.programme.competency($0.competency).name }
    for name in names { #expect(route.text.contains(name)) }
    let mentor = try #require(sources.person(Teacher.ID("T004")).short)
    #expect(route.text.contains(mentor.replacing("\u{A0}", with: " ")))
  }

  @Test func theBankOfASchoolHoldsItsMentorsAndMenteesAlone() throws {
    let bank = try contents(.schoolBank, "school-bank-S10")
    let mentors = try #require(bank.tables.first { $0.first?.contains("Наставник") == true })
    let expected = Set(sources.programme.mentors.map(\.teacher))
      .filter { sources.programme.teacher($0).school == "S10" }
    #expect(mentors.count - 1 == expected.count)
  }

  @Test func theScheduleOfARecipientHasCuratingHelpAndTandems() throws {
    let schedule = try contents(.schedule, "schedule-S10")
    let rows = try #require(schedule.tables.first { $0.first?.contains("Мероприятие") == true })
    // Analysis, one curator, one help, two tandems, courses, summary.
    #expect(rows.count - 1 == 7)
    #expect(rows[2][2].hasPrefix("Методические десанты"))
    #expect(rows[3][1].hasPrefix("Преодолеть слабую сторону"))
  }

  @Test func everyPaperCanBeRead() throws {
    for file in try SamplePapers.files() where file.path.hasSuffix(".docx") {
      let url = try #require(SamplePapers.write([file], to: folder).first)
      let contents = try OtherPrograms.contents(of: url)
      #expect(!contents.text.contains("{{"), "\(file.path)")
      #expect(contents.highlighted.isEmpty == file.missing.entries.isEmpty, "\(file.path)")
    }
  }
}
