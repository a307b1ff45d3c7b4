import Mentoring

/// How rows contradict each other, in words.
struct InconsistencyMessage: InputMessage {
  let fault: Inconsistency
  /// The line of the earlier row that the problem speaks of.
  let firstLine: Int?
  /// A key that may be meant instead of an unknown one.
  let hint: KeyHint?
  /// Where each table is.
  let labels: (Table) -> String

  var text: LocalizedText {
    let line = firstLine ?? 0
    return switch fault.problem {
    case .duplicate:
      LocalizedText(
        ru: "такой же ключ уже в строке \(line); исправьте один из них или оставьте одну строку",
        en: "row \(line) has the same key already; mend one of them, or keep one row")
    case .contradiction:
      LocalizedText(
        ru: "строка \(line) говорит обратное; оставьте одну из двух",
        en: "row \(line) says the opposite; keep one of the two")
    case .overlappingSeasons:
      LocalizedText(
        ru: "строка \(line) уже описывает этот путь в одно из этих времён года; разведите их",
        en: "row \(line) has this way in one of these seasons already; keep them apart")
    case .unknown(let key, let table): unknown(.quoted(key), table)
    case .ambiguous(let key): ambiguous(.quoted(key))
    case .outOfRange:
      LocalizedText(
        ru: "значение вне допустимых пределов (Docs/DataFolder.md)",
        en: "the value is out of its limits (Docs/DataFolder.md)")
    case .empty:
      LocalizedText(ru: "значения нет; заполните ячейку", en: "the value is missing; fill the cell")
    case .levelNotAboveFound:
      LocalizedText(
        ru: "нужный уровень не выше найденного; напишите больший или уберите дефицит",
        en: "the level needed is not above the one found; write a higher one or remove the deficit")
    case .cycle:
      LocalizedText(
        ru: "компетенция стоит над самой собой; разорвите круг",
        en: "the competency stands above itself; break the circle")
    case .sameEnds:
      LocalizedText(
        ru: "то же, что и с другой стороны; назовите двух разных",
        en: "the same as on the other side; name two different ones")
    case .incompleteWay:
      LocalizedText(
        ru: "минуты и километры нужны вместе; заполните оба или оставьте оба пустыми (нет дороги)",
        en: "minutes and kilometres go together; fill both, or neither where there is no road")
    case .notRecipient:
      LocalizedText(
        ru: "эта школа по правилам не нуждается в кураторе; исправьте status или rules.recipients",
        en: "by the rules this school needs no curator; mend its status or rules.recipients")
    case .notCurator:
      LocalizedText(
        ru: "у этой школы нет строки в \(labels(.curators)); добавьте её",
        en: "this school has no row in \(labels(.curators)); add one")
    case .notTutor:
      LocalizedText(
        ru: "у этого педагога нет строки в \(labels(.tutors)); добавьте её",
        en: "this teacher has no row in \(labels(.tutors)); add one")
    case .noSuchDeficit:
      LocalizedText(
        ru:
          "в \(labels(.deficits)) нет такого дефицита у этого педагога; добавьте его или исправьте "
          + "код",
        en: "\(labels(.deficits)) has no such deficit of this teacher; add it or mend the code")
    }
  }

  private func unknown(_ key: LocalizedText, _ table: Table) -> LocalizedText {
    switch fault.table {
    case .travel:
      LocalizedText(
        ru: "\(key.russian) — ни код школы, ни населённый пункт из \(labels(.schools)); "
          + (hint?.text.russian ?? "исправьте или добавьте школу"),
        en: "\(key.english) is neither a school's code nor a settlement of \(labels(.schools)); "
          + (hint?.text.english ?? "mend it or add the school"))
    case .wishes:
      LocalizedText(
        ru: "ни в \(labels(.teachers)), ни в \(labels(.schools)) нет кода \(key.russian); "
          + (hint?.text.russian ?? "исправьте код или добавьте строку"),
        en: "neither \(labels(.teachers)) nor \(labels(.schools)) has the code \(key.english); "
          + (hint?.text.english ?? "mend the code or add a row"))
    default: Self.unknown(key, hint, labels(table))
    }
  }

  static func unknown(
    _ key: LocalizedText, _ hint: KeyHint?, _ label: String
  ) -> LocalizedText {
    LocalizedText(
      ru: "в \(label) нет кода \(key.russian); "
        + (hint?.text.russian ?? "исправьте код или добавьте строку"),
      en: "\(label) has no code \(key.english); "
        + (hint?.text.english ?? "mend the code or add a row"))
  }

  private func ambiguous(_ key: LocalizedText) -> LocalizedText {
    if fault.table == .pupils {
      return LocalizedText(
        ru: "код \(key.russian) есть и у педагога или руководителя; дайте ученику другой",
        en: "a teacher or head has the code \(key.english) too; give the pupil another")
    }
    return LocalizedText(
      ru: "код \(key.russian) есть и у школы; дайте педагогу другой",
      en: "a school has the code \(key.english) too; give the teacher another")
  }
}

/// How the rules contradict the tables, in words.
struct RulesInconsistencyMessage: InputMessage {
  let fault: RulesInconsistency
  /// A key that may be meant instead of an unknown one.
  let hint: KeyHint?
  /// Where each table is.
  let labels: (Table) -> String

  var text: LocalizedText {
    guard case .unknown(let key, let table) = fault.problem else {
      return LocalizedText(
        ru: "правило противоречит таблицам (Docs/DataFolder.md)",
        en: "the rule contradicts the tables (Docs/DataFolder.md)")
    }
    return InconsistencyMessage.unknown(.quoted(key), hint, labels(table))
  }
}
