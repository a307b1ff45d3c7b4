import Mentoring

/// A fault with the dotted path of its key before it.
struct KeyMessage: InputMessage {
  let path: String
  let fault: LocalizedText

  var text: LocalizedText {
    guard !path.isEmpty else { return fault }
    let shown = LocalizedText.quoted(path).english.dropFirst().dropLast()
    return LocalizedText(ru: "\(shown): \(fault.russian)", en: "\(shown): \(fault.english)")
  }
}

/// What is wrong with the keys of `programme.yaml`, and what would be right.
enum KeysMessage: InputMessage {
  case keyIsNoText, notKeys
  case notAValue(right: LocalizedText)
  case notAList(right: LocalizedText)
  case repeated(String)
  case unknown(String, known: [String])

  var text: LocalizedText {
    switch self {
    case .keyIsNoText:
      LocalizedText(ru: "ключ должен быть одним словом", en: "a key must be one word")
    case .notKeys:
      LocalizedText(
        ru: "здесь должны быть ключи и значения, например {allowed: yes}",
        en: "keys with values must stand here, such as {allowed: yes}")
    case .notAValue(let right):
      LocalizedText(
        ru: "здесь должно быть одно значение; напишите \(right.russian)",
        en: "one value must stand here; write \(right.english)")
    case .notAList(let right):
      LocalizedText(
        ru: "здесь должен быть список в скобках [ ]; напишите в нём \(right.russian)",
        en: "a list in brackets [ ] must stand here; write in it \(right.english)")
    case .repeated(let item):
      LocalizedText(
        ru: "\(LocalizedText.quoted(item).russian) стоит дважды; оставьте один раз",
        en: "\(LocalizedText.quoted(item).english) stands twice; keep it once")
    case .unknown(let key, let known):
      unknown(key, known)
    }
  }

  private func unknown(_ key: String, _ known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    let nearest = LocalizedText.suggestion(for: key, among: known)
    return LocalizedText(
      ru: "неизвестный ключ; " + (nearest.map { $0.russian + " " } ?? "") + "здесь бывают: \(list)",
      en: "unknown key; " + (nearest.map { $0.english + " " } ?? "") + "known here: \(list)")
  }
}
