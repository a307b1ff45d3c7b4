import Mentoring

// Everything here is made up: places around an arbitrary point, schools, pupils, statuses, staff.
extension ProgrammeSketch {
  private static func town(_ latitude: Double, _ longitude: Double) -> Settlement {
    Settlement("Городок", latitude, longitude, .urban)
  }

  private static let first = Settlement("Посёлок Первый", 60.0180, 70.1619, .urban)
  private static let second = Settlement("Посёлок Второй", 60.0360, 69.7842, .urban)
  private static let third = Settlement("Село Третье", 60.1619, 70.0540)
  private static let fourth = Settlement("Село Четвёртое", 59.8112, 69.8921)
  private static let fifth = Settlement("Село Пятое", 59.9191, 70.4317)
  private static let sixth = Settlement("Село Шестое", 60.1079, 69.4964)
  private static let seventh = Settlement("Деревня Седьмая", 60.2788, 70.2518)
  private static let eighth = Settlement("Деревня Восьмая", 59.8201, 69.3705)

  static let kgoSchools: [SchoolSketch] = [
    SchoolSketch(
      number: 101, "S01", .secondary, town(60.0000, 70.0000), pupils: 780, status: .leader,
      staff: (43, 6), contingent: 90),
    SchoolSketch(
      number: 102, "S02", .secondary, town(60.0045, 70.0180), pupils: 640, status: .leader,
      staff: (38, 5), contingent: 100),
    SchoolSketch(
      number: 103, "S03", .secondary, town(60.0072, 69.9784), pupils: 520, staff: (28, 4),
      contingent: 140),
    SchoolSketch(
      number: 104, "S04", .secondary, town(59.9874, 70.0108), pupils: 700, status: .leader,
      staff: (36, 5), contingent: 110),
    SchoolSketch(
      number: 105, "S05", .secondary, town(59.9919, 69.9676), pupils: 410, status: .lowResults,
      staff: (23, 3), contingent: 260),
    SchoolSketch(
      number: 106, "S06", .secondary, town(60.0144, 70.0378), pupils: 360, staff: (20, 3),
      contingent: 150),
    SchoolSketch(
      number: 107, "S07", .secondary, first, pupils: 450, status: .leader, staff: (23, 3),
      contingent: 130),
    SchoolSketch(
      number: 108, "S08", .secondary, second, pupils: 300, status: .adverseConditions,
      staff: (19, 2), contingent: 340),
    SchoolSketch(
      number: 109, "S09", .secondary, third, pupils: 240, staff: (15, 2), contingent: 190),
    SchoolSketch(
      number: 110, "S10", .secondary, fourth, pupils: 150, status: .lowResults, staff: (10, 1),
      contingent: 250),
    SchoolSketch(
      number: 111, "S11", .secondary, fifth, pupils: 130, status: .lowResults, staff: (10, 1),
      contingent: 270),
    SchoolSketch(
      number: 112, "S12", .basic, sixth, pupils: 80, status: .adverseConditions, staff: (7, 1),
      contingent: 380),
    SchoolSketch(
      number: 113, "S13", .basic, seventh, pupils: 55, status: .lowResults, staff: (6, 1),
      contingent: 300),
    SchoolSketch(
      number: 114, "S14", .primary, eighth, pupils: 28, status: .lowResultsAndAdverse,
      staff: (5, 0), contingent: 420, load: 2),
  ]

  /// A ferry that the ice stops in autumn and a winter road across the marsh.
  static let kgoWays: [TravelRow] = [
    TravelRow(
      from: .settlement("Городок"), to: .settlement("Деревня Седьмая"), time: Minutes(55),
      distance: Hectometres(420), seasons: [.winter, .spring, .summer]),
    TravelRow(
      from: .settlement("Городок"), to: .settlement("Деревня Седьмая"), time: nil, distance: nil,
      seasons: [.autumn]),
    TravelRow(
      from: .settlement("Село Шестое"), to: .settlement("Деревня Восьмая"), time: Minutes(50),
      distance: Hectometres(360), seasons: [.winter]),
    TravelRow(
      from: .settlement("Село Шестое"), to: .settlement("Деревня Восьмая"), time: Minutes(110),
      distance: Hectometres(840), seasons: [.spring, .summer, .autumn]),
  ]

  static let kgoTopics: [String] = [
    "Предметные результаты", "Функциональная грамотность", "Маршрут обучающегося", "Дисциплина",
    "Учебная мотивация", "Профориентация", "Наставничество и тьюторство",
    "Сетевые программы, Точка роста", "Краткосрочные курсы", "Лучшие практики",
    "Методические сообщества", "Повышение квалификации", "Дистанционные технологии",
    "Управление школой",
  ]

  static let kgoAreas: [CompetencyArea] = [
    CompetencyArea(
      "TUT", "Тьюторское сопровождение", .psychologicalPedagogical, under: "PSY",
      [
        Skill("TUT-NEW", "Тьютор вновь зачисленного ученика", group: 6, need: 3),
        Skill("TUT-CAREER", "Профориентация слабо мотивированных", group: 8, need: 2),
      ]),
    CompetencyArea(
      "SHORT", "Краткосрочные курсы", .methodical, under: "MET",
      [Skill("SHORT-LIT", "Курс по функциональной грамотности", group: 8, need: 2)]),
  ]
}
