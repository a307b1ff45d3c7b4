import Contracts
import Mentoring
import OfficeRecords
import Testing

@Suite struct ContractRecordsTests {
  private func records(
    _ names: PersonNames = .joined, _ office: OfficeRecords = Small.office
  ) throws -> [ContractRecord] {
    let programme = try Small.programme()
    return ContractRecords(
      programme, office, calendar: EvenCalendar(programme), names: names
    ).records(of: Small.plan)
  }

  @Test func eachPartnershipHasARecord() throws {
    #expect(
      try records().map(\.sides) == [.init("A", "B"), .init("A", "P"), .init("B", "P")])
  }

  @Test func theCuratorStandsFirstAndWhoBothGivesAndReceivesIsMutual() throws {
    let records = try records()
    #expect(records[0].parties.map(\.organisation) == ["A", "B", "I"])
    #expect(records[0].parties.map(\.role) == [.mutual, .mutual, .thirdParty])
    #expect(records[1].parties.map(\.organisation) == ["P", "A", "I"])
    #expect(records[1].parties.map(\.role) == [.giver, .receiver, .thirdParty])
    #expect(records[1].copies == 3)
  }

  @Test func termsComeFromTheOfficeOrThePeriod() throws {
    let records = try records()
    #expect(records.map(\.number) == ["7", nil, nil])
    #expect(records.allSatisfy { $0.place == "с. Верхнее" })
    #expect(records[0].from == Small.day(2021, 9, 1))
    #expect(records[0].to == Small.day(2022, 5, 31))
  }

  @Test func topicsNameWhoLearnsWhatFromWhom() throws {
    let topics = try records()[0].topics
    #expect(topics.map(\.kind) == [.curating, .help, .tandem, .tandem])
    #expect(topics.map(\.code) == ["K1", "K2", "C", "C1"])
    #expect(topics.map(\.giver) == ["A", "B", "A", "A"])
    #expect(topics.map(\.direction) == ["Управленческое", nil, "Методическое", "Методическое"])
    #expect(topics[3].mentor?.person?.name == "Пеналов Иван Петрович")
    #expect(topics[3].mentees == [ContractPerson(code: "T2", position: "учитель физики")])
    #expect(topics[3].time == Minutes(600))
  }

  @Test func obligationsStandByPartyAndOnce() throws {
    #expect(
      try records()[0].obligations == [
        ContractObligation(organisation: "A", direction: "Управленческое", text: "курирует"),
        ContractObligation(organisation: "A", direction: "Методическое", text: "учит"),
        ContractObligation(organisation: "B", direction: "Управленческое", text: "отчитывается"),
        ContractObligation(organisation: "B", direction: "Методическое", text: "учится"),
        ContractObligation(organisation: "I", direction: nil, text: "советует"),
      ])
  }

  /// Of the group that meets at the college each contract has its own school's people alone.
  @Test func theCalendarIsThatOfTheTwoSchools() throws {
    let records = try records()
    let internships = records[2].calendar
    #expect(internships.map(\.kind) == Array(repeating: .internship, count: 4))
    #expect(internships.allSatisfy { $0.host == "P" && $0.mentees.map(\.code) == ["T3"] })
    #expect(internships[0].subjects == [.init(code: "C1", name: "Задачи", time: Minutes(60))])

    let calendar = records[0].calendar
    #expect(calendar.map(\.month) == calendar.map(\.month).sorted())
    #expect(
      Dictionary(grouping: calendar, by: \.kind).mapValues(\.count)
        == [.teamVisit: 4, .helpMeeting: 4, .mentorVisit: 4, .remoteSession: 2])
  }

  @Test func whatIsMissingIsListed() throws {
    let missing = try records()[0].missing
    #expect(missing.contains(MissingDatum(.date)))
    #expect(!missing.contains(MissingDatum(.number)))
    #expect(missing.contains(MissingDatum(.licenceNumber, of: "A")))
    #expect(missing.contains(MissingDatum(.fullName, of: "B")))
    #expect(missing.contains(MissingDatum(.signatory, of: "B")))
    #expect(!missing.contains(MissingDatum(.signatoryNameGenitive, of: "A")))
    #expect(missing.contains(MissingDatum(.direction, subject: "K2")))
    #expect(missing.contains(MissingDatum(.personName, subject: "T2")))
    #expect(!missing.contains(MissingDatum(.licenceNumber, of: "I")))
  }

  @Test func partnersNeedNoLicence() throws {
    #expect(!(try records()[1].missing.contains(MissingDatum(.licenceNumber, of: "P"))))
  }

  @Test func codesStayCodesWhereNamesAreNotJoined() throws {
    let records = try records(.codes)
    var people: [ContractPerson?] = []
    for record in records {
      for party in record.parties { people += [party.signatory?.person, party.supervisor?.person] }
      for topic in record.topics { people += [topic.mentor] + topic.mentees }
      for event in record.calendar { people += [event.mentor] + event.mentees }
    }
    #expect(people.contains { $0?.code == "T1" })
    #expect(people.allSatisfy { $0?.person == nil })
    let fields = Set(records.flatMap(\.missing).map(\.field))
    #expect(fields.isDisjoint(with: [.signatoryName, .personName, .supervisorPhone]))
  }

  /// Everything that the tables can give, so that nothing is left to ask.
  @Test func nothingIsMissingWhereAllIsGiven() throws {
    var requisites = Requisites(organisation: "A", fullName: "Школа")
    let paper = Certificate(
      date: Small.day(2015, 1, 1), number: "1", registration: "2", issuer: "Служба")
    (requisites.licence, requisites.accreditation) = (paper, paper)
    (requisites.legalAddress, requisites.taxNumber, requisites.taxReason) = ("Улица", "1", "2")
    (requisites.registrationNumber, requisites.phone) = ("3", "12345")
    requisites.bank = BankAccount(name: "Банк", code: "1", account: "2")
    var other = requisites
    other.organisation = "B"
    let office = OfficeRecords(
      people: ["H", "T1", "T2", "T3", "T4"].map {
        Person(code: $0, name: "Имя", genitive: "Имени", phone: "12345")
      },
      requisites: [requisites, other],
      representatives: ["A", "B"].flatMap { id in
        Representative.Role.allCases.map {
          Representative(
            organisation: Organisation.ID(id), role: $0, person: "H", position: "директор",
            positionGenitive: "директора")
        }
      },
      directions: [
        TopicDirection(subject: .topic("K1"), direction: "А"),
        TopicDirection(subject: .topic("K2"), direction: "А"),
        TopicDirection(subject: .block(.subject), direction: "Б"),
      ],
      contracts: [
        ContractTerms(
          sides: .init("A", "B"), number: "1", date: Small.day(2021, 9, 1), place: "г. Верхний")
      ])
    #expect(try records(.joined, office)[0].missing == [])
  }
}
