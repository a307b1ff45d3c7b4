import Contracts
import Mentoring
import OfficeRecords

/// Two schools and a partner organisation, a road that is closed in winter, and their plan.
enum Small {
  static func programme(
    from: CalendarDate = day(2021, 9, 1), to: CalendarDate = day(2022, 5, 31), visits: Int = 4
  ) throws -> Programme {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "small", name: "Малая", municipality: "Район", periodStart: from, periodEnd: to))
    contents.rules.travel.visits = visits
    contents.rules.travel.everySeason = false
    contents.rules.targets = [
      Target(indicator: .deficitsCovered, share: Thousandths(500))
    ]
    contents.schools = [
      School(id: "A", name: "Первая", kind: .secondary, settlement: "Верхнее"),
      School(id: "B", name: "Вторая", kind: .basic, settlement: "Нижнее", status: .lowResults),
      School(id: "P", name: "Колледж", kind: .partner, settlement: "Верхнее"),
    ]
    contents.curators = [Curator(school: "A", person: "H-A", capacity: 1)]
    contents.topics = [Topic(id: "K1", name: "Чтение"), Topic(id: "K2", name: "Счёт")]
    contents.swot = [
      SWOTItem(school: "A", quadrant: .strength, topic: "K1", weight: 5),
      SWOTItem(school: "B", quadrant: .weakness, topic: "K1", weight: 5),
      SWOTItem(school: "B", quadrant: .strength, topic: "K2", weight: 5),
      SWOTItem(school: "A", quadrant: .weakness, topic: "K2", weight: 5),
    ]
    contents.competencies = [
      Competency(id: "C", name: "Предмет", block: .subject),
      Competency(id: "C1", name: "Задачи", block: .subject, parent: "C", groupTime: Minutes(240)),
    ]
    contents.teachers = [
      Teacher(id: "T1", school: "A", position: "учитель"),
      Teacher(id: "T2", school: "B", position: "учитель физики"),
      Teacher(id: "T3", school: "B"), Teacher(id: "T4", school: "P"),
    ]
    contents.deficits = [
      deficit("T2", "C1", 600), deficit("T2", "C", 90), deficit("T3", "C1", 240),
      deficit("T1", "C1", 240),
    ]
    contents.mentors = [
      MentorCompetency(teacher: "T1", competency: "C", level: 5),
      MentorCompetency(teacher: "T4", competency: "C", level: 5),
    ]
    let seasons: Set<Season> = [.autumn, .spring, .summer]
    contents.travel = [
      TravelRow(
        from: .settlement("Верхнее"), to: .settlement("Нижнее"), time: Minutes(40),
        distance: Hectometres(300), seasons: seasons),
      TravelRow(
        from: .settlement("Верхнее"), to: .settlement("Нижнее"), time: nil, distance: nil,
        seasons: [.winter]),
    ]
    return try Programme(contents)
  }

  private static func deficit(
    _ teacher: Teacher.ID, _ competency: Competency.ID, _ minutes: Int
  ) -> Deficit {
    Deficit(
      teacher: teacher, competency: competency, levelFound: 1, levelNeeded: 4,
      points: Points(10), time: Minutes(minutes))
  }

  static let pair = Tandem(
    mentor: "T1", form: .pair,
    items: [
      .init(
        deficit: .init(teacher: "T2", competency: "C"), mode: .remote, time: Minutes(90),
        score: nil),
      .init(
        deficit: .init(teacher: "T2", competency: "C1"), mode: .inPerson, time: Minutes(600),
        score: nil),
    ])

  /// At the college, with members of both schools.
  static let group = Tandem(
    mentor: "T4", form: .group(competency: "C1", place: "P", time: Minutes(240)),
    items: [
      .init(
        deficit: .init(teacher: "T1", competency: "C1"), mode: .inPerson, time: Minutes(240),
        score: nil),
      .init(
        deficit: .init(teacher: "T3", competency: "C1"), mode: .inPerson, time: Minutes(240),
        score: nil),
    ])

  static let plan = Plan(
    status: .unsolved,
    curatorPairs: [CuratorPair(recipient: "B", curator: "A", mode: .inPerson, score: nil)],
    help: [HelpRelation(giver: "B", receiver: "A", topic: "K2", mode: .inPerson, score: nil)],
    tandems: [pair, group],
    partnerships: [
      Partnership(first: "A", second: "B", mode: .inPerson, purposes: []),
      Partnership(first: "A", second: "P", mode: .inPerson, purposes: []),
      Partnership(first: "B", second: "P", mode: .inPerson, purposes: []),
    ])

  static let office = OfficeRecords(
    people: [
      Person(
        code: "H-A", name: "Глобусова Анна Ивановна", genitive: "Глобусовой Анны Ивановны",
        phone: "+7 000 000-00-01"),
      Person(code: "T1", name: "Пеналов Иван Петрович"),
    ],
    requisites: [Requisites(organisation: "A", fullName: "Школа первая")],
    representatives: [
      Representative(
        organisation: "A", person: "H-A", position: "директор", positionGenitive: "директора"),
      Representative(
        organisation: "A", role: .supervises, person: "H-A", position: "директор"),
    ],
    directions: [
      TopicDirection(
        subject: .competency("C"), direction: "Методическое", giverDoes: ["учит"],
        receiverDoes: ["учится"]),
      TopicDirection(
        subject: .curating, direction: "Управленческое", giverDoes: ["курирует"],
        receiverDoes: ["отчитывается"]),
    ],
    contracts: [
      ContractTerms(sides: nil, place: "с. Верхнее", thirdParty: "I", thirdPartyDoes: ["советует"]),
      ContractTerms(sides: .init("B", "A"), number: "7"),
    ])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }
}
