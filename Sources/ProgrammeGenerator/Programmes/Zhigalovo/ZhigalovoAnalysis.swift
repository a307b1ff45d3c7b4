import Mentoring

// Topics follow the document's analysis of the district. It names shares of schools, not schools:
// which school has which item is made up.
extension ProgrammeSketch {
  static let zhigalovoTopics: [String] = [
    "Учебная мотивация", "Математика: результаты", "Русский язык: результаты",
    "Объективность отметок, формирующее оценивание", "Проектирование урока", "Методика предмета",
    "Дистанционное и смешанное обучение", "Психологический комфорт, медиация",
    "Дети группы риска, адаптированные программы", "Участие в управлении, проекты школы",
    "Самоуправление и события школы", "Профориентация", "Спецкурсы, критическое мышление",
    "Исследования вне урока", "Кадры: нагрузка, молодые педагоги", "Здоровье на уроке",
  ]

  static let zhigalovoSWOT: [SWOTItem] =
    // Mathematics below the region in 70 % of schools, Russian in 40 %.
    SWOTItem.items(
      .weakness, "K02", at: ["S03", "S04", "S06", "S08", "S09", "S10", "S11", "S12"], weight: 8,
      "ОГЭ ниже области")
    + SWOTItem.items(
      .weakness, "K03", at: ["S04", "S05", "S07", "S09", "S12"], weight: 6, "ОГЭ ниже области")
    + SWOTItem.items(.weakness, "K01", at: ["S01", "S03", "S05", "S08", "S10"], weight: 7)
    + SWOTItem.items(.weakness, "K04", at: ["S02", "S06", "S07", "S11"], weight: 5)
    + SWOTItem.items(.weakness, "K05", at: ["S01"], weight: 5)
    + SWOTItem.items(.strength, "K02", at: ["S01", "S05", "S07"], weight: 8)
    + SWOTItem.items(
      .strength, "K03", at: ["S01", "S03", "S06", "S08"], weight: 7, "опытные учителя")
    + SWOTItem.items(.strength, "K01", at: ["S04", "S11"], weight: 7)
    + SWOTItem.items(.strength, "K05", at: ["S02", "S09"], weight: 6)
    + SWOTItem.items(.strength, "K04", at: ["S08", "S10"], weight: 6)
    + SWOTItem.items(
      .strength, "K07", at: ["S07", "S12"], weight: 7, "площадка для уроков на расстоянии")
    + SWOTItem.items(.strength, "K08", at: ["S04"], weight: 6, "служба медиации")
    + SWOTItem.items(.strength, "K14", at: ["S11"], weight: 5, "школьный музей")
    + SWOTItem.items(.opportunity, "K14", at: ["S03", "S05"], weight: 3, "информационный центр")
    + SWOTItem.items(
      .threat, "K15", at: ["S01", "S03", "S06", "S07", "S09", "S12"], weight: 4,
      "высокая нагрузка, мало молодых")
    + SWOTItem.items(
      .threat, "K09", at: ["S02", "S09", "S10", "S11", "S12"], weight: 4,
      "семьи с низким доходом")

  static let zhigalovoAreas: [CompetencyArea] = [
    CompetencyArea(
      "SMALL", "Работа в малокомплектной школе", .methodical, under: "MET",
      [
        Skill("SMALL-MULTI", "Урок в разновозрастном классе", remote: false, need: 3),
        Skill("SMALL-CLUB", "Спецкурсы и критическое мышление", group: 10, need: 2),
      ])
  ]
}
