import Mentoring
import OfficeRecords
import ProgrammeFolder
import TestSupport
import Testing

/// Requisites, representatives, directions and terms are read and checked like any other table.
@Suite struct OfficeTablesTests {
  private let small = SmallFolder()

  @Test func everyColumnOfRequisitesIsRead() throws {
    let office = try small.with(
      "requisites.csv",
      """
      organisation,full_name,full_name_genitive,short_name,licence_date,licence_series,\
      licence_number,licence_registration,licence_issuer,accreditation_date,accreditation_series,\
      accreditation_number,accreditation_registration,accreditation_issuer,legal_address,\
      postal_address,inn,kpp,ogrn,bank,bik,account,correspondent_account,personal_account,phone,\
      email,site
      S01,Школа,Школы,СШ,2015-03-02,А,1,2,Служба,2016-03-02,Б,3,4,Агентство,Улица 1,Улица 2,\
      0000010016,000001001,1000000010010,Банк,040000001,00000000000000000001,\
      00000000000000000002,ЛС-1,+7 000 000-00-01,a@example.org,https://example.org

      """
    ).read().office
    var expected = Requisites(organisation: "S01", fullName: "Школа")
    expected.fullNameGenitive = "Школы"
    expected.shortName = "СШ"
    expected.licence = Certificate(
      date: CalendarDate(year: 2015, month: 3, day: 2), series: "А", number: "1",
      registration: "2", issuer: "Служба")
    expected.accreditation = Certificate(
      date: CalendarDate(year: 2016, month: 3, day: 2), series: "Б", number: "3",
      registration: "4", issuer: "Агентство")
    expected.legalAddress = "Улица 1"
    expected.postalAddress = "Улица 2"
    expected.taxNumber = "0000010016"
    expected.taxReason = "000001001"
    expected.registrationNumber = "1000000010010"
    expected.bank = BankAccount(
      name: "Банк", code: "040000001", account: "00000000000000000001",
      correspondentAccount: "00000000000000000002", personalAccount: "ЛС-1")
    expected.phone = "+7 000 000-00-01"
    expected.email = "a@example.org"
    expected.site = "https://example.org"
    #expect(office.requisites == ["S01": expected])
  }

