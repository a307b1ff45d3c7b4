import Mentoring
import RussianOffice

/// What is wrong with a file of rules for names.
enum NameRulesText {
  static func line(_ file: String, _ fault: NameRules.Fault) -> LocalizedText {
    let place = fault.path.isEmpty ? file : "\(file):\(fault.path)"
    let text =
      switch fault.problem {
      case .notJSON:
        LocalizedText(
          ru: "это не JSON с правилами; нужен файл в формате petrovich",
          en: "this is no JSON with rules; a file in petrovich's format is needed")
      case .tooLarge: LocalizedText(ru: "файл слишком велик", en: "the file is too large")
      case .absent:
        LocalizedText(
          ru: "списка нет; нужны lastname, firstname, middlename, в каждом suffixes",
          en: "the list is absent; lastname, firstname, middlename are needed, each with suffixes")
      case .noText:
        LocalizedText(
          ru: "нужен список окончаний, не пустых", en: "a list of endings is needed, none empty")
      case .notFiveCases:
        LocalizedText(ru: "нужны пять падежей", en: "five cases are needed")
      case .unknownGender:
        LocalizedText(
          ru: "род не указан; пишите male, female или androgynous",
          en: "there is no gender; write male, female or androgynous")
      }
    return LocalizedText(
      ru: "\(place): ошибка: \(text.russian)", en: "\(place): error: \(text.english)")
  }
}
