// Topics follow what the document measures; the two about languages are made up.
extension ProgrammeSketch {
  static let karabudakhkentTopics: [String] = [
    "ВПР: неудовлетворительные отметки", "ОГЭ и ЕГЭ: порог по предметам", "Русский язык",
    "Математика", "Родной и русский языки в школе", "Риск неуспешности, адресная помощь",
    "Учебная мотивация, благополучие", "Предметные и методические компетенции",
    "Повышение квалификации по дефицитам", "Сообщества и конкурсы педагогов",
    "Работа с родителями", "Дети на учёте, профилактика", "Дети с ОВЗ", "Семьи в трудной ситуации",
    "Внутренняя оценка и мониторинг",
  ]

  static let karabudakhkentAreas: [CompetencyArea] = [
    CompetencyArea(
      "BILING", "Обучение в двуязычной школе", .methodical, under: "MET",
      [
        Skill("BILING-RUS", "Русский язык в двуязычном классе", group: 10, need: 4),
        Skill("BILING-BOOK", "Учебные материалы на двух языках", need: 1),
      ]),
    CompetencyArea(
      "CARE", "Профилактика и семья", .psychologicalPedagogical, under: "PSY",
      [
        Skill("CARE-REG", "Дети на учёте", group: 6, remote: false, need: 3),
        Skill("CARE-FAM", "Семья в трудной ситуации", group: 6, need: 2),
      ]),
  ]
}
