import Mentoring

// The four schools are real; pupils, staff and ways are made up (Data/README.md).
extension ProgrammeSketch {
  private static let town = Settlement("Лениногорск", 54.5971, 52.45124, .urban)
  private static let village = Settlement("Зеленая Роща", 54.4833, 52.0333)

  static let leninogorskSchools: [SchoolSketch] = [
    SchoolSketch(
      "S02", "СОШ № 2", .secondary, town, pupils: 700, status: .leader, staff: (36, 2),
      contingent: 110),
    SchoolSketch(
      "S06", "СОШ № 6", .secondary, town, pupils: 800, status: .leader, staff: (40, 2),
      contingent: 120),
    SchoolSketch(
      "S10", "СОШ № 10", .secondary, town, pupils: 600, status: .lowResults, staff: (37, 3),
      contingent: 310),
    SchoolSketch(
      "SZR", "Зеленорощинская СОШ", .secondary, village, pupils: 150, status: .adverseConditions,
      staff: (18, 2), contingent: 360),
  ]

  /// The village road is slower in the thaw; two town schools lie nearer than the rest.
  static let leninogorskWays: [TravelRow] = [
    TravelRow(
      from: .settlement("Лениногорск"), to: .settlement("Зеленая Роща"), time: Minutes(45),
      distance: Hectometres(390), seasons: [.autumn, .winter, .summer]),
    TravelRow(
      from: .settlement("Лениногорск"), to: .settlement("Зеленая Роща"), time: Minutes(60),
      distance: Hectometres(390), seasons: [.spring]),
    TravelRow(
      from: .school("S06"), to: .school("S10"), time: Minutes(10), distance: Hectometres(14)),
  ]

  static let leninogorskTopics: [String] = [
    "Программа развития и основная программа", "Внутренняя оценка качества",
    "План года и стажировка руководителей", "Методическая работа с педагогами",
    "Русский язык на аттестации", "Математика на аттестации",
    "Предметы по выбору и высокие баллы", "Разбор ВПР и мониторингов",
    "Исследования и проекты обучающихся", "Колледжи и предприятия", "Посещаемость, группа риска",
    "Работа с родителями", "Социальные партнёры и СМИ",
    "Обучение на расстоянии, особые потребности",
  ]

  /// Enough on both sides for each school to give and to receive.
  static let leninogorskSWOT: [SWOTItem] =
    SWOTItem.items(.weakness, "K06", at: ["S10"], weight: 8)
    + SWOTItem.items(.weakness, "K11", at: ["S10"], weight: 7)
    + SWOTItem.items(.strength, "K10", at: ["S10"], weight: 6)
    + SWOTItem.items(.weakness, "K05", at: ["SZR"], weight: 7)
    + SWOTItem.items(.weakness, "K14", at: ["SZR"], weight: 6)
    + SWOTItem.items(.strength, "K09", at: ["SZR"], weight: 5)
    + SWOTItem.items(.threat, "K11", at: ["S10", "SZR"], weight: 3, "семьи в трудной ситуации")
    + SWOTItem.items(.strength, "K06", at: ["S06"], weight: 9)
    + SWOTItem.items(.strength, "K11", at: ["S06"], weight: 6)
    + SWOTItem.items(.weakness, "K10", at: ["S06"], weight: 4)
    + SWOTItem.items(.strength, "K05", at: ["S02"], weight: 8)
    + SWOTItem.items(.strength, "K14", at: ["S02"], weight: 7)
    + SWOTItem.items(.weakness, "K09", at: ["S02"], weight: 4)
    + SWOTItem.items(
      .opportunity, "K04", at: ["S02", "S06"], weight: 4, "базовая школа, стажировка")
    + SWOTItem.items(.opportunity, "K10", at: ["S10"], weight: 3, "техникумы и предприятия города")

  static let leninogorskAreas: [CompetencyArea] = [
    CompetencyArea(
      "NAT", "Обучение на неродном языке", .methodical, under: "MET",
      [
        Skill("NAT-RUS", "Русский как неродной на уроке", need: 3),
        Skill("NAT-HOME", "Родной язык и литература", need: 1),
      ]),
    CompetencyArea(
      "RISK", "Профилактика прогулов", .psychologicalPedagogical, under: "PSY",
      [
        Skill("RISK-SKIP", "Работа с пропусками уроков", group: 6, remote: false, need: 4),
        Skill("RISK-DEV", "Отклоняющееся поведение", group: 8, remote: false, need: 3),
      ]),
    CompetencyArea(
      "NET", "Связи школы", .communication, under: "COM",
      [Skill("NET-MEDIA", "Партнёры и СМИ", group: 4, need: 1)]),
  ]
}
