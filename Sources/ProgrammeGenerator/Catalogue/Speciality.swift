/// What one teacher teaches, and how often such a teacher is met.
struct Speciality {
  let position: String
  let subjects: [String]
  /// About the weekly hours of these subjects in grades 5–9 (federal standard of basic general
  /// education); for primary classes, as many as make their teachers a third of all.
  let weight: Int

  init(_ subjects: [String], weight: Int, position: String = "учитель") {
    self.subjects = subjects
    self.weight = weight
    self.position = position
  }

  static let usual: [Speciality] = [
    Speciality(["Начальные классы"], weight: 60, position: "учитель начальных классов"),
    Speciality(["Русский язык", "Литература"], weight: 35),
    Speciality(["Математика", "Алгебра", "Геометрия"], weight: 25),
    Speciality(["Иностранный язык"], weight: 13),
    Speciality(["Иностранный язык", "Второй иностранный язык"], weight: 4),
    Speciality(["История", "Обществознание"], weight: 14),
    Speciality(["География"], weight: 8),
    Speciality(["Физика"], weight: 7),
    Speciality(["Химия", "Биология"], weight: 7),
    Speciality(["Биология"], weight: 4),
    Speciality(["Информатика"], weight: 3),
    Speciality(["Музыка"], weight: 4),
    Speciality(["Изобразительное искусство"], weight: 3),
    Speciality(["Технология"], weight: 7),
    Speciality(["Основы безопасности жизнедеятельности"], weight: 2),
    Speciality(["Физическая культура"], weight: 15),
  ]

  /// Also taught where the school has a native language besides Russian.
  static let nativeLanguage = Speciality(["Родной язык", "Родная литература"], weight: 11)

  /// Pedagogues of a school who do not teach classes.
  static let otherStaff: [String] = [
    "педагог-психолог", "социальный педагог", "учитель-логопед", "педагог-библиотекарь",
    "воспитатель", "педагог-организатор", "педагог дополнительного образования",
    "заместитель директора",
  ]

  /// Specialists of a partner organisation.
  static let partnerStaff: [String] = [
    "методист", "преподаватель", "педагог дополнительного образования", "педагог-психолог",
  ]
}