  @Test func registersNumbersHaveTheirLengthAndCheckDigit() throws {
    #expect(
      try small.with(
        "requisites.csv",
        """
        organisation,full_name,inn,kpp,ogrn,bik,account,phone,email
        S01,А,0000010019,12345,1000000010012,04000000,123,12,школа
        S01,,,,,,,,

        """
      ).lines() == [
        "requisites.csv:2:inn: error: '0000010019' is not an organisation's INN; write ten "
          + "digits with the right check digit, such as 7700000009",
        "requisites.csv:2:kpp: error: '12345' is not a KPP; write nine characters, such as "
          + "770001001",
        "requisites.csv:2:ogrn: error: '1000000010012' is not an OGRN; write thirteen digits "
          + "with the right check digit, such as 1027700000008",
        "requisites.csv:2:bik: error: '04000000' is not a number of the right length; write "
          + "exactly 9 digits, such as 040000001",
        "requisites.csv:2:account: error: '123' is not a number of the right length; write "
          + "exactly 20 digits, such as 03234643000000000001",
        "requisites.csv:2:phone: error: '12' is not a telephone number; write 5 to 15 digits "
          + "with blanks, brackets and hyphens between them, perhaps + before, such as +7 000 "
          + "000-00-01",
        "requisites.csv:2:email: error: 'школа' is not an e-mail address; write an address such "
          + "as school@example.org",
        "requisites.csv:3:organisation: error: row 2 has the same key already; mend one of them, "
          + "or keep one row",
        "requisites.csv:3:full_name: error: the value is missing; write a text",
      ])
  }

  /// What the messages give as examples is right by itself.
  @Test func theExamplesOfMessagesAreRight() throws {
    let lines = try small.with(
      "requisites.csv",
      "organisation,full_name,inn,ogrn,kpp\nS01,А,7700000009,1027700000008,770001001\n"
    ).lines()
    #expect(lines == [])
  }

  @Test func representativesActForOrganisationsThatThereAre() throws {
    let office = try small.with(
      "representatives.csv",
      """
      organisation,role,person,position,position_genitive,basis,basis_number,basis_date
      S01,,P01,директор,директора,,,
      S01,supervises,P02,завуч,,power_of_attorney,7,2021-01-15

      """
    ).read().office
    #expect(
      office.representative(of: "S01", .signs)
        == Representative(
          organisation: "S01", person: "P01", position: "директор", positionGenitive: "директора"))
    #expect(
      office.representative(of: "S01", .supervises)?.basis
        == .init(
          .powerOfAttorney, number: "7", date: CalendarDate(year: 2021, month: 1, day: 15)))

    #expect(
      try small.with(
        "representatives.csv",
        """
        organisation,role,person,position,basis
        S01,leads,P01,директор,charter
        S09,signs,P01,директор,order
        S02,signs,P01,директор,
        S02,,P02,директор,

        """
      ).lines() == [
        "representatives.csv:2:role: error: 'leads' does not fit here; write signs or supervises",
        "representatives.csv:3:organisation: error: neither schools.csv nor requisites.csv has "
          + "the code 'S09'; mend the code (did you mean 'S01' or 'S02'?) or add a row",
        "representatives.csv:3:basis_date: error: a power of attorney or an order has a number "
          + "and a date; fill the cell",
        "representatives.csv:3:basis_number: error: a power of attorney or an order has a number "
          + "and a date; fill the cell",
        "representatives.csv:5:organisation: error: row 4 has the same key already; mend one of "
          + "them, or keep one row",
      ])
  }

  @Test func directionsBelongToTopicsCompetenciesBlocksOrCurating() throws {
    let reading = try small.with(
      "topic_directions.csv",
      """
      kind,topic,direction,giver_does,receiver_does
      ,reading,Методическое,учит; показывает,учится
      competency,C1,Предметное,,
      block,digital,Цифровое,,
      curating,,Управленческое,,

      """
    ).read()
    let office = reading.office
    #expect(
      office.direction(of: "reading")
        == TopicDirection(
          subject: .topic("reading"), direction: "Методическое",
          giverDoes: ["учит", "показывает"], receiverDoes: ["учится"]))
    #expect(office.direction(of: "C11", in: reading.programme)?.direction == "Предметное")
    #expect(office.directionOfCurating?.direction == "Управленческое")

    #expect(
      try small.with(
        "topic_directions.csv",
        """
        kind,topic,direction
        topic,writing,А
        competency,C9,А
        block,magic,А
        topic,,А
        curating,reading,А
        art,reading,А
        topic,reading,

        """
      ).lines() == [
        "topic_directions.csv:2:topic: error: topics.csv has no code 'writing'; mend the code or "
          + "add a row",
        "topic_directions.csv:3:topic: error: competencies.csv has no code 'C9'; mend the code "
          + "(did you mean 'C1'?) or add a row",
        "topic_directions.csv:4:topic: error: 'magic' does not fit here; write normative, "
          + "subject, methodical, psychological_pedagogical, digital or communication",
        "topic_directions.csv:5:topic: error: nothing says whose direction it is; write the code "
          + "of a topic, competency or block",
        "topic_directions.csv:6:topic: error: a row of kind curating has no topic; empty the cell",
        "topic_directions.csv:7:kind: error: 'art' does not fit here; write topic, competency, "
          + "block or curating",
        "topic_directions.csv:8:direction: error: the value is missing; write a text",
      ])
  }

  @Test func aContractsOwnTermsComeBeforeThoseOfAll() throws {
    let office = try small.with(
      "requisites.csv", "organisation,full_name\nINST,Институт\n"
    ).with(
      "contracts.csv",
      """
      first,second,number,date,place,from,to,third_party,third_party_does
      ,,,2021-09-02,г. Верхний,2021-09-05,2022-05-25,INST,советует
      S02,S01,7,2021-09-10,,,,,

      """
    ).read().office
    #expect(
      office.terms(of: .init("S01", "S02"))
        == ContractTerms(
          sides: .init("S01", "S02"), number: "7",
          date: CalendarDate(year: 2021, month: 9, day: 10), place: "г. Верхний",
          from: CalendarDate(year: 2021, month: 9, day: 5),
          to: CalendarDate(year: 2022, month: 5, day: 25), thirdParty: "INST",
          thirdPartyDoes: ["советует"]))
  }

  @Test func contractsThatContradictTheTablesAreReported() throws {
    #expect(
      try small.with(
        "contracts.csv",
        """
        first,second,number,from,to,third_party,third_party_does
        S01,S09,1,,,,
        S01,,,,,,
        S01,S01,,,,,
        S01,S02,,2022-01-01,2021-01-01,S01,
        S02,S01,,,,NONE,
        ,,5,,,,советует

        """
      ).lines() == [
        "contracts.csv:2:second: error: schools.csv has no code 'S09'; mend the code (did you "
          + "mean 'S01' or 'S02'?) or add a row",
        "contracts.csv:3:second: error: a contract has two schools; write this one too, or "
          + "neither for all contracts",
        "contracts.csv:4:second: error: the same school on the other side; name two different "
          + "ones",
        "contracts.csv:5:to: error: the end is before the beginning; write a day not before from",
        "contracts.csv:5:third_party: error: the third party is one of the contract's schools; "
          + "name another organisation",
        "contracts.csv:6:first: error: row 5 has the same key already; mend one of them, or keep "
          + "one row",
        "contracts.csv:6:third_party: error: requisites.csv has no code 'NONE'; mend the code or "
          + "add a row",
        "contracts.csv:7:number: error: only a single contract has a number; name its schools or "
          + "empty the cell",
        "contracts.csv:7:third_party: error: there are obligations but no third party; write its "
          + "code",
      ])
  }

  @Test func peopleAreTypedAndTheirCellsNeverQuoted() throws {
    let folder = small.with(
      "people.csv",
      """
      code,name,genitive,dative,instrumental,gender,phone,email,note
      P01,Азбукина Анна Ивановна,Азбукиной Анны Ивановны,,,female,+7 000 000-00-01,a@example.org,x

      """)
    let person = try #require(try folder.read().office.people["P01"])
    #expect(
      person
        == Person(
          code: "P01", name: "Азбукина Анна Ивановна", genitive: "Азбукиной Анны Ивановны",
          gender: .female, phone: "+7 000 000-00-01", email: "a@example.org",
          other: ["note": "x"]))
    #expect(person.shortName == "Азбукина\u{A0}А.\u{A0}И.")
    #expect(
      (person.familyName, person.givenName, person.patronymic) == ("Азбукина", "Анна", "Ивановна"))

    #expect(
      try small.with(
        "people.csv", "code,name,gender,phone,email\nP01,А,она,тайна,тайна\n"
      ).lines() == [
        "people.csv:2:gender: error: this is female or male; mend it or leave it empty",
        "people.csv:2:phone: error: no telephone number; write 5 to 15 digits with blanks, "
          + "brackets and hyphens",
        "people.csv:2:email: error: no e-mail address; write one such as name@example.org",
      ])
  }

  @Test func whoIsNowhereListedIsWarnedOf() throws {
    #expect(
      try small.with("people.csv", "code,name\nP01,А\n").with(
        "representatives.csv", "organisation,person,position\nS01,P07,директор\n"
      ).with("requisites.csv", "organisation,full_name\nS011,А\n").lines() == [
        "requisites.csv:2:organisation: warning: 'S011' is neither a school nor a contract's third "
          + "party; mend the code or name it in contracts.csv",
        "representatives.csv:2:person: warning: people.csv has no such code; add a row or mend the "
          + "code",
      ])
  }

  @Test func theOfficeLeavesThePlansProvenanceAsItIs() throws {
    let digests = try small.with("requisites.csv", "organisation,full_name\nS01,А\n").read().digests
    #expect(!digests.contains { $0.file == "requisites.csv" })
  }
}
