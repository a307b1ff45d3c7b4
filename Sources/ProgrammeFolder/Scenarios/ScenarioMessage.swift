import Mentoring

/// What is wrong with a scenario, and what would be right.
enum ScenarioMessage: InputMessage {
  case absent(String, known: [String])
  case noFolder
  case circle([String])
  case badName(String)
  case nameless, notItems, road, subject, nothingToWithdraw
  case unknown(String, in: Table, known: [String])
  case taken(String, in: Table)
  /// The tables contradict each other with the scenario's changes.
  case contradiction(Inconsistency)
  case contradictingRules(RulesInconsistency)

  var text: LocalizedText {
    switch self {
    case .absent(let name, let known): absent(name, known)
    case .noFolder:
      LocalizedText(
        ru: "папки со сценариями нет; создайте её или укажите --scenarios",
        en: "there is no folder of scenarios; make it, or name one with --scenarios")
    case .circle(let names):
      LocalizedText(
        ru:
          "сценарии расширяют друг друга по кругу: \(names.joined(separator: " → ")); разорвите "
          + "круг",
        en: "scenarios extend each other in a circle: \(names.joined(separator: " → ")); break it")
    case .badName(let name):
      LocalizedText(
        ru:
          "\(LocalizedText.quoted(name).russian) — не имя сценария; имя — это имя файла без .yaml",
        en:
          "\(LocalizedText.quoted(name).english) is no scenario's name; write the file's name "
          + "without .yaml"
      )
    case .nameless:
      LocalizedText(
        ru:
          "нет имени и вопроса; напишите scenario: {name: {ru: …, en: …}, question: {ru: …, en: "
          + "…}}",
        en:
          "name and question are missing; write scenario: {name: {ru: …, en: …}, question: {ru: "
          + "…, en: …}}"
      )
    case .notItems:
      LocalizedText(
        ru: "здесь должен быть список, каждая строка которого — ключи и значения",
        en: "a list must stand here, each line of it keys and values")
    case .road:
      LocalizedText(
        ru: "напишите либо closed: [времена года] (или yes), либо minutes и kilometres",
        en: "write either closed: [seasons] (or yes), or minutes and kilometres")
    case .subject:
      LocalizedText(
        ru: "напишите recipient и curator, или mentor, mentee и, если нужно, competency, или tutor "
          + "и pupil",
        en: "write recipient and curator, or mentor, mentee and perhaps competency, or tutor and "
          + "pupil")
    case .nothingToWithdraw:
      LocalizedText(
        ru: "такого решения в таблице decisions нет; уберите строку или исправьте коды",
        en: "the table decisions has no such decision; remove the line or mend the codes")
    case .unknown(let code, let table, let known): unknown(code, table, known)
    case .taken(let code, let table):
      LocalizedText(
        ru:
          "код \(LocalizedText.quoted(code).russian) в таблице \(table.rawValue) уже есть; пишите его в "
          + "change или возьмите другой",
        en:
          "the table \(table.rawValue) has the code \(LocalizedText.quoted(code).english) already; write it "
          + "under change, or take another"
      )
    case .contradiction(let fault):
      prefixed(
        "\(fault.table.rawValue):\(fault.column)",
        InconsistencyMessage(fault: fault, firstLine: nil, hint: nil) { $0.rawValue }.text)
    case .contradictingRules(let fault):
      prefixed(fault.path, RulesInconsistencyMessage(fault: fault, hint: nil) { $0.rawValue }.text)
    }
  }

  private func prefixed(_ place: String, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      ru: "с этими изменениями программа противоречит себе, \(place): \(text.russian)",
      en: "with these changes the programme contradicts itself, \(place): \(text.english)")
  }

  private func absent(_ name: String, _ known: [String]) -> LocalizedText {
    let nearest = LocalizedText.suggestion(for: name, among: known)
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    let quoted = LocalizedText.quoted(name)
    return LocalizedText(
      ru: "сценария \(quoted.russian) нет; " + (nearest.map { $0.russian + " " } ?? "")
        + "здесь есть: \(list)",
      en: "there is no scenario \(quoted.english); " + (nearest.map { $0.english + " " } ?? "")
        + "known here: \(list)")
  }

  private func unknown(_ code: String, _ table: Table, _ known: [String]) -> LocalizedText {
    let nearest = LocalizedText.suggestion(for: code, among: known)
    let quoted = LocalizedText.quoted(code)
    return LocalizedText(
      ru: "в таблице \(table.rawValue) нет \(quoted.russian); "
        + (nearest?.russian ?? "исправьте код"),
      en: "the table \(table.rawValue) has no \(quoted.english); "
        + (nearest?.english ?? "mend the code"))
  }
}
