// Subject competencies; subjects as in the federal standard of basic general education.
extension CompetencyArea {
  static let subjects: [CompetencyArea] = languages + mathematics + sciences

  private static let languages: [CompetencyArea] = [
    CompetencyArea(
      "RUS", "Русский язык", .subject, subject: "Русский язык",
      [
        Skill("RUS-ESSAY", "Обучение сочинению и изложению", group: 12, need: 4),
        Skill("RUS-SPELL", "Трудные случаи правописания", need: 3),
      ]),
    CompetencyArea(
      "LITR", "Литература", .subject, subject: "Литература",
      [Skill("LITR-TEXT", "Разбор художественного текста")]),
    CompetencyArea(
      "ENG", "Иностранный язык", .subject, subject: "Иностранный язык",
      [Skill("ENG-ORAL", "Устная часть экзамена", need: 3)]),
    CompetencyArea(
      "PRIM", "Начальное обучение", .subject, subject: "Начальные классы",
      [
        Skill("PRIM-READ", "Обучение чтению и письму", group: 10, remote: false, need: 4),
        Skill("PRIM-COUNT", "Обучение счёту и решению задач", group: 10, need: 4),
      ]),
  ]

  private static let mathematics: [CompetencyArea] = [
    CompetencyArea(
      "MATH", "Математика", .subject, subject: "Математика",
      [
        Skill("MATH-ALG", "Уравнения, неравенства, функции", group: 12, need: 4),
        Skill("MATH-GEO", "Геометрия: задачи на доказательство", need: 4),
        Skill("MATH-STAT", "Вероятность и статистика", group: 8, need: 3),
      ]),
    CompetencyArea(
      "INF", "Информатика", .subject, subject: "Информатика",
      [Skill("INF-CODE", "Обучение программированию", need: 3)]),
  ]

  private static let sciences: [CompetencyArea] = [
    CompetencyArea(
      "PHYS", "Физика", .subject, subject: "Физика",
      [Skill("PHYS-LAB", "Физический эксперимент", remote: false, need: 3)]),
    CompetencyArea(
      "CHEM", "Химия", .subject, subject: "Химия",
      [Skill("CHEM-TASK", "Расчётные задачи по химии", need: 2)]),
    CompetencyArea(
      "BIO", "Биология", .subject, subject: "Биология",
      [Skill("BIO-TASK", "Задания с развёрнутым ответом по биологии", need: 2)]),
    CompetencyArea(
      "SOC", "История и обществознание", .subject, subject: "Обществознание",
      [Skill("SOC-SRC", "Работа с историческим источником", need: 3)]),
    CompetencyArea(
      "GEOG", "География", .subject, subject: "География",
      [Skill("GEOG-MAP", "Работа с картой и данными", need: 2)]),
  ]
}
