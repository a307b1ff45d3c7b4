import Mentoring

// Topics and the items of СШ № 6, Пожилинская СШ № 13, the Гимназия and the Лицей follow the document;
// weights and the items of the partners are made up after what it says each of them does.
extension ProgrammeSketch {
  static let efremovTopics: [String] = [
    "Математика: результаты", "Русский язык: результаты", "Русский как неродной",
    "Функциональная грамотность", "Управление школой, внутренняя оценка",
    "Наставничество и рост педагогов", "Кадры, нагрузка, выгорание", "Цифровая среда",
    "Психолого-педагогическая служба", "Дети с ОВЗ, индивидуальные маршруты",
    "Группа риска, работа с семьёй", "Точка роста, Кванториум, IT-куб", "Профильное обучение",
    "Профориентация", "Олимпиады и конкурсы", "Оборудование и учебники",
  ]

  static let efremovSWOT: [SWOTItem] = {
    let both: [School.ID] = ["S01", "S02"]
    var items = SWOTItem.items(.weakness, "K05", at: both, weight: 7, "нет модели развития")
    items += SWOTItem.items(.weakness, "K06", at: both, weight: 8, "наставничество слабое")
    items += SWOTItem.items(.weakness, "K08", at: both, weight: 5)
    items += SWOTItem.items(.weakness, "K09", at: both, weight: 6)
    items += SWOTItem.items(.opportunity, "K12", at: both, weight: 4, "ресурсные центры рядом")
    items += SWOTItem.items(
      .threat, "K07", at: both, weight: 5, "23,5 % пенсионного возраста, нагрузка до 30 ч")
    items += SWOTItem.items(
      .weakness, "K02", at: ["S01"], weight: 10, "ОГЭ 2021: 3,0 при 3,8 по округу")
    items += SWOTItem.items(.weakness, "K01", at: ["S01"], weight: 5, "ОГЭ 2021: 3,5 при 3,65")
    items += SWOTItem.items(.weakness, "K01", at: ["S02"], weight: 9, "ОГЭ 2021: 3,3 при 3,65")
    items += SWOTItem.items(
      .weakness, "K03", at: ["S02"], weight: 8, "16,4 % учащихся с неродным русским")
    items += SWOTItem.items(.strength, "K02", at: ["S02"], weight: 8, "ОГЭ 2021: 4,2 при 3,8")
    items += SWOTItem.items(.strength, "K02", at: ["S03"], weight: 9, "ОГЭ 2021: 4,1 при 3,8")
    items += SWOTItem.items(.strength, "K01", at: ["S03"], weight: 8, "ОГЭ 2021: 4,0 при 3,65")
    items += SWOTItem.items(.strength, "K01", at: ["S04"], weight: 10)
    items += SWOTItem.items(.strength, "K15", at: ["S04"], weight: 8)
    items += SWOTItem.items(.strength, "K09", at: ["S33"], weight: 8)
    items += SWOTItem.items(.strength, "K12", at: ["X01"], weight: 9)
    items += SWOTItem.items(.strength, "K14", at: ["X01"], weight: 6)
    items += SWOTItem.items(.strength, "K06", at: ["X02"], weight: 7)
    items += SWOTItem.items(.strength, "K05", at: ["X02"], weight: 8)
    items += SWOTItem.items(.strength, "K11", at: ["X03"], weight: 8)
    items += SWOTItem.items(.strength, "K10", at: ["X04"], weight: 8)
    items += SWOTItem.items(.strength, "K03", at: ["X05"], weight: 7)
    items += SWOTItem.items(.strength, "K04", at: ["X05"], weight: 7)
    items += SWOTItem.items(.strength, "K08", at: ["X06"], weight: 7)
    return items
  }()

  static let efremovAreas: [CompetencyArea] = [
    CompetencyArea(
      "NATR", "Русский язык для неносителей", .methodical, under: "MET",
      [
        Skill("NATR-CLASS", "Неродной русский в обычном классе", group: 12, need: 3),
        Skill("NATR-TEXT", "Работа с учебным текстом", group: 8, need: 2),
      ]),
    CompetencyArea(
      "TECH", "Работа с ресурсными центрами", .digital, under: "DIG",
      [
        Skill("TECH-ROBOT", "Робототехника и 3D", group: 12, remote: false, need: 2),
        Skill("TECH-POINT", "Урок в «Точке роста»", group: 8, remote: false, need: 3),
      ]),
    CompetencyArea(
      "OUT", "Преподавание не по специальности", .subject,
      [Skill("OUT-SECOND", "Второй предмет учителя", need: 2)]),
    CompetencyArea(
      "NET", "Партнёрство школы", .communication, under: "COM",
      [Skill("NET-FORM", "Сетевые формы и договоры", group: 6, need: 2)]),
  ]
}
