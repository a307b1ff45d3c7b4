import Documents
import Mentoring

/// A small municipality with one of everything a plan can hold, and a plan for it.
///
/// S1 and S2 are strong, S3 and S4 need help, P1 is a college. T01 and T02 mentor in S1, T03 in S2,
/// T09 in P1; T04–T08 have deficits.
enum Sample {
  static func programme() throws -> Programme { try Programme(contents) }

  static var contents: ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "sample", name: "Вместе сильнее", municipality: "Примерный район",
        periodStart: CalendarDate(year: 2025, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2026, month: 5, day: 31)!))
    contents.rules.contracts.perSchool = 3
    contents.rules.mentees.learningTime = Minutes(20 * 60)
    contents.schools = schools
    contents.curators = [
      Curator(school: "S1", person: "H1", capacity: 2),
      Curator(school: "S2", person: "H2", capacity: 1),
    ]
    contents.topics = [
      Topic(id: "K1", name: "Работа с одарёнными"), Topic(id: "K2", name: "Цифровая среда"),
    ]
    contents.swot = swot
    contents.competencies = competencies
    contents.teachers = teachers
    contents.deficits = deficits
    contents.mentors = [
      MentorCompetency(teacher: "T01", competency: "C1", level: 5, evidence: "открытый урок"),
      MentorCompetency(teacher: "T02", competency: "C2", level: 4),
      MentorCompetency(teacher: "T03", competency: "C1", level: 4),
      MentorCompetency(teacher: "T09", competency: "C2", level: 5),
    ]
    contents.estimates = [
      Estimate(
        mentor: "T01", deficit: Deficit.ID(teacher: "T06", competency: "C1"),
        time: Minutes(5 * 60), quality: Thousandths(900))
    ]
    return contents
  }

  private static let schools = [
    School(
      id: "S1", name: "Средняя школа № 1", kind: .secondary, settlement: "Город", status: .leader),
    School(id: "S2", name: "Гимназия", kind: .secondary, settlement: "Город"),
    School(
      id: "S3", name: "Основная школа, с. Луговое", kind: .basic, settlement: "Луговое",
      status: .lowResults),
    School(
      id: "S4", name: "Школа \"Заречье\"", kind: .secondary, settlement: "Заречье",
      status: .adverseConditions, recipientLoad: 2),
    School(id: "P1", name: "Технический колледж", kind: .partner, settlement: "Город"),
  ]

  private static let swot = [
    SWOTItem(school: "S1", quadrant: .strength, topic: "K1", weight: 8),
    SWOTItem(school: "S2", quadrant: .strength, topic: "K2", weight: 6),
    SWOTItem(school: "S3", quadrant: .weakness, topic: "K1", weight: 4),
    SWOTItem(school: "S3", quadrant: .weakness, topic: "K2", weight: 7),
    SWOTItem(school: "S4", quadrant: .weakness, topic: "K2", weight: 3),
  ]

  private static let competencies = [
    Competency(id: "C1", name: "Оценивание", block: .methodical, groupTime: Minutes(12 * 60)),
    Competency(id: "C1.1", name: "Формирующее оценивание", block: .methodical, parent: "C1"),
    Competency(id: "C2", name: "Цифровые инструменты", block: .digital),
    Competency(
      id: "C3", name: "Работа с детьми с ОВЗ", block: .psychologicalPedagogical, remote: false),
  ]

  private static let teachers = [
    Teacher(id: "T01", school: "S1", mentoringTime: Minutes(30 * 60), mentorConsent: .signed),
    Teacher(id: "T02", school: "S1", mentoringTime: Minutes(10 * 60), mentorConsent: .willing),
    Teacher(id: "T03", school: "S2", mentoringTime: Minutes(20 * 60), mentorConsent: .signed),
    Teacher(id: "T04", school: "S1"), Teacher(id: "T05", school: "S3"),
    Teacher(id: "T06", school: "S3"), Teacher(id: "T07", school: "S4"),
    Teacher(id: "T08", school: "S4", learningTime: Minutes(10 * 60)),
    Teacher(id: "T09", school: "P1", mentoringTime: Minutes(0), mentorConsent: .none),
  ]

  private static let deficits = [
    deficit("T04", "C2", needed: 3, points: 20, minutes: 6 * 60),
    deficit("T05", "C1", needed: 3, points: 40, minutes: 8 * 60),
    deficit("T05", "C2", needed: 3, points: 15, minutes: 273),
    deficit("T06", "C1", needed: 4, points: 30, minutes: 6 * 60),
    deficit("T06", "C3", needed: 4, points: 50, minutes: 10 * 60),
    deficit("T07", "C1.1", needed: 3, points: 25, minutes: 6 * 60),
    deficit("T07", "C3", needed: 4, points: 60, minutes: 630),
    deficit("T08", "C1", needed: 5, points: 10, minutes: 4 * 60),
    deficit("T08", "C2", needed: 5, points: 35, minutes: 9 * 60),
  ]

  private static func deficit(
    _ teacher: Teacher.ID, _ competency: Competency.ID, needed: Int, points: Int, minutes: Int
  ) -> Deficit {
    Deficit(
      teacher: teacher, competency: competency, levelFound: 1, levelNeeded: needed,
      points: Points(points), time: Minutes(minutes))
  }

  static let provenance = Provenance(
    inputs: [
      .init(file: "schools.csv", sha256: String(repeating: "ab", count: 32)),
      .init(file: "programme.yaml", sha256: String(repeating: "01", count: 32)),
    ],
    tandem: "0.1.0", glpk: "5.0", options: ["gap": "0.01", "effort": "100"])
}
