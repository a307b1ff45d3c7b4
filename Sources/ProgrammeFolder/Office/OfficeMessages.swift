import Mentoring

enum OfficeMessage: InputMessage {
  case basisIncomplete, curatingHasNoTopic, topicMissing
  case halfContract, sameSides, commonNumber, nobodyDoes
  case repeated(line: Int)
  /// A code that a table, where it is or would be, does not have.
  case unknown(String, table: String, KeyHint?)
  case partyIsSide
  case noOrganisation(String, schools: String, requisites: String, KeyHint?)
  case strangeOrganisation(String, contracts: String)

  var text: LocalizedText {
    switch self {
    case .basisIncomplete:
      LocalizedText(
        ru: "у доверенности и приказа есть номер и дата; заполните ячейку",
        en: "a power of attorney or an order has a number and a date; fill the cell")
    case .curatingHasNoTopic:
      LocalizedText(
        ru: "у строки с kind curating темы нет; очистите ячейку",
        en: "a row of kind curating has no topic; empty the cell")
    case .topicMissing:
      LocalizedText(
        ru: "не сказано, чьё это направление; напишите код темы, компетенции или блока",
        en: "nothing says whose direction it is; write the code of a topic, competency or block")
    case .halfContract:
      LocalizedText(
        ru: "у договора две школы; напишите вторую или оставьте обе пустыми (для всех договоров)",
        en: "a contract has two schools; write this one too, or neither for all contracts")
    case .sameSides:
      LocalizedText(
        ru: "та же школа с другой стороны; назовите две разные",
        en: "the same school on the other side; name two different ones")
    case .commonNumber:
      LocalizedText(
        ru: "номер есть только у одного договора; назовите его школы или очистите ячейку",
        en: "only a single contract has a number; name its schools or empty the cell")
    case .nobodyDoes:
      LocalizedText(
        ru: "обязанности есть, а третьей стороны нет; напишите её код",
        en: "there are obligations but no third party; write its code")
    case .repeated(let line):
      LocalizedText(
        ru: "такой же ключ уже в строке \(line); исправьте один из них или оставьте одну строку",
        en: "row \(line) has the same key already; mend one of them, or keep one row")
    case .unknown(let code, let table, let hint):
      InconsistencyMessage.unknown(.quoted(code), hint, table)
    case .partyIsSide:
      LocalizedText(
        ru: "третья сторона — одна из двух школ договора; назовите другую организацию",
        en: "the third party is one of the contract's schools; name another organisation")
    case .noOrganisation(let code, let schools, let requisites, let hint):
      LocalizedText(
        ru: "ни в \(schools), ни в \(requisites) нет кода \(LocalizedText.quoted(code).russian); "
          + (hint?.text.russian ?? "исправьте код или добавьте строку"),
        en: "neither \(schools) nor \(requisites) has the code "
          + "\(LocalizedText.quoted(code).english); "
          + (hint?.text.english ?? "mend the code or add a row"))
    case .strangeOrganisation(let code, let contracts):
      LocalizedText(
        ru: "\(LocalizedText.quoted(code).russian) — не школа и не третья сторона договора; "
          + "исправьте код или назовите её в \(contracts)",
        en:
          "\(LocalizedText.quoted(code).english) is neither a school nor a contract's third party; "
          + "mend the code or name it in \(contracts)")
    }
  }
}
