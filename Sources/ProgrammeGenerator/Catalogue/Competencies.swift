// Competencies that every programme's list has, in Tandem's own wording. The blocks are those of the
// federal guidance (order Р-201 of 2021) and of regional practice.
extension CompetencyArea {
  static let common: [CompetencyArea] = normative + methodical + psychological + skills + subjects

  private static let normative: [CompetencyArea] = [
    CompetencyArea(
      "NOR", "Нормативные основы работы учителя", .normative,
      [
        Skill("NOR-FGOS", "Обновлённые ФГОС: требования и документы", group: 8, need: 3),
        Skill("NOR-PLAN", "Рабочая программа и тематическое планирование", group: 6),
        Skill("NOR-MARK", "Критерии отметок и локальные акты школы", group: 6),
        Skill("NOR-EXAM", "Порядок процедур оценки качества", need: 1),
      ])
  ]

  private static let methodical: [CompetencyArea] = [
    CompetencyArea(
      "MET", "Методика обучения", .methodical,
      [
        Skill("MET-LESSON", "Проектирование урока: деятельностный подход", group: 12, need: 5),
        Skill("MET-FORM", "Формирующее оценивание", group: 10, need: 4),
        Skill("MET-DIFF", "Разноуровневая работа в классе", remote: false, need: 3),
        Skill("MET-INTER", "Интерактивные приёмы на уроке", group: 8, remote: false),
        Skill("MET-PROJ", "Проекты и исследования обучающихся", group: 10),
      ]),
    CompetencyArea(
      "LIT", "Функциональная грамотность", .methodical, under: "MET",
      [
        Skill("LIT-READ", "Читательская грамотность", group: 10, need: 4),
        Skill("LIT-MATH", "Математическая грамотность", group: 10, need: 3),
        Skill("LIT-SCI", "Естественно-научная грамотность", group: 10),
      ]),
    CompetencyArea(
      "GIA", "Подготовка к итоговой аттестации", .methodical, under: "MET",
      [
        Skill("GIA-WEAK", "Работа со слабоуспевающими", group: 8, need: 5),
        Skill("GIA-VPR", "Разбор результатов ВПР и диагностик", group: 6, need: 3),
        Skill("GIA-TOP", "Подготовка к высоким баллам", need: 1),
      ]),
  ]

  private static let psychological: [CompetencyArea] = [
    CompetencyArea(
      "PSY", "Психолого-педагогическое сопровождение", .psychologicalPedagogical,
      [
        Skill("PSY-MOT", "Учебная мотивация подростков", group: 8, need: 5),
        Skill("PSY-ROUTE", "Трудности в учении и маршрут ученика", group: 8, need: 3),
        Skill("PSY-OVZ", "Дети с ОВЗ, адаптированные программы", group: 12, need: 3),
        Skill("PSY-DISC", "Дисциплина и трудное поведение", remote: false, need: 3),
        Skill("PSY-BURN", "Профилактика выгорания учителя", group: 6, need: 1),
      ])
  ]

  private static let skills: [CompetencyArea] = [
    CompetencyArea(
      "DIG", "Цифровые инструменты учителя", .digital,
      [
        Skill("DIG-PLAT", "Работа с учебными платформами", group: 8, need: 3),
        Skill("DIG-DIST", "Урок на расстоянии и смешанное обучение", group: 8),
        Skill("DIG-LAB", "Виртуальные опыты и тренажёры", need: 1),
      ]),
    CompetencyArea(
      "COM", "Общение и сотрудничество", .communication,
      [
        Skill("COM-PAR", "Разговор с родителями", group: 6, need: 3),
        Skill("COM-MED", "Споры в классе и школьная медиация", group: 8, remote: false),
        Skill("COM-TEAM", "Обмен опытом с коллегами", group: 6, need: 1),
      ]),
  ]
}
