import Mentoring

// What the plan states of schools that fall short of floors and reciprocity.
extension Violation {
  static func shortfallMissing(_ lack: Shortfall) -> Violation {
    let what = words(lack)
    return Violation(
      .shortfallMissing, [lack.school.text], value: lack.reached, limit: lack.required,
      ru: "\(what.ru): \(lack.reached) из \(lack.required); в плане этого нет.",
      en: "\(what.en): \(lack.reached) of \(lack.required); the plan does not say so.")
  }

  static func shortfallNeedless(_ stated: Shortfall) -> Violation {
    let what = words(stated)
    return Violation(
      .shortfallNeedless, [stated.school.text], value: stated.reached, limit: stated.required,
      ru: "\(what.ru): в плане \(stated.reached) из \(stated.required), а на деле всего хватает.",
      en: "\(what.en): the plan says \(stated.reached) of \(stated.required), but nothing is "
        + "lacking.")
  }

  static func shortfallTwice(_ stated: Shortfall) -> Violation {
    let what = words(stated)
    return Violation(
      .shortfallTwice, [stated.school.text], ru: "\(what.ru): стоит в плане дважды.",
      en: "\(what.en): it stands in the plan twice.")
  }

  static func shortfallValue(_ stated: Shortfall, due: Shortfall) -> Violation {
    let what = words(stated)
    return Violation(
      .shortfallValue, [stated.school.text], value: stated.reached, limit: due.reached,
      ru: "\(what.ru): \(due.reached) из \(due.required), в плане \(stated.reached) из "
        + "\(stated.required).",
      en: "\(what.en): \(due.reached) of \(due.required); the plan says \(stated.reached) of "
        + "\(stated.required).")
  }

  /// The school and what it lacks, as the beginning of a sentence.
  private static func words(_ lack: Shortfall) -> Words {
    switch lack.kind {
    case .floor:
      Words(
        ru: "Закрытые баллы школы \(lack.school) до порога",
        en: "Covered points of \(lack.school) to its floor")
    case .giving: Words(ru: "Помощь от школы \(lack.school)", en: "Help from \(lack.school)")
    case .receiving: Words(ru: "Помощь школе \(lack.school)", en: "Help for \(lack.school)")
    }
  }
}
