import Mentoring

/// What the YAML reader stumbled over, told in words: its own messages are English, and speak of
/// tokens rather than of what somebody has typed.
enum YAMLProblem {
  case tab, colon, quotes, list, map, key, sign, escape, letters, document, other

  /// - Parameter problem: A message of libyaml's.
  init(_ problem: String) {
    let known = Self.messages.first { problem.contains($0.part) }
    self = known?.problem ?? .other
  }

  private static let messages: [(part: String, problem: Self)] = [
    ("tab character", .tab),
    ("cannot start any token", .sign),
    ("mapping values are not allowed", .colon),
    ("unexpected end of stream", .quotes), ("unexpected document indicator", .quotes),
    ("',' or ']'", .list), ("',' or '}'", .map),
    ("expected ':'", .key), ("expected key", .key), ("mapping keys are not allowed", .key),
    ("'-' indicator", .key), ("block sequence entries", .key), ("node content", .sign),
    ("escape", .escape), ("another document", .document), ("<document start>", .document),
    ("UTF-8", .letters), ("UTF-16", .letters), ("Unicode", .letters),
    ("control characters", .letters),
  ]

  /// What is wrong and what would be right, as the end of a sentence.
  var words: LocalizedText {
    switch self {
    case .tab:
      LocalizedText(
        ru: "отступ сделан табуляцией; сделайте его пробелами",
        en: "a tab makes the indent; make it of blanks")
    case .colon:
      LocalizedText(
        ru: "здесь не ждали двоеточия; проверьте отступ строки, а значение с двоеточием возьмите в "
          + "кавычки",
        en: "a colon was not expected here; check the line's indent, and put a value with a colon "
          + "in quotation marks")
    case .quotes:
      LocalizedText(
        ru: "кавычка или скобка открыта и не закрыта; закройте её",
        en: "a quotation mark or bracket is opened and not closed; close it")
    case .list:
      LocalizedText(
        ru: "в списке [ … ] не хватает запятой или скобки ]",
        en: "the list [ … ] lacks a comma or the bracket ]")
    case .map:
      LocalizedText(
        ru: "в скобках { … } не хватает запятой или скобки }",
        en: "the braces { … } lack a comma or the brace }")
    case .key:
      LocalizedText(
        ru: "здесь ждали «ключ: значение» на том же отступе, что и выше; проверьте отступ и "
          + "двоеточие",
        en: "'key: value' was expected here at the indent of the lines above; check indent and "
          + "colon")
    case .sign:
      LocalizedText(
        ru: "с этого знака значение не начинается; проверьте скобки или возьмите значение в "
          + "кавычки",
        en: "no value begins with this sign; check brackets, or put the value in quotation marks")
    case .escape:
      LocalizedText(
        ru: "не тот знак после обратной черты в двойных кавычках; напишите \\\\ или возьмите "
          + "одинарные",
        en: "a wrong sign follows a backslash in double quotation marks; write \\\\ or use single "
          + "ones")
    case .letters:
      LocalizedText(
        ru: "файл не в UTF-8 или в нём управляющие знаки; сохраните его в UTF-8",
        en: "the file is not in UTF-8 or has control characters; save it in UTF-8")
    case .document:
      LocalizedText(
        ru: "в файле несколько документов (строка ---); оставьте один",
        en: "the file has several documents (a line ---); keep one")
    case .other:
      LocalizedText(
        ru: "запись нарушена; проверьте отступы, кавычки и скобки",
        en: "the writing is broken; check indents, quotation marks and brackets")
    }
  }
}
