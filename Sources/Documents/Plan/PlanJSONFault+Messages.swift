import Mentoring

extension PlanJSONFault.Problem {
  /// What is wrong and what would be right.
  public var message: LocalizedText {
    switch self {
    case .syntax(_, _, let problem): problem.message
    case .tooLarge(let limit):
      LocalizedText(
        ru: "файл больше \(limit >> 20) МиБ; это не план",
        en: "the file is larger than \(limit >> 20) MiB; that is no plan")
    case .wrongType(let expected):
      LocalizedText(
        ru: "здесь нужно: \(expected.words.russian)", en: "expected \(expected.words.english)")
    case .missing:
      LocalizedText(ru: "обязательное поле не задано", en: "a required field is missing")
    case .unknownKey(let suggestion):
      Self.unknownKey(suggestion)
    case .repeatedKey:
      LocalizedText(ru: "поле задано дважды", en: "the field is given twice")
    case .unknownWord(let found, let allowed):
      LocalizedText(
        ru: "«\(found.quotable)» здесь не пишут; возможны: \(allowed.joined(separator: ", "))",
        en: "'\(found.quotable)' is unknown; write one of \(allowed.joined(separator: ", "))")
    case .unknownCode(let code, let kind, let nearest):
      Self.unknownCode(code, kind, nearest)
    case .noSuchDeficit(let deficit):
      LocalizedText(
        ru: "у педагога «\(deficit.teacher)» нет дефицита по компетенции «\(deficit.competency)»",
        en: "'\(deficit.teacher)' has no deficit in '\(deficit.competency)'")
    case .outOfRange(let lower, let upper):
      LocalizedText(
        ru: "число вне пределов \(lower)…\(upper)", en: "the number is outside \(lower)…\(upper)")
    case .tooPrecise(let decimals):
      LocalizedText(
        ru: "после точки – не больше \(decimals) \(decimals == 1 ? "знака" : "знаков")",
        en: "write at most \(decimals) \(decimals == 1 ? "decimal" : "decimals")")
    case .onlyInGroups:
      LocalizedText(
        ru: "это поле есть только у группы (form: group)",
        en: "only a group has this field (form: group)")
    case .noGroupHours(let competency):
      LocalizedText(
        ru: "укажите часы: у компетенции «\(competency)» нет часов группы",
        en: "give the hours: the competency '\(competency)' has no group hours")
    case .noChoices:
      LocalizedText(
        ru: "нет ни curatorPairs, ни help, ни tandems, ни tutoring: плана здесь нет",
        en: "neither curatorPairs nor help nor tandems nor tutoring: there is no plan here")
    case .otherVersion(let found):
      LocalizedText(
        ru: "версия «\(found.quotable)» неизвестна; известны "
          + PlanJSON.knownVersions.joined(separator: " и "),
        en: "version '\(found.quotable)' is unknown; known are "
          + PlanJSON.knownVersions.joined(separator: " and "))
    case .misread(let found, let such):
      LocalizedText(
        ru: "«\(found.quotable)» здесь не подходит; напишите, например, \(such)",
        en: "'\(found.quotable)' does not fit here; write something such as \(such)")
    case .notADigest(let found):
      LocalizedText(
        ru: "«\(found.quotable)» – не контрольная сумма SHA-256 (64 знака 0–9 и a–f)",
        en: "'\(found.quotable)' is no SHA-256 digest (64 digits 0–9 and a–f)")
    case .otherProgramme(let found, let expected):
      LocalizedText(
        ru: "это план программы «\(found.quotable)», а не «\(expected)»",
        en: "this is a plan of the programme '\(found.quotable)', not of '\(expected)'")
    }
  }

  private static func unknownCode(
    _ code: String, _ kind: PlanJSONFault.CodeKind, _ nearest: [String]
  ) -> LocalizedText {
    let (russian, english) =
      nearest.isEmpty
      ? ("", "")
      : (
        "; возможно, имелось в виду " + nearest.map { "«\($0)»" }.joined(separator: " или "),
        "; did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?"
      )
    return LocalizedText(
      ru: "в программе нет \(kind.words.russian) с кодом «\(code.quotable)»\(russian)",
      en: "'\(code.quotable)' is no \(kind.words.english) of this programme\(english)")
  }

  private static func unknownKey(_ suggestion: String?) -> LocalizedText {
    guard let suggestion else {
      return LocalizedText(ru: "такого поля нет", en: "there is no such field")
    }
    return LocalizedText(
      ru: "такого поля нет; возможно, имелось в виду «\(suggestion)»",
      en: "there is no such field; did you mean '\(suggestion)'?")
  }
}

extension PlanJSONFault.ValueType {
  var words: LocalizedText {
    switch self {
    case .object: LocalizedText(ru: "объект { … }", en: "an object { … }")
    case .list: LocalizedText(ru: "список [ … ]", en: "a list [ … ]")
    case .text: LocalizedText(ru: "текст в кавычках", en: "a text in quotes")
    case .integer: LocalizedText(ru: "целое число", en: "a whole number")
    case .number: LocalizedText(ru: "число", en: "a number")
    case .flag: LocalizedText(ru: "true или false", en: "true or false")
    }
  }
}

extension PlanJSONFault.CodeKind {
  /// In Russian in the genitive.
  var words: LocalizedText {
    switch self {
    case .school: LocalizedText(ru: "школы", en: "school")
    case .teacher: LocalizedText(ru: "педагога", en: "teacher")
    case .competency: LocalizedText(ru: "компетенции", en: "competency")
    case .topic: LocalizedText(ru: "темы", en: "topic")
    case .pupil: LocalizedText(ru: "ученика", en: "pupil")
    }
  }
}

extension JSONSyntaxProblem {
  var message: LocalizedText {
    switch self {
    case .unfinished: LocalizedText(ru: "текст обрывается", en: "the text breaks off")
    case .unexpected:
      LocalizedText(
        ru: "это не JSON: здесь не может стоять этот знак",
        en: "this is no JSON: the character cannot stand here")
    case .trailing:
      LocalizedText(ru: "после конца плана есть ещё текст", en: "text follows the end of the plan")
    case .badNumber: LocalizedText(ru: "так число не пишется", en: "a number is not written so")
    case .badEscape:
      LocalizedText(
        ru: "неверная запись после обратной черты", en: "a bad escape after a backslash")
    case .controlCharacter:
      LocalizedText(
        ru: "перенос строки или управляющий знак внутри кавычек",
        en: "a line break or control character inside quotes")
    case .notUTF8: LocalizedText(ru: "текст не в UTF-8", en: "the text is not UTF-8")
    case .tooDeep: LocalizedText(ru: "слишком много вложенных скобок", en: "nested too deeply")
    }
  }
}
